import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Is there room for appreciation?',
  summary: 'A charter or leadership principles without a place for appreciation',
  why: 'People give more where their work is seen, and a word of thanks costs nothing. A text that agrees on goals and follow-up but never on appreciation leaves it to chance and temperament. Say when and how good work is noticed.',
  messages: {
    missing: 'The document does not say how good work is noticed. Add when and how people hear that it was.',
  },
  fixes: [
    { title: 'Add a section on appreciation', kind: 'guided', replaces: 'after', text: '## How we notice good work\n\n[Role=The team lead] thanks people [how=by name, for what they did], [when=at each Friday meeting]. Anyone may bring up a colleague.' },
  ],
};
