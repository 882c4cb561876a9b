import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Who owns this document?',
  summary: 'The policy or charter names no owner or contact for itself',
  why: 'A document without an owner grows old unnoticed, and questions about it go nowhere. A role with a way to reach it is enough. Whoever owns it need not decide alone.',
  messages: {
    missing: 'The document names no owner or contact for itself. Add who keeps it up to date and answers questions.',
  },
  questions: [
    'Which one role keeps the text up to date?',
    'How can people reach that person with a question?',
  ],
  fixes: [
    {
      title: 'Add an owner and contact', kind: 'guided', replaces: 'after', place: 'last', asks: 'Who owns this document?',
      text: '## Owner\n\n[Role=The HR partner] owns this document, keeps it up to date together with [others=the works council] and answers questions at [contact=extension 214].',
    },
  ],
};
