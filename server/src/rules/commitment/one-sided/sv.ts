import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Skyldigheter åt ena hållet',
  summary: 'Medarbetarna bär nästan alla skyldigheter, ledarna nästan inga',
  why: 'Räkna skyldigheterna, så syns det vem texten litar på. När medarbetarna har många och ledarna nästan inga blir dokumentet en regelbok. Tillit växer när den som leder binder sig först.',
  messages: {
    oneSided: 'Medarbetarna har {staff} skyldigheter i dokumentet, ledarna {leaders}. Lägg till vad ledarna åtar sig.',
    duty: 'En skyldighet för medarbetarna',
    promise: 'Ett åtagande av en ledare',
  },
  fixes: [
    { title: 'Lägg till vad ledarna åtar sig', kind: 'guided', replaces: 'after', text: '## Vad ledarna åtar sig\n\n- [Ledaren=Enhetschefen] ska [åtagande=lägga schemat sex veckor i förväg].\n- [Ledaren=Enhetschefen] ska [åtagande två=svara på frågor inom två arbetsdagar].\n- [Ledaren=Enhetschefen] ska [åtagande tre=förklara varför en prioritering ändras].\n- [Ledaren=Enhetschefen] ska [åtagande fyra=be teamet om återkoppling två gånger om året].' },
  ],
};
