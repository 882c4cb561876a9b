import type { DocumentRule } from '../../rule';

export type Message = 'unneeded' | 'reasonless' | 'expired' | 'unknown';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'organisational',
  sources: [],
  messages: ['unneeded', 'reasonless', 'expired', 'unknown'],
  last: true,
  *check(_agreement, { allowances, today, ruleIds }) {
    for (const { at, rules, reason, until, used } of allowances) {
      const stranger = rules.find((rule) => rule !== '*' && !rule.endsWith('/*') && !ruleIds.has(rule));
      if (stranger !== undefined) yield { at, message: 'unknown', values: { rule: stranger } };
      else if (reason === '') yield { at, message: 'reasonless' };
      else if (until !== undefined && until < today) yield { at, message: 'expired', values: { date: until } };
      else if (!used) yield { at, message: 'unneeded', values: { rule: rules.join(', ') } };
    }
  },
};
