import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Närvaro före resultat',
  summary: 'Människor bedöms efter hur mycket de syns, inte efter vad de får gjort',
  why: 'Den som mäts i synlig tid ser till att synas. Resultat och avtalad tillgänglighet säger mer om arbetet och lämnar plats för koncentration och ett liv vid sidan av. Synlighet är rädslans mått.',
  messages: {
    found: '”{found}” värderar synlighet högre än det som blir gjort. Skriv vilka resultat som gäller och vilka tider ni har kommit överens om att vara anträffbara.',
  },
  fixes: [
    { title: 'Kom överens om resultat och tillgänglighet', kind: 'guided', replaces: 'sentence', text: '[Vilka=Kollegorna i teamet] är anträffbara [när=vardagar 9–11] och följer upp [resultat=avtalade leveranser] [hur ofta=en gång i veckan].', cell: 'Anträffbara [när=vardagar 9–11]; resultat: [resultat=avtalade leveranser]' },
    { title: 'Ange skälet till tiden på plats', kind: 'guided', replaces: 'end', text: ', eftersom [skäl=receptionen är öppen för besökare då]' },
  ],
};
