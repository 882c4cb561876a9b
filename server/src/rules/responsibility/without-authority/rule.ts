import { rolesOf } from '../../../agreement/roles';
import { splits, writtenIn } from '../../../agreement/roles/split';
import type { Language } from '../../../language/data';
import { gives, type Reading } from '../../../language/reading';
import { because, type SentenceRule } from '../../rule';

/** Answers for something, while the next sentence says that its means or decisions lie with others. */
const answersForOthersDecisions = (reading: Reading, next: Reading | undefined): boolean =>
  next !== undefined &&
  (reading.hits.get('relation:answers') ?? []).some(({ from }) => from > 0 && from <= LATEST_ANSWER) &&
  next.hits.has('relation:settledElsewhere') &&
  !gives(next, 'amount') &&
  !gives(next, 'law');

/** How far into its sentence a role answers for something (in words). */
const LATEST_ANSWER = 5;

/** A sentence with no more words and no pause says one thing; Danish takes a clause where English has a noun (“for, at varerne bliver bestilt”). */
const LONGEST_PLAIN: Readonly<Record<Language, number>> = { en: 9, sv: 9, da: 11 };

/** A pause after so many words (“Team lead:”, “Ruth, chair,”) ends the name of what the sentence is about: it opens no second clause. */
const LONGEST_LABEL = 2;

/** Words that Danish puts a comma before: “er ansvarlig for, at tidsplanen holder”. */
const opensClause: ReadonlySet<string> = new Set(['at', 'der', 'som']);

/** Words that make more of it than the naming of an owner (“hæfter for”, “står inde for”, “det fulde ansvar”). */
const emphatic: ReadonlySet<string> = new Set(['hæfter', 'inde', 'fulde', 'fuldt', 'alene', 'personligt']);

/** What opens the second area of two: “ansvaret for bemandingen og for, at …”. */
const andFor: Readonly<Record<Language, readonly [string, string]>> = { en: ['and', 'for'], sv: ['och', 'för'], da: ['og', 'for'] };

const isPlain = ({ tokens }: Reading, language: Language): boolean => {
  const [and, by] = andFor[language];
  const areas = 1 + tokens.filter(({ word }, i) => word === by && tokens[i - 1]?.word === and).length;
  return (
    tokens.length <= LONGEST_PLAIN.en ||
    (tokens.length <= areas * LONGEST_PLAIN[language] && !tokens.some(({ word }) => emphatic.has(word)))
  );
};

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export type Message = 'found' | 'split';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002'],
  messages: ['found', 'split'],
  inPlace: ({ reading, around, prose }) =>
    !prose.cell && answersForOthersDecisions(reading, around.next) ? { from: 0, to: reading.tokens.length } : undefined,
  *inDocument({ reading }) {
    for (const { answers, decides } of splits(rolesOf(reading))) {
      yield {
        at: answers.duty.at,
        message: 'split',
        severity: 'info',
        place: 'text',
        sentence: answers.duty.said,
        values: {
          role: writtenIn(answers, reading.document.text),
          Role: capital(writtenIn(answers, reading.document.text)),
          area: answers.duty.what,
          other: writtenIn(decides, reading.document.text),
        },
        related: [{ at: decides.duty.said, message: { text: capital(writtenIn(decides, reading.document.text)) } }],
      };
    }
  },
  // “The lead is responsible for the cables” and nothing more names an owner.
  alone: ({ reading, language }) =>
    !isPlain(reading, language) ||
    gives(reading, 'negation') ||
    reading.tokens.some(({ before, word }, i) => i > LONGEST_LABEL && before !== 0 && !(language === 'da' && opensClause.has(word))),
  despite: {
    ...because('What records the law asks for does not say who decides.', 'statutory', 'presenceIsJob'),
    ...because('A limit to what one may decide is the flaw here.', 'limit', 'amount', 'reason'),
  },
};
