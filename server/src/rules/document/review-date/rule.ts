import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

export type Message = 'missing' | 'overdue';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'organisational',
  sources: [],
  messages: ['missing', 'overdue'],
  *check(agreement, { today }) {
    const { stage, review } = agreement.lifeCycle;
    // A draft is looked at all the time; when it is looked at again is settled when it is adopted.
    if (stage !== 'inForce') return;
    if (review && review.to < today) {
      const written = agreement.reading.document.text.slice(review.at.start, review.at.end);
      yield {
        at: review.at,
        message: 'overdue',
        values: { date: written },
        part: review.at,
        sentence: review.sentence,
        place: review.place === 'field' ? 'cell' : review.place,
      };
    } else if (!review) yield* missingElement('reviewDate', agreement, ['missing']);
  },
};
