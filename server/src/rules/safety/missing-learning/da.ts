import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Plads til læring mangler',
  summary: 'Dokumentet har ikke noget sted, hvor man lærer af det, der skete',
  why: 'Et hold, der aldrig stopper op, gentager sine fejl og glemmer sine gode dage. Et fast sted til refleksion gør det almindeligt at sige, hvad der gik skævt. Prøv, tænk over det, og gør det bedre.',
  messages: { missing: 'Dokumentet har ikke plads til at lære af det, der sker. Skriv, hvornår I ser tilbage, og hvordan I taler om fejl.' },
  questions: [
    'Hvad gør I i ugen efter, at noget er gået galt?',
    'Hvornår ser I tilbage sammen, også når alt gik godt?',
    'Hvordan viser lederne, at de også lærer?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om læring', kind: 'guided', replaces: 'after', text: '## Sådan lærer vi\n\n- [Hvornår=Den sidste fredag i måneden] ser vi tilbage: Hvad lykkedes, hvad gik skævt, og hvad prøver vi nu?\n- Efter en fejl taler [hvem=holdet] sammen inden [frist=en uge] om årsagerne, uden at placere skyld.\n- [Rolle=Tovholderen] skriver ét forsøg op på [sted=tavlen].' },
  ],
};
