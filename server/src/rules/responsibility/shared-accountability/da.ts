import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'To om det samme ansvar',
  summary: 'To eller flere står med ansvaret for den samme sag',
  why: 'Når to har det sidste ord, er der i praksis ingen, der har det. Én ejer betyder ikke, at man arbejder alene; de andre bidrager og bliver spurgt til råds. Delt ledelse kan fungere, når det står klart, hvem der har hvad, og hvem der afgør uenighed.',
  messages: { found: '»{found}« lægger det samme ansvar hos flere. Vælg én ejer, og skriv, hvem ejeren spørger til råds.' },
  fixes: [
    { title: 'Vælg én ejer, og nævn rådgiverne', kind: 'guided', replaces: 'sentence', text: '[Rolle=Lagerchefen] har ansvaret for [område=varelageret] og spørger [rådgiver=salgschefen] til råds, før der besluttes.', cell: '[Rolle=Lagerchefen]' },
    { title: 'Del området op', kind: 'guided', replaces: 'sentence', text: '[Rolle=Rektor] har ansvaret for [del=økonomien], og [anden rolle=uddannelseschefen] har ansvaret for [anden del=undervisningen].', cell: '[Rolle=Rektor]: [del=økonomien]' },
  ],
};
