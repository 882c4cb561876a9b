import { gives, type Reading } from '../../../language/reading';
import { because, type SentenceRule } from '../../rule';

/** Answers for something, while the next sentence says that its means or decisions lie with others. */
const answersForOthersDecisions = (reading: Reading, next: Reading | undefined): boolean =>
  next !== undefined && (reading.hits.get('relation:answers') ?? []).some(({ from }) => from > 0 && from <= LATEST_ANSWER)
  && next.hits.has('relation:settledElsewhere') && !gives(next, 'amount') && !gives(next, 'law');

/** How far into its sentence a role answers for something (in words). */
const LATEST_ANSWER = 5;

export type Message = 'found' | 'split';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002'],
  messages: ['found', 'split'],
  inPlace: ({ reading, around, prose }) => (!prose.cell && answersForOthersDecisions(reading, around.next) ? { from: 0, to: reading.tokens.length } : undefined),
  despite: {
    ...because('What records the law asks for does not say who decides.', 'statutory', 'presenceIsJob'),
    ...because('A limit to what one may decide is the flaw here.', 'limit', 'amount', 'reason'),
  },
};
