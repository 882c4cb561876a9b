import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Half a promise',
  summary: 'A leader’s promise is taken back in the same breath',
  why: 'People plan by what leaders promise and learn from what becomes of it. “Where possible” leaves the leader free and everyone else with nothing to count on. A smaller promise that holds builds more trust than a big one with a way out.',
  messages: {
    found: '“{found}” takes the promise back. Promise what you can keep, or say when it does not hold and what happens then.',
  },
  fixes: [
    {
      title: 'Say what happens otherwise',
      kind: 'guided',
      replaces: 'end',
      text: '; if it cannot be done, [role=the ward manager] says so by [when=Friday]',
      cell: '; if it cannot be done, [role=the ward manager] says so by [when=Friday]',
    },
    {
      title: 'Promise what will hold',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The ward manager] [promise=answers proposals] within [time=two weeks].',
      cell: '[Role=The ward manager] within [time=two weeks]',
    },
    {
      title: 'Promise it, or a new date',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The ward manager] [promise=answers proposals] within [time=two weeks] and, if that cannot be done, names a new date.',
      cell: '[Role=The ward manager] within [time=two weeks], otherwise with a new date',
    },
  ],
};
