import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Everything is checked',
  summary: 'The manager checks or corrects everybody’s work before it goes any further',
  why: 'Criteria that people know beforehand lead to good work; checking everything afterwards makes people careless, because somebody else will catch the mistake. It also tells experienced colleagues that nothing they do is good enough as it is. Samples, peers and clear criteria keep quality where the work is done.',
  messages: {
    found: '“{found}” puts all work through a check. Agree beforehand on what good work looks like, and leave checks to peers, or to samples taken for a stated reason.',
  },
  fixes: [
    {
      title: 'Agree on criteria beforehand',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team] agrees on what [result=a good decision letter] contains, and [person=the case worker] checks it before sending.',
      cell: '[Person=The case worker], against criteria agreed in [role=the team]',
    },
    {
      title: 'Let a peer look at it',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Person=The author] asks a colleague of their own choice for a second look when [when=the case is new or unusual].',
      cell: 'A colleague of the author’s choice',
    },
    {
      title: 'Take samples, with a reason',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The quality lead] looks at [sample=five files a month] with the team, because [reason=the law on casework requires it], and shares what can be learned.',
      cell: '[Sample=Five files a month], because [reason=the law on casework requires it]',
    },
  ],
};
