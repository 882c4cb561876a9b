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
    yield* missingElement('reviewDate', agreement);
    const review = agreement.reading.document.frontMatter.fields.review;
    if (review && /^\d{4}-\d{2}-\d{2}$/.test(review.value) && review.value < today) {
      yield { at: review.at, message: 'overdue', values: { date: review.value } };
    }
  },
};
