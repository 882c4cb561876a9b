import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Er der plads til anerkendelse?',
  summary: 'En teamkontrakt eller et ledelsesgrundlag uden plads til anerkendelse',
  why: 'Den, hvis arbejde bliver set, gør mere end det nødvendige, og et tak koster ingenting. En tekst om mål og opfølgning, der aldrig nævner anerkendelse, overlader den til tilfældet og humøret. Skriv, hvornår og hvordan godt arbejde bliver bemærket.',
  messages: {
    missing: 'Dokumentet siger ikke, hvordan godt arbejde bliver bemærket. Skriv, hvornår og hvordan man får det at høre.',
  },
  fixes: [
    { title: 'Indsæt et afsnit om anerkendelse', kind: 'guided', replaces: 'after', text: '## Sådan bemærker vi godt arbejde\n\n[Rolle=Teamlederen] takker [hvornår=på hvert fredagsmøde] [hvordan=ved navn og for det, der blev gjort]. Alle kan fremhæve en kollega.' },
  ],
};
