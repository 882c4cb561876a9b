import type { DocumentRule } from '../../rule';

export type Message = 'oneSided';

/** From how many duties on staff the balance is worth a word, and how small the leaders' share must be. */
const LEAST_DUTIES = 8, SMALL_SHARE = 0.15;

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'individual',
  sources: ['002', '004'],
  messages: ['oneSided'],
  *check({ signs, title, kind }) {
    if (kind.type === 'other') return;
    const staff = signs.staffDuty.length, leaders = signs.leaderDuty.length;
    if (staff < LEAST_DUTIES || leaders / (staff + leaders) > SMALL_SHARE) return;
    yield { at: title, values: { staff: String(staff), leaders: String(leaders) } };
  },
};
