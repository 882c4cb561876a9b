import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Lämnad ensam',
  summary: 'Frihet som betyder att man får klara sig själv',
  why: 'Tillit är inte att dra sig undan ansvaret. Frihet utan någon att fråga blir ensamhet, och problemen kommer fram när de har blivit stora. En ledare som lämnar över beslut finns kvar som stöd.',
  messages: {
    found: '”{found}” lämnar människor ensamma med det svåra. Skriv vem man kan vända sig till, även utan en färdig lösning.',
  },
  fixes: [
    { title: 'Skriv vem man vänder sig till', kind: 'guided', replaces: 'sentence', text: '[Roll=Projektledaren] beslutar själv om [vad=upplägget] och vänder sig till [vem=gruppchefen] när något kör fast, också utan ett färdigt förslag.', cell: '[Roll=Projektledaren] beslutar; stöd ger [vem=gruppchefen]' },
  ],
};
