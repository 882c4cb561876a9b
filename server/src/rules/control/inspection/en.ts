import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Everything is checked',
  summary: 'The manager checks or corrects everybody’s work before it may go on',
  why: 'Criteria that people know beforehand make good work; checking everything afterwards makes people careless, because the mistake will be caught by somebody else. It also tells experienced colleagues that nothing they do is good enough as it is. Samples, peers and clear criteria keep quality where the work is done.',
  messages: {
    found: '“{found}” puts a check behind all work. Agree on what good work looks like beforehand, and leave checks to peers or samples with a reason.',
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
