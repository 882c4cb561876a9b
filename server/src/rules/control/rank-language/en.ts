import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Words that rank people',
  summary: 'Calls colleagues by their place in the ranks',
  why: 'Words show how we see each other. “Subordinate” puts a person below; “team member” puts a person beside you with a task of their own. Trust between leaders and colleagues starts on an equal footing, on paper too.',
  messages: {
    found: '“{found}” ranks people by who stands above whom. Use the role or a neutral word such as “team member”, “colleague” or “manager”.',
  },
  fixes: [
    {
      title: 'Name people by their role',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team lead] and [others=the team members] [what=meet once a month to talk about workload].',
      cell: '[Role=The team lead] and [others=the team members]',
    },
  ],
};
