import type { Reading } from '../../../language/reading';
import { Before } from '../../../language/tokens';
import { isOwnerCell } from '../../owner-cell';
import { because, type SentenceRule } from '../../rule';

/** A longer cell explains more than who it is (in words). */
const LONGEST_NAMES = 8;

export type Message = 'found';

/** “Head of HR, Kirsten Bie”: one person, by role and by name. */
function isRoleWithName({ tokens, hits }: Reading, text: string, [at, ...others]: readonly number[]): boolean {
  if (at === undefined || others.length > 0 || tokens.length - at < 2) return false;
  const roles = hits.get('column:roleName') ?? [];
  return (
    roles.some(({ from }) => from < at) &&
    !roles.some(({ from }) => from === at) &&
    tokens.slice(at).every(({ start }) => text[start] !== text[start]!.toLowerCase())
  );
}

/** Whether what stands behind a comma is a role or a name: “the bursar, because of the budget” names one. */
const namesSomebody = ({ tokens, hits }: Reading, text: string, at: number): boolean =>
  text[tokens[at]!.start] !== tokens[at]!.word[0] ||
  (hits.get('column:roleName') ?? []).some(({ from }) => from >= at) ||
  /^(?:the|den|det|de)$/.test(tokens[at]!.word);

/** “The dean and the bursar”, but not the “and” of one title: “Head of Safety and Learning”. */
const isJoined = ({ tokens, hits }: Reading): boolean => {
  const roles = hits.get('column:roleName') ?? [];
  return (hits.get('column:joined') ?? []).some(
    ({ from }) => !tokens.slice(0, from).some(({ word }) => ofTitle.has(word)) || roles.some((role) => role.from > from),
  );
};
const ofTitle = new Set(['of', 'for', 'för', 'af']);

/** “Drift- och underhållschefen”: the word that joins two parts of one compound, and nothing else joined. */
function isOneCompound(words: Reading['tokens'], text: string): boolean {
  const joins = words.find(({ start }) => text.slice(start - '- '.length, start) === '- ');
  return joins !== undefined && words.filter(({ word }) => word === joins.word).length === 1;
}

/** A name is two or three words with capital letters: “Kirsten Bie”. */
const NAME = { least: 2, most: 3 };

/** “Deniz Aydin, rope supervisor”, “Human resources, Pia Rosenlund”: one person, by name and by what they are. */
function isNameWithTitle({ tokens }: Reading, text: string, [at, ...others]: readonly number[]): boolean {
  if (at === undefined || others.length > 0) return false;
  const isName = (part: Reading['tokens']) =>
    part.length >= NAME.least && part.length <= NAME.most && part.every(({ start }) => text[start] !== text[start]!.toLowerCase());
  return isName(tokens.slice(0, at)) !== isName(tokens.slice(at));
}

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['found'],
  marksWords: true,
  // An owner cell that names two: “Sales, Finance”, “the dean and the bursar”, “foreman + driver”; not “A/R” in a table of letters.
  inPlace: ({ reading, around, prose }) => {
    if (!prose.cell || !isOwnerCell(prose, around) || reading.tokens.length > LONGEST_NAMES) return undefined;
    if (reading.tokens.every(({ word }) => word.length === 1)) return undefined;
    // Who it is takes one sentence; more of them tell what somebody does.
    if (around.previous || around.next) return undefined;
    // “Role in the group”, beside names: what it lists is work.
    if (prose.cell.column > 0 && around.column?.hits.has('column:role')) return undefined;
    const marks = reading.tokens.flatMap(({ before }, i) =>
      i > 0 && (before & (Before.comma | Before.slash)) !== 0 && namesSomebody(reading, prose.text, i) ? [i] : [],
    );
    const joined =
      isJoined(reading) ||
      prose.text.includes(' + ') ||
      (marks.length > 0 && !isRoleWithName(reading, prose.text, marks) && !isNameWithTitle(reading, prose.text, marks));
    return joined && !reading.hits.has('column:split') ? { from: 0, to: reading.tokens.length } : undefined;
  },
  consider: ({ hit, reading, prose }) => !isOneCompound(reading.tokens.slice(hit.from, hit.to), prose.text),
  // “Archive (accountable: the bursar)” names one; “budget holders are accountable for” each their own.
  alone: ({ reading }) => !reading.hits.has('column:namesOwner') && !reading.hits.has('relation:ownDuty'),
  despite: {
    ...because('What records the law asks for does not say who decides.', 'statutory', 'presenceIsJob'),
    ...because('A reason does not tell who decides when two disagree.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    limit: 'A date does not tell who decides.',
  },
};
