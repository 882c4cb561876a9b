import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Dokumentet saknar ägare',
  summary: 'Dokumentet namnger ingen ägare eller kontakt',
  why: 'Den som har en fråga om texten behöver veta vem som svarar. Ett dokument utan ägare blir inte ändrat när det slutar stämma. En roll och ett sätt att nå den räcker.',
  messages: {
    missing: 'Dokumentet säger inte vem som äger det. Lägg till vilken roll som svarar på frågor och håller texten aktuell.',
  },
  questions: [
    'Vilken roll, och bara en, håller texten aktuell?',
    'Hur når man den personen med en fråga?',
  ],
  fixes: [
    {
      title: 'Lägg till ägare och kontakt', kind: 'guided', replaces: 'after', place: 'last', asks: 'Vem äger dokumentet?',
      text: '## Ägare och kontakt\n\n[Roll=HR-partnern] äger dokumentet, svarar på frågor (nås på [kontakt=hr@exempel.se]) och uppdaterar det efter råd från [vilka=dem som berörs och de lokala facken].',
    },
  ],
};
