import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'När ses det över?',
  summary: 'Dokumentet saknar datum för översyn, eller så har datumet passerat',
  why: 'En överenskommelse är till för läget den skrevs i. Ett datum för översyn visar att den får ändras, och att någon gör det. När datumet har passerat vet läsaren inte om texten gäller.',
  messages: {
    missing: 'Dokumentet säger inte när det ses över. Lägg till ett datum och vem som ser över det.',
    overdue: 'Datumet för översyn ({date}) har passerat. Se över dokumentet med dem som berörs, och sätt ett nytt datum.',
  },
  questions: [
    'Senast vilket datum läses det igen?',
    'Vem läser det, tillsammans med vilka?',
  ],
  fixes: [
    { title: 'Sätt ett nytt datum', kind: 'guided', replaces: 'part', text: '[datum=31 januari 2030]', cell: '[datum=2030-01-31]' },
    {
      title: 'Lägg till datum för översyn', kind: 'guided', replaces: 'after', place: 'last', asks: 'När ses dokumentet över?',
      text: '## Översyn\n\n[Roll=HR-partnern] ser över dokumentet tillsammans med [vilka=dem som berörs] senast den [datum=31 januari 2030] och frågar då [vad=vad som har fungerat och vad som behöver ändras].',
    },
  ],
};
