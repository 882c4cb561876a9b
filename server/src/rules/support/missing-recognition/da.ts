import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Anerkendelsen mangler',
  summary: 'Dokumentet har ikke plads til at anerkende indsats og resultater',
  why: 'Anerkendelse fortæller, at nogen har set arbejdet, og at det betød noget. Den koster næsten ingenting og bliver alligevel ofte glemt, når der er travlt. Et fast sted i ugen er nok.',
  messages: { missing: 'Dokumentet siger ikke, hvordan I anerkender hinandens arbejde. Skriv, hvornår I gør det, og hvem der begynder.' },
  fixes: [
    { title: 'Indsæt et afsnit om anerkendelse', kind: 'guided', replaces: 'after', text: '## Sådan ser vi hinandens arbejde\n\n- [Hvornår=På fredagsmødet] nævner hver af os én ting, en kollega har gjort, som hjalp.\n- [Rolle=Teamlederen] siger tak samme dag og siger, hvad det førte til.\n- Når vi når [mål=et af vores mål], fejrer vi det med [fejring=fælles morgenmad].' },
  ],
};
