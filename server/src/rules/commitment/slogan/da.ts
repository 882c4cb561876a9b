import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Værdiord uden handling',
  summary: 'Tillid, åbenhed eller respekt bliver erklæret, men ingen handling følger med',
  why: 'Det er ikke nok at sige tillid; den skal kunne ses på en helt almindelig tirsdag. Et værdiord uden handling vækker mistro, fordi hver læser lægger sit eget i det. Skriv, hvad I gør, som en ny kollega ville lægge mærke til.',
  messages: { found: '»{found}« nævner værdien, men ikke hvad I gør. Tilføj »det betyder, at vi …« med noget, man kan se.' },
  fixes: [
    // Put before the full stop it makes two sentences, also where an item or a cell has none.
    { title: 'Tilføj, hvad det betyder', kind: 'guided', replaces: 'end', text: '. Det betyder, at [hvem=teamlederen] [handling=lægger budgettet frem på mandagsmødet]', cell: '. Det betyder, at [hvem=teamlederen] [handling=lægger budgettet frem]' },
    { title: 'Erstat værdiordet med handlingen', kind: 'guided', replaces: 'sentence', text: '[Rolle=Teamlederen] [handling=lægger budgettet frem på mandagsmødet] og [anden handling=spørger holdet til råds før en beslutning].', cell: '[Rolle=Teamlederen] [handling=lægger budgettet frem]' },
  ],
};
