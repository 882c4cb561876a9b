import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Who does it?',
  summary: 'A duty with nobody named to do it',
  why: 'A task without a name waits until somebody happens to think of it. Trust needs responsibility that people can see: a role that knows the task is theirs and may act on it. The passive hides exactly the word that matters.',
  messages: {
    found: '“{found}” does not say who does it. Begin the sentence with the role that takes care of it.',
  },
  fixes: [
    {
      title: 'Name who does it',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The ward manager] ensures that [what=new colleagues get an introduction in their first week].',
      cell: '[Role=The ward manager]',
    },
  ],
};
