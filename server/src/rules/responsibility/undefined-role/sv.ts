import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Okänd roll',
  summary: 'En roll bär ett ansvar men förklaras aldrig, eller har två namn',
  why: 'Den som läser ska kunna ringa rätt person. En roll som bara dyker upp i en mening lämnar frågan öppen, och två namn på samma roll ser ut som två personer. En rad om vem rollen är räcker.',
  messages: {
    undefined: '{role} har en uppgift men förklaras inte i dokumentet. Lägg till en rad om vem det är.',
    twoNames: '{role} och {other} verkar vara samma roll. Välj ett av namnen i hela dokumentet.',
  },
  fixes: [
    { title: 'Lägg till en rollista', kind: 'guided', replaces: 'after', text: '## Roller\n\n- **[Roll=Flödessamordnaren]** är [vem=den undersköterska som teamet väljer för ett halvår] och ansvarar för [vad=fördelningen av dagens besök].\n- **[Annan roll=Teamledaren]** är [vem annars=gruppens chef] och ger [stöd=råd när läget är ovanligt].' },
  ],
};
