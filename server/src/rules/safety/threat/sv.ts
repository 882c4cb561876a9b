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
    { title: 'Lägg till vad som händer först', kind: 'guided', replaces: 'after', text: 'Innan dess pratar [roll=närmaste chef] med den det gäller, som får yttra sig och ta med sig [vem=en facklig företrädare].', message: 'process' },
    { title: 'Beskriv en rättvis process', kind: 'guided', replaces: 'sentence', text: 'När något inte fungerar pratar [roll=närmaste chef] först med den det gäller om orsaken. Blir det ändå en fråga för [instans=HR] får den det gäller ta med sig [vem=en facklig företrädare].', cell: 'Samtal om orsaken med [roll=närmaste chef]' },
  ],
};
