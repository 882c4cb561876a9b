import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Stemmer, der bliver holdt nede',
  summary: 'Spørgsmål, uenighed, kritik eller klager er uønskede',
  why: 'Den, der ikke må sige, at noget er galt, kan heller ikke advare i tide. Psykologisk tryghed betyder, at man kan spørge, være uenig og klage uden at betale for det. Skriv, hvem man går til, og hvornår der kommer svar.',
  messages: { found: '»{found}« får folk til at tie. Skriv, hvem man kan gå til med det, og hvornår der kommer svar.' },
  fixes: [
    { title: 'Vis vejen, og lov et svar', kind: 'guided', replaces: 'sentence', text: 'Er du uenig eller bekymret, så sig det til [rolle=teamlederen] eller [anden rolle=tillidsrepræsentanten], og du får svar inden [frist=en uge].', cell: 'Sig det til [rolle=teamlederen]; svar inden [frist=en uge]' },
    { title: 'Inviter til uenighed', kind: 'guided', replaces: 'sentence', text: '[Rolle=Mødelederen] spørger [hvornår=til sidst på hvert møde], hvem der ser anderledes på det, og skriver indvendingen i referatet.', cell: '[Rolle=Mødelederen] spørger, hvem der ser anderledes på det' },
  ],
};
