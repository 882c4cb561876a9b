import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Delat ansvar utan uppdelning',
  summary: 'Två eller flera ansvarar för samma sak',
  why: 'När två ansvarar för samma sak väntar de på varandra, eller beslutar var för sig. En ansvarig betyder inte att en gör allt: de andra kan rådfrågas och bidra. Delat ledarskap fungerar när det står vem som gör vad.',
  messages: {
    found: '”{found}” lägger samma ansvar på flera. Låt en ansvara och de andra rådfrågas, eller skriv hur ansvaret är delat.',
  },
  fixes: [
    { title: 'Låt en ansvara och andra ge råd', kind: 'guided', replaces: 'sentence', text: '[Roll=Projektledaren] ansvarar för [vad=leveransplanen] med råd från [vem=säljchefen].', cell: '[Roll=Projektledaren]' },
  ],
};
