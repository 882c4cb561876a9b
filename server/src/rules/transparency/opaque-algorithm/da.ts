import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'En algoritme afgør, og ingen forklarer',
  summary: 'En score eller et system afgør noget om mennesker uden forklaring',
  why: 'Når et tal fra et system afgør vagter, løn eller vurderinger, skal et menneske kunne forklare det. Ellers kan man hverken lære af det eller rette fejl i det. Skriv, hvad systemet ser på, og hvem man kan spørge.',
  messages: { found: '»{found}« lader et system afgøre noget om mennesker uden forklaring. Skriv, hvilke oplysninger det bruger, og hvem der vurderer sagen og svarer.' },
  fixes: [
    { title: 'Lad et menneske beslutte og forklare', kind: 'guided', replaces: 'sentence', text: '[Rolle=Vagtplanlæggeren] beslutter, bruger [system=planprogrammets forslag] som et blandt flere hensyn og forklarer beslutningen på almindeligt dansk, når nogen spørger.', cell: '[Rolle=Vagtplanlæggeren] beslutter og forklarer' },
  ],
};
