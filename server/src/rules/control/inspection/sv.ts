import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Allt kontrolleras',
  summary: 'Chefen granskar eller rättar allas arbete innan det får gå vidare',
  why: 'När någon annan alltid går igenom arbetet flyttar ansvaret dit, och den som utför det slutar granska själv. Kända kriterier i förväg, kollegial granskning eller stickprov med ett skäl ger bättre kvalitet och snabbare flöde.',
  messages: {
    found: '”{found}” låter kvaliteten vila på kontroll. Skriv kriterierna i förväg, och låt en kollega eller ett stickprov med skäl räcka.',
  },
  fixes: [
    { title: 'Beskriv kriterierna i förväg', kind: 'guided', replaces: 'sentence', text: 'Arbetet är klart när [kriterium=två kollegor har läst texten och siffrorna stämmer med källan], och det avgör [vem=den som äger uppgiften].', cell: 'Klart när [kriterium=siffrorna stämmer med källan]' },
    { title: 'Byt till kollegial granskning', kind: 'guided', replaces: 'sentence', text: '[Roll=Utredaren] låter en kollega läsa [vad=förslaget] och avgör sedan själv när det är klart.', cell: 'Kollegial granskning av [vad=förslaget]' },
    { title: 'Gör stickprov med ett skäl', kind: 'guided', replaces: 'sentence', text: '[Roll=Kvalitetssamordnaren] går igenom [hur många=fem ärenden i månaden] tillsammans med [vem=handläggaren], eftersom [skäl=vi vill hitta brister i mallarna].', cell: 'Stickprov [hur många=fem i månaden]' },
  ],
};
