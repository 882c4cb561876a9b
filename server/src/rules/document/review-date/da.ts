import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Hvornår ser vi på det igen?',
  summary: 'Dokumentet har ingen dato for næste gennemgang, eller datoen er overskredet',
  why: 'En dato for næste gennemgang er et løfte om, at teksten følger med virkeligheden. Uden datoen ved læseren ikke, om teksten stadig gælder. Er den passeret, er det et godt tidspunkt til at spørge, om teksten stadig hjælper.',
  messages: {
    missing: 'Dokumentet har ingen dato for næste gennemgang. Skriv, hvornår det tages op igen, og hvem der gør det.',
    overdue: 'Datoen for næste gennemgang ({date}) er passeret. Se teksten igennem, og sæt en ny dato.',
  },
  questions: [
    'Inden hvilken dato læses det igen?',
    'Hvem læser det, og sammen med hvem?',
  ],
  fixes: [
    { title: 'Sæt en ny dato', kind: 'guided', replaces: 'part', text: '[dato=1. marts 2032]', cell: '[dato=2032-03-01]' },
    {
      title: 'Indsæt næste gennemgang', kind: 'guided', replaces: 'after', place: 'last', asks: 'Hvornår bliver dokumentet gennemgået?',
      text: '## Næste gennemgang\n\n[Rolle=HR-partneren] ser dokumentet igennem sammen med [hvem=samarbejdsudvalget] senest den [dato=1. marts 2032].',
    },
  ],
};
