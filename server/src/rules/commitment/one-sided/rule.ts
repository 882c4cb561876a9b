import type { DocumentRule } from '../../rule';

export type Message = 'oneSided' | 'duty' | 'promise';

/** From how many duties on staff the balance is worth a word, and how small the leaders' share must be. */
const LEAST_DUTIES = 8;
const SMALL_SHARE = 0.15;
/** So many of the sentences are pointed to; who reads more has understood. */
const MOST_PLACES = 20;

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'individual',
  sources: ['002', '004'],
  messages: ['oneSided', 'duty', 'promise'],
  *check({ balance, title, kind }) {
    if (kind.type === 'other') return;
    const { duty, promise } = balance.weighed;
    if (duty.length < LEAST_DUTIES || promise.length / (duty.length + promise.length) > SMALL_SHARE) return;
    yield {
      at: title,
      values: { staff: String(duty.length), leaders: String(promise.length) },
      related: [
        ...promise.map((at) => ({ at, message: { key: 'promise' as const } })),
        ...duty.map((at) => ({ at, message: { key: 'duty' as const } })),
      ].slice(0, MOST_PLACES),
    };
  },
};
