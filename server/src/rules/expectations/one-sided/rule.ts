import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

const messages = ['oneSided', 'policy', 'role', 'principles'] as const;
export type Message = (typeof messages)[number] | 'duty';

/** So many of the duties that nothing answers are pointed to. */
const MOST_PLACES = 20;

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '004'],
  messages: [...messages, 'duty'],
  *check(agreement) {
    for (const problem of missingElement<Message>('mutual', agreement, messages)) {
      const duties = agreement.balance.weighed.duty.slice(0, MOST_PLACES);
      yield duties.length === 0 ? problem : { ...problem, related: duties.map((at) => ({ at, message: { key: 'duty' } })) };
    }
  },
};
