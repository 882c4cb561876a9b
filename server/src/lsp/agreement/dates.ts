// Dates that a writer may want, in the form the place asks for.
import type { Language } from '../../language/data';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
};

/** Words behind which a date may follow, by language. */
const leads: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['by', 'on', 'from', 'until', 'before', 'since', 'review', 'reviewed', 'date', 'effective']),
  sv: new Set(['senast', 'den', 'från', 'till', 'före', 'innan', 'sedan', 'revideras', 'översyn', 'datum', 'gäller']),
  da: new Set(['senest', 'den', 'fra', 'til', 'inden', 'før', 'siden', 'revideres', 'revision', 'dato', 'gælder']),
};

/** Whether a text ends so that a date may follow. */
export function asksForDate(before: string, language: Language): boolean {
  const words = before
    .trimEnd()
    .split(/[\s:,]+/)
    .filter(Boolean);
  return leads[language].has(words.at(-1)?.toLowerCase() ?? '');
}

/** `2026-03-01` as people write it: 1 March 2026, 1 mars 2026, 1. marts 2026. */
export function spoken(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}${language === 'da' ? '.' : ''} ${months[language][month! - 1]} ${year}`;
}

/** The day so many months after another; the month's last where it is shorter. */
export function monthsAfter(iso: string, count: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) + count;
  const y = Math.floor(at / 12);
  const m = at % 12;
  const days = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return `${String(y).padStart(4, '0')}-${String(m + 1).padStart(2, '0')}-${String(Math.min(day, days)).padStart(2, '0')}`;
}

/** How many months from today the dates lie that are offered. */
export const distances = [0, 3, 6, 12] as const;
