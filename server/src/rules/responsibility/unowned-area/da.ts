import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Et område uden ejer',
  summary: 'Et område, et mål eller en fast opgave står uden ejer',
  why: 'En liste over opgaver bliver først til en aftale, når der står et navn ud for hver. Det, som ingen ejer, bliver glemt eller samlet op af den samme hver gang. En synlig ejer gør det også lettere at tilbyde hjælp.',
  messages: {
    row: 'Området »{area}« har ingen ejer. Skriv én rolle ud for det.',
    found: '»{found}« står uden ejer. Sæt en rolle på, og skriv gerne, hvem der hjælper.',
    document: 'Dokumentet nævner ingen ansvarlige. Skriv, hvilke roller der ejer hvad.',
  },
  questions: [
    'Hvilke tre til fem ting skal nogen sørge for her?',
    'Hvilken ene rolle har ansvaret for hver af dem?',
    'Hvem skal den rolle spørge til råds?',
  ],
  fixes: [
    { title: 'Udfyld ejeren', message: 'row', kind: 'guided', replaces: 'part', text: '[rolle=køkkenlederen]', cell: '[rolle=køkkenlederen]' },
    { title: 'Sæt en ejer på', message: 'found', kind: 'guided', replaces: 'end', text: ', ejer: [rolle=køkkenlederen]', cell: ' (ejer: [rolle=køkkenlederen])' },
    { title: 'Indsæt et afsnit om, hvem der ejer hvad', message: 'document', kind: 'guided', replaces: 'after', asks: 'Hvem ejer hvad?', text: '## Hvem ejer hvad\n\n| Område | Ejer | Spørges til råds |\n| --- | --- | --- |\n| [område=Vagtplanen] | [ejer=Vagtkoordinatoren] | [til råds=natholdet] |\n| [andet område=Oplæring af nye kolleger] | [anden ejer=Mentoren] | [andre til råds=HR-partneren] |' },
  ],
};
