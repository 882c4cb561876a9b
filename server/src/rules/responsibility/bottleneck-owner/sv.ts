import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'En äger nästan allt',
  summary: 'En och samma roll är ansvarig på nästan varje rad',
  why: 'En tabell där en person äger allt är ingen fördelning. Arbetet väntar på den personen, och de andra får inte pröva sina vingar. Lägg ansvaret hos den som är närmast uppgiften.',
  messages: {
    bottleneck: '{who} är ansvarig på {count} av {rows} rader. Lägg ansvaret för några av dem hos den som är närmast arbetet.',
  },
  fixes: [
    { title: 'Ange lagen som lägger ansvaret där', kind: 'guided', replaces: 'after', text: 'Enligt [lag=skollagen] beslutar [roll=rektor] i de här frågorna.' },
  ],
};
