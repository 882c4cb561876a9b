import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ingen vej til indflydelse',
  summary: 'Dokumentet siger ikke, hvordan man stiller spørgsmål eller foreslår ændringer',
  why: 'Den, der arbejder med en aftale hver dag, ser først, hvor den ikke holder. Uden en vej til at sige det bliver aftalen omgået i stedet for forbedret. Skriv hvem, hvordan og hvornår.',
  messages: {
    missing: 'Dokumentet siger ikke, hvordan man kan få indflydelse på det. Skriv, hvem der tager imod spørgsmål og forslag, og hvornår der kommer svar.',
  },
  questions: [
    'Hvordan stiller man spørgsmål ved dokumentet eller foreslår en ændring?',
    'Hvem svarer, og inden for hvilken tid?',
    'Hvem bliver spurgt, før noget ændres?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om indflydelse', kind: 'guided', replaces: 'after', asks: 'Hvordan får man indflydelse?',
      text: '## Spørgsmål og forslag\n\n- Skriv eller sig det til [rolle=HR-partneren].\n- Du får svar inden for [frist=to uger], også når svaret er nej, og altid med en grund.\n- [Rolle=HR-partneren] tager forslagene op på [forum=personalemødet] [hvornår=i april og oktober].',
    },
    {
      title: 'Indsæt, hvem der har været spurgt', kind: 'guided', replaces: 'after', asks: 'Hvem har været med til at skrive?',
      text: '## Sådan er teksten blevet til\n\n[Hvem=Tre medarbejdere fra hver afdeling] har skrevet med, og [rolle=HR-partneren] tager imod forslag til ændringer indtil [dato=den 1. oktober].',
    },
  ],
};
