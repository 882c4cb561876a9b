import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Påbudt tillid',
  summary: 'Tillid, loyalitet eller begejstring bliver krævet',
  why: 'Tillid kan ikke vedtages. Den opstår, når den ene part viser den først, og i et arbejdsforhold er det lederens tur. Skriv, hvad lederne gør for at fortjene den.',
  messages: { found: '»{found}« kræver en holdning, som ingen kan bestille. Skriv, hvad lederne gør for at fortjene den, og hvor tvivl kan siges højt.' },
  fixes: [
    { title: 'Skriv, hvad lederne gør først', kind: 'guided', replaces: 'sentence', text: '[Rolle=Direktøren] [handling=lader hver butik råde over sit eget budget].', cell: '[Rolle=Direktøren] [handling=giver hver butik sit eget budget]' },
    { title: 'Spørg, hvordan kollegerne ser på det', kind: 'guided', replaces: 'sentence', text: '[Rolle=HR-partneren] spørger [rytme=hvert halve år] anonymt, hvordan kollegerne ser på [hvad=samarbejdet med ledelsen], og [anden rolle=direktøren] fortæller, hvad svaret fører til.', cell: '[Rolle=HR-partneren] spørger anonymt [rytme=hvert halve år]' },
  ],
};
