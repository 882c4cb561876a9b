import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'The words say trust, the rules say control',
  summary: 'Trust is declared while this document or one beside it controls',
  why: 'People believe what a house does, not what it writes. A declaration of trust beside rules that check and ask for permission teaches them that the word is empty. Change the rules, or say which come next and when.',
  messages: {
    here: 'Trust is declared here, and {count} places in this document control. Change those, or say when they change.',
    beside: 'Trust is declared here, and “{title}” ({path}) controls in {count} places. Change those, or say when they change.',
  },
  fixes: [
    { title: 'Say how it changes step by step', kind: 'guided', replaces: 'after', text: 'We go from control to trust step by step: [next=the daily reports] end by [date=1 March 2035].' },
  ],
};
