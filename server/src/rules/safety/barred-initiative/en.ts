import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No room for initiative',
  summary: 'Ideas, trials or decisions of one’s own are forbidden',
  why: 'Initiative is what responsibility looks like on an ordinary day. Where trying something new is forbidden, the best that can happen is that nothing changes. A safe frame for trials (how big, how long, who hears about it) costs less than a missed idea.',
  messages: {
    found: '“{found}” closes the door on initiative. Say what people may try on their own, how far it may go and who hears what came of it.',
  },
  fixes: [
    {
      title: 'Open a frame for trials',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Who=Any colleague] may try [what=a better way of doing the work] for [time=four weeks] within [limit=£200] and tells [whom=the team] what came of it.',
      cell: '[Who=Any colleague] may try it for [time=four weeks] within [limit=£200]',
    },
    {
      title: 'Keep one step fixed, open the rest',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Step=The sterile area] stays as it is, because [reason=the hygiene regulations fix it]; everywhere else we try out ideas and tell [whom=the team] what we learned.',
      cell: 'Ideas are welcome, except in [step=the sterile area], because [reason=the hygiene regulations fix it]',
    },
  ],
};
