import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Vackra ord',
  summary: 'Tillit, öppenhet eller respekt utropas utan att något beteende beskrivs',
  why: 'Det räcker inte att säga att man litar på varandra. Värdeord utan beteende blir dekoration, och när vardagen säger något annat blir de hån. En mening om vad vi gör räcker för att ordet ska bära.',
  messages: {
    found: '”{found}” är ett värdeord utan något beteende bakom. Skriv vad någon gör så att det märks.',
  },
  fixes: [
    { title: 'Lägg till hur det märks', kind: 'guided', replaces: 'end', text: ', vilket betyder att [vem=gruppchefen] [beteende=visar budgeten för teamet varje månad]', cell: ', vilket betyder att [vem=gruppchefen] [beteende=visar budgeten varje månad]' },
    { title: 'Byt ut mot ett beteende', kind: 'guided', replaces: 'sentence', text: '[Vem=Gruppchefen] [beteende=visar budgeten för teamet varje månad och svarar på frågor om den].', cell: '[Vem=Gruppchefen] [beteende=visar budgeten varje månad]' },
  ],
};
