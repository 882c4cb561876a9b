import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Bara via chefen',
  summary: 'Kontakt eller information får bara gå genom chefen',
  why: 'När varje fråga ska gå upp och ner i linjen blir vägen lång, och frågan hinner ändra form. De som kan svaret sitter ofta två dörrar bort. Låt människor prata direkt, och berätta för chefen det hen behöver veta för att kunna hjälpa till.',
  messages: {
    found: '”{found}” tvingar kontakten genom linjen. Låt den som har frågan prata direkt med den som har svaret.',
  },
  fixes: [
    { title: 'Öppna den direkta kontakten', kind: 'guided', replaces: 'sentence', text: '[Roll=Utredaren] kontaktar [vem=ekonomiavdelningen] direkt och berättar för [chef=gruppchefen] om [vad=det som påverkar planeringen].', cell: '[Roll=Utredaren] kontaktar [vem=ekonomiavdelningen] direkt' },
    { title: 'Ange skälet till en enda kontaktväg', kind: 'guided', replaces: 'end', text: ', eftersom [skäl=upphandlingslagen kräver att anbudsgivarna får samma uppgifter]' },
  ],
};
