import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Orden säger tillit, reglerna kontroll',
  summary: 'Tillit utlovas, men dokumentet eller ett annat bredvid det kontrollerar',
  why: 'Man tror på det som görs, inte på det som står på papper. Ett löfte om tillit bredvid regler som kontrollerar och kräver tillstånd visar att ordet är tomt. Ändra reglerna, eller skriv vilka som står på tur och när.',
  messages: {
    here: 'Här utlovas tillit, men dokumentet beskriver kontroll på {count} ställen. Ändra dem, eller skriv när de ändras.',
    beside: 'Här utlovas tillit, men ”{title}” ({path}) beskriver kontroll på {count} ställen. Ändra dem, eller skriv när de ändras.',
  },
  fixes: [
    { title: 'Skriv hur det ändras steg för steg', kind: 'guided', replaces: 'after', text: 'Vi går från kontroll till tillit steg för steg: [nästa=dagrapporterna] upphör [datum=den 1 mars 2030].' },
  ],
};
