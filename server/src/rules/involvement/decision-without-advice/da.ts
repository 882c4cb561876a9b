import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Beslutningsret uden råd',
  summary: 'Dokumentet fordeler beslutninger uden at sige, hvem der bliver spurgt',
  why: 'Den ansvarlige beslutter bedst efter at have hørt dem, der ved noget, og dem, det rammer. Rådet forpligter ikke til at gøre, som de siger, men til at lytte og forklare. Uden det bliver beslutningsret til enegang.',
  messages: { missing: 'Dokumentet siger, hvem der beslutter, men ikke hvem der bliver spurgt til råds. Tilføj, hvem ejeren hører, før der besluttes.' },
  fixes: [
    { title: 'Indsæt et afsnit om råd', kind: 'guided', replaces: 'after', text: '## Før vi beslutter\n\n- Den, der ejer beslutningen, spørger [hvem=dem, der skal arbejde med den,] og [anden=en, der kender området,] til råds.\n- Ejeren fortæller bagefter på [sted=tavlen], hvad der blev besluttet og hvorfor.' },
    { title: 'Indsæt en tabel med rådgivere', kind: 'guided', replaces: 'after', text: '## Hvem spørger vi?\n\n| Beslutning', cell: 'Ejer' },
  ],
};
