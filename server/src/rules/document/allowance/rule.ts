import type { Span } from '../../../model/span';
import type { DocumentRule } from '../../rule';

export type Message = 'unneeded' | 'reasonless' | 'endless' | 'expired' | 'unknown';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'organisational',
  sources: [],
  messages: ['unneeded', 'reasonless', 'endless', 'expired', 'unknown'],
  last: true,
  *check({ reading: { document } }, { allowances, today, ruleIds }) {
    for (const { at, rules, reason, until, untilUnread, used } of allowances) {
      const stranger = rules.find((rule) => rule !== '*' && !rule.endsWith('/*') && !ruleIds.has(rule));
      if (stranger !== undefined) yield { at, message: 'unknown', values: { rule: stranger } };
      else if (reason === '') yield { at, message: 'reasonless' };
      else if (untilUnread !== undefined) yield { at, message: 'endless', values: { until: untilUnread }, ...partOf(untilUnread, at, document.text) };
      else if (until !== undefined && until < today) yield { at, message: 'expired', values: { date: until } };
      else if (!used) yield { at, message: 'unneeded', values: { rule: rules.join(', ') } };
    }
  },
};

/** Where the words of a comment stand. */
function partOf(words: string, { start, end }: Span, text: string): { readonly part?: Span } {
  const at = text.slice(start, end).lastIndexOf(words);
  return at < 0 ? {} : { part: { start: start + at, end: start + at + words.length } };
}
