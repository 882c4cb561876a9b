import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Hvem ejer dokumentet?',
  summary: 'Dokumentet nævner ingen, der ejer det eller kan svare på spørgsmål',
  why: 'En tekst uden ejer bliver ikke rettet, når virkeligheden flytter sig. Læseren skal vide, hvem man spørger, når noget er uklart. Et navn eller en rolle er nok.',
  messages: {
    missing: 'Dokumentet siger ikke, hvem der ejer det. Skriv en rolle eller et navn, man kan gå til med spørgsmål.',
  },
  questions: [
    'Hvilken ene rolle holder teksten ajour?',
    'Hvordan får man fat i den person med et spørgsmål?',
  ],
  fixes: [
    {
      title: 'Indsæt ejer og kontakt', kind: 'guided', replaces: 'after', place: 'last', asks: 'Hvem ejer dokumentet?',
      text: '## Ejer af dokumentet\n\nDokumentet ejes af [rolle=HR-partneren]. Spørgsmål og forslag sendes til [kontakt=hr@eksempel.dk], og du får svar inden for [frist=en uge].',
    },
  ],
};
