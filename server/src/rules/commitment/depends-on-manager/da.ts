import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Afhænger af, hvilken leder man har',
  summary: 'En ret, som hver leder giver eller nægter efter behag',
  why: 'Hvis tilliden kun findes hos den ene leder, er den held og ikke kultur. To kolleger i samme job skal kunne regne med det samme. En fælles ramme kan sagtens give plads til lokale aftaler.',
  messages: { found: '»{found}« gør retten afhængig af, hvem man har som leder. Skriv den fælles ramme, og hvad der kan aftales lokalt.' },
  fixes: [
    { title: 'Skriv en fælles ramme', kind: 'guided', replaces: 'sentence', text: 'I hele [område=kommunen] kan [hvem=medarbejderne] [ret=arbejde hjemme op til to dage om ugen], og [lokal aftale=hvert team aftaler selv, hvilke dage det er].', cell: 'Fælles ramme: [ret=op til to hjemmedage], [lokal aftale=dagene aftaler teamet]' },
  ],
};
