import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A threat instead of a reason',
  summary: 'A sanction is held up to make people comply',
  why: 'Threats bring compliance on the day and silence afterwards. An expectation with its purpose, and help to meet it, brings commitment that lasts. When a consequence has to be named, it is stated once, calmly, with the process that is fair to both sides.',
  messages: {
    found: '“{found}” makes fear the reason to follow the rule. State the purpose, the help there is, and what happens when somebody cannot.',
    process: '“{found}” names a consequence but no process. Add who talks with the person, who may be present and how the matter is decided.',
  },
  fixes: [
    {
      title: 'Add the process before it',
      kind: 'guided',
      replaces: 'after',
      text: 'Before that, [role=the manager] talks with the person, who may bring [companion=a representative] and is heard before [who=HR] decides.',
      message: 'process',
    },
    {
      title: 'Replace the threat with purpose and help',
      kind: 'guided',
      replaces: 'sentence',
      text: 'We [what=keep the agreed hand-over times], because [reason=the next shift depends on them]; when somebody cannot do so, [role=the team lead] talks with that person about what would help.',
      cell: '[Role=The team lead] talks with the person about what would help',
    },
  ],
};
