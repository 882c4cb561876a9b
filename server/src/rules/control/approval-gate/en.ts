import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Permission for everyday work',
  summary: 'Ordinary work waits for somebody’s permission',
  why: 'People who know the work decide best when they may decide inside a known frame. When ordinary steps wait for a signature, decisions slow down, responsibility drifts upwards and people learn to ask instead of think. Approval that protects something real, with its limit and its reason stated, is meaningful control and supports trust.',
  messages: {
    found: '“{found}” makes everyday work wait for permission. Say what may be decided without asking, or give the limit and the reason.',
    reasoned: '“{found}” comes with a reason, which helps. Add who decides and how quickly, so that the work does not stand still.',
  },
  fixes: [
    {
      title: 'Hand over the decision inside a frame',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The case worker] decides on [what=contact with clients] within [frame=a budget of €500] and tells [whom=the team] afterwards.',
      cell: '[Role=The case worker] decides within [frame=a budget of €500]',
    },
    {
      title: 'Keep approval above a limit only',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The buyer] decides alone up to [limit=€2,000]; above that [approver=the finance lead] adds a second signature within [time=one working day], because [reason=whoever orders may not also approve the payment].',
      cell: '[Role=The buyer] up to [limit=€2,000]; above that [approver=the finance lead], because [reason=whoever orders may not also approve the payment]',
    },
    {
      title: 'Add the reason',
      kind: 'guided',
      replaces: 'end',
      text: ', because [reason=the accounts act requires a second signature]',
    },
  ],
};
