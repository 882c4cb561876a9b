import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Möjlighet att påverka saknas',
  summary: 'Dokumentet säger inte hur man påverkar eller ifrågasätter det',
  why: 'Den som har fått säga sitt bär beslutet vidare. Ett dokument utan väg för synpunkter blir snabbt någon annans dokument. Skriv vem man vänder sig till, hur man gör det och när man får svar.',
  messages: {
    missing: 'Dokumentet säger inte hur man påverkar eller ifrågasätter det. Lägg till vem man vänder sig till och när man får svar.',
  },
  questions: [
    'Hur ifrågasätter man dokumentet eller föreslår en ändring?',
    'Vem svarar, och inom vilken tid?',
    'Vilka tillfrågas innan något ändras?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om synpunkter', kind: 'guided', replaces: 'after', asks: 'Hur kan du påverka?',
      text: '## Så påverkar du\n\nSynpunkter och frågor lämnas till [roll=HR-partnern] [hur=i ett mejl eller på arbetsplatsträffen].\n\n- Du får svar inom [tid=två veckor], också när svaret är nej, och då med ett skäl.\n- Innan något ändras rådfrågar [roll som ändrar=HR-partnern] [vilka=dem som berörs och de lokala facken].',
    },
  ],
};
