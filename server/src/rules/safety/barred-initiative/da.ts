import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Initiativ er ikke velkomment',
  summary: 'Idéer, forsøg eller egne beslutninger er forbudt',
  why: 'Tryghed viser sig ved, at man tør tage initiativ og prøve noget. Når det bliver forbudt at tænke selv, dør de forbedringer, som kun de, der er tæt på arbejdet, kan se. Skriv, hvad man må prøve af, og hvor grænsen går.',
  messages: { found: '»{found}« lukker for idéer og egne skridt. Skriv, hvad man kan prøve af, og hvor grænsen går.' },
  fixes: [
    { title: 'Skriv, hvad man kan prøve af', kind: 'guided', replaces: 'sentence', text: '[Hvem=Holdet] prøver nye idéer af i [tid=op til to uger] inden for [grænse=5.000 kr.] og fortæller bagefter de andre, hvad de lærte.', cell: '[Hvem=Holdet] prøver idéer af inden for [grænse=5.000 kr.]' },
    { title: 'Giv idéen et sted at lande', kind: 'guided', replaces: 'sentence', text: 'Har du en idé, så skriv den på [sted=tavlen], og [rolle=teamlederen] hjælper dig med at prøve den inden [frist=en måned].', cell: 'Idéer på [sted=tavlen]; [rolle=teamlederen] hjælper' },
  ],
};
