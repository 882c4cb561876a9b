import type { Span } from '../../../model/span';
import { ruleMeant } from '../../rule-name';
import type { DocumentRule } from '../../rule';

export type Message = 'unneeded' | 'reasonless' | 'endless' | 'expired' | 'unknown' | 'misnamed' | 'noCommand' | 'form';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'organisational',
  sources: [],
  messages: ['unneeded', 'reasonless', 'endless', 'expired', 'unknown', 'misnamed', 'noCommand', 'form'],
  last: true,
  *check(
    {
      reading: {
        document: { text },
      },
    },
    { allowances, allowMistakes, today, ruleIds },
  ) {
    const ids = [...ruleIds];
    for (const { at, rules, reason, until, untilUnread, used } of allowances) {
      const stranger = rules.find(
        (rule) => rule !== '*' && !ruleIds.has(rule) && !(rule.endsWith('/*') && ids.some((id) => id.startsWith(rule.slice(0, -1)))),
      );
      const meant = stranger === undefined ? undefined : ruleMeant(stranger, ids);
      if (stranger !== undefined) {
        yield meant === undefined
          ? { at, message: 'unknown', values: { rule: stranger } }
          : { at, message: 'misnamed', values: { rule: stranger, meant }, ...partOf(stranger, at, text) };
      } else if (reason === '') yield { at, message: 'reasonless' };
      else if (untilUnread !== undefined) {
        yield { at, message: 'endless', values: { until: untilUnread }, ...partOf(untilUnread, at, text) };
      } else if (until !== undefined && until < today) yield { at, message: 'expired', values: { date: until } };
      else if (!used) yield { at, message: 'unneeded', values: { rule: rules.join(', ') } };
    }
    for (const { at, written, meant } of allowMistakes) {
      yield meant === undefined
        ? { at, message: 'form' }
        : { at, message: 'noCommand', values: { written, meant }, ...partOf(written, at, text) };
    }
  },
};

/** Where the words of a comment stand. */
function partOf(words: string, { start, end }: Span, text: string): { readonly part?: Span } {
  const at = text.slice(start, end).lastIndexOf(words);
  return at < 0 ? {} : { part: { start: start + at, end: start + at + words.length } };
}
