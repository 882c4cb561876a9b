import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'The words say trust, the rules say control',
  summary: 'Trust is declared, but this document or one beside it relies on control',
  why: 'People believe what an organisation does, not what it writes. A declaration of trust beside rules that check and ask for permission teaches them that the word is empty. Change the rules, or say which will change next, and when.',
  messages: {
    here: 'Trust is declared here, but {count} places in this document rely on control. Change those, or say when they will change.',
    beside: 'Trust is declared here, but “{title}” ({path}) relies on control in {count} places. Change those, or say when they will change.',
  },
  fixes: [
    { title: 'Say how it changes step by step', kind: 'guided', replaces: 'after', text: 'We go from control to trust step by step: [next=the daily reports] end by [date=1 March 2035].' },
  ],
};
