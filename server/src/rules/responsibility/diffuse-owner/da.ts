import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Alle og dermed ingen',
  summary: 'Ansvaret ligger hos alle, nogen eller »relevante parter«',
  why: 'Når alle har ansvaret, venter alle på hinanden. Én navngiven ejer gør det klart, hvem der handler, og hvem man kan hjælpe. Andre kan stadig bidrage; de ved bare, hvem de bidrager til.',
  messages: { found: '»{found}« peger ikke på nogen bestemt. Nævn én rolle, og skriv, hvem der hjælper.' },
  fixes: [
    { title: 'Giv én rolle ansvaret', kind: 'guided', replaces: 'sentence', text: '[Rolle=Teamkoordinatoren] har ansvaret for [område=fællesrummet] og spørger [hvem=kollegerne på gangen] om hjælp.', cell: '[Rolle=Teamkoordinatoren]' },
  ],
};
