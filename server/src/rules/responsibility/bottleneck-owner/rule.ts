import type { TableRule } from '../../rule';

export type Message = 'bottleneck';

/** From how many rows on, and with which share of them, one owner is a bottleneck. */
const LEAST_ROWS = 5, LEAST_SHARE = 0.8;

export const rule: TableRule<Message> = {
  looksAt: 'table',
  severity: 'hint',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['bottleneck'],
  *check(table) {
    const column = table.header.findIndex((cell, i) => i > 0 && cell.is('owner'));
    if (column < 0 || table.rows.length < LEAST_ROWS) return;
    const counts = new Map<string, number>();
    for (const row of table.rows) {
      const who = row[column]?.cell.text.toLowerCase() ?? '';
      if (who !== '') counts.set(who, (counts.get(who) ?? 0) + 1);
    }
    for (const [who, count] of counts) {
      if (count / table.rows.length >= LEAST_SHARE && counts.size > 1) {
        yield { at: table.header[column]!.cell.at, values: { who: table.rows.find((row) => row[column]?.cell.text.toLowerCase() === who)![column]!.cell.text, count: String(count), rows: String(table.rows.length) } };
      }
    }
  },
};
