import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Alla och därmed ingen',
  summary: 'Ansvaret läggs på alla, någon, berörda eller ledningen i allmänhet',
  why: 'När alla ansvarar väntar alla på någon annan. En direkt ansvarig person eller roll gör att andra vet vem de ska fråga och att den ansvariga kan agera. De andra kan fortfarande bidra och ge råd.',
  messages: {
    found: '”{found}” pekar inte ut någon, så det blir lätt ingens uppgift. Namnge en roll som ansvarar, och skriv vilka som bidrar.',
  },
  fixes: [
    { title: 'Ge en roll ansvaret', kind: 'guided', replaces: 'sentence', text: '[Roll=Kvalitetssamordnaren] ansvarar för [vad=svaret] med hjälp av [vilka=dem som var med].', cell: '[Roll=Kvalitetssamordnaren]' },
    { title: 'Låt uppgiften gå runt', kind: 'guided', replaces: 'sentence', text: 'Den som står på tur enligt [schema=köksschemat] ansvarar för [vad=att köket är rent].', cell: '[Tur=Veckans värd enligt schemat]' },
  ],
};
