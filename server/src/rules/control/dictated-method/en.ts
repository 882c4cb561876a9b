import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'One prescribed way of working',
  summary: 'Says exactly how work is done and leaves no room for judgement',
  why: 'Leaders who share the why and hand over the how get better solutions and people who own them. A method prescribed to the last step tells skilled people that their judgement is not wanted, and it keeps a bad method alive. Exact steps belong where a slip can hurt someone.',
  messages: {
    found: '“{found}” prescribes the method and leaves no room for judgement. State the result and its purpose, and let the people who do the work choose the way.',
  },
  fixes: [
    {
      title: 'State the result, leave the method open',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The service team] delivers [result=a working repair the same day] and chooses the method.',
      cell: '[Role=The service team] delivers [result=a working repair the same day] and chooses the method',
    },
    {
      title: 'Prescribe one step and say why',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The operator] follows [step=the lock-out steps] exactly, because [reason=a machine that starts by itself can injure someone]; the rest of the method is free.',
      cell: 'Exact for [step=the lock-out steps] only, because [reason=a machine that starts by itself can injure someone]',
    },
    {
      title: 'Offer the method as a default',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Method=The checklist] is a good place to start; [role=the adviser] may choose another way that leads to [result=a complete file on the first visit].',
      cell: 'A default; [role=the adviser] may choose another way',
    },
  ],
};
