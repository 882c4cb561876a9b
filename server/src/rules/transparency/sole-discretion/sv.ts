import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Efter eget gottfinnande',
  summary: 'Någon förbehåller sig rätten att besluta utan kriterier, förvarning eller skäl',
  why: 'Godtycke gör att man börjar gissa i stället för att planera. Med kända kriterier, besked i förväg och en person att fråga blir samma handlingsutrymme något man kan lita på. Den som leder mister inget på det.',
  messages: {
    found: '”{found}” lämnar medarbetaren utan kriterier och förvarning. Skriv vad som avgör, hur långt i förväg besked ges och vem man frågar.',
  },
  fixes: [
    { title: 'Skriv kriterier, förvarning och vem man frågar', kind: 'guided', replaces: 'sentence', text: '[Roll=HR-chefen] beslutar om [vad=ändrade arbetstider] utifrån [kriterier=bemanning och önskemål], ger besked [varsel=fyra veckor i förväg] och svarar på frågor om skälet.', cell: '[Roll=HR-chefen] beslutar utifrån [kriterier=bemanning och önskemål]' },
    { title: 'Skriv kriterierna och ge skälet', kind: 'guided', replaces: 'sentence', text: '[Roll=HR-chefen] beslutar om [vad=ändrade arbetstider] utifrån [kriterier=bemanning och önskemål] och ger den som berörs skälet.', cell: '[Roll=HR-chefen] beslutar utifrån [kriterier=bemanning och önskemål] och ger skälet' },
  ],
};
