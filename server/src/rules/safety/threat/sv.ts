import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Hot om påföljd',
  summary: 'Ett hot om påföljd ska få människor att följa regeln',
  why: 'Hot ger lydnad så länge någon tittar. Rädsla gör att man döljer problem i stället för att be om hjälp. Skriv vad som väntas, vilket stöd som finns och hur det går till om något ändå brister.',
  messages: {
    found: '”{found}” motiverar med vad som händer annars. Skriv vad som väntas, vilket stöd som finns och hur man pratar om det som inte fungerar.',
    process: '”{found}” nämner en följd men ingen process. Lägg till vem man pratar med först och hur den det gäller blir hörd.',
  },
  fixes: [
    { title: 'Beskriv en rättvis process', kind: 'guided', replaces: 'sentence', text: 'När något inte fungerar pratar [roll=närmaste chef] först med medarbetaren om orsaken. Blir det ändå en fråga för [instans=HR] får medarbetaren ta med sig [vem=en facklig företrädare].', cell: 'Samtal om orsaken med [roll=närmaste chef]' },
  ],
};
