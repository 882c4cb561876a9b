import type { Agreement } from '../../../agreement/agreement';
import { chunkAt } from '../../../agreement/document-reading';
import { rolesOf } from '../../../agreement/roles';
import type { Cue } from '../../../language/data';
import { gives } from '../../../language/reading';
import { shifted, type Span } from '../../../model/span';
import type { DocumentRule } from '../../rule';

export type Message = 'found';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'relational',
  sources: ['004'],
  messages: ['found'],
  *check(agreement) {
    const { kind, signs, reading } = agreement;
    if (kind.type === 'other' || signs.advice.length > 0) return;
    const roles = rolesOf(reading).all;
    // Whoever is asked about anything is asked for advice.
    if (roles.some(({ duties }) => duties.some((duty) => duty.kind === 'asked'))) return;
    const decisions = roles
      .filter((role) => role.kind === 'role' || role.kind === 'person')
      .flatMap(({ duties }) => duties.filter((duty) => duty.kind === 'decides'))
      .map(({ said }) => placeOf(said, agreement))
      .filter((place) => place !== undefined)
      .sort((a, b) => a.at.start - b.at.start);
    const first = decisions[0];
    // A cell has no room for a second sentence: what helps stands at the document's end then.
    if (first) yield { at: first.at, ...(first.place !== 'cell' && { sentence: first.at, place: first.place }) };
  },
};

/** Decisions that another order settles: law, negotiation, money, emergencies, the care of patients, a governing body. */
const settled: readonly Cue[] = [
  'law',
  'negotiated',
  'money',
  'emergency',
  'health',
  'safety',
  'governing',
  'misconduct',
  'negation',
  'reported',
];

/** Where a decision stands, its whole sentence; nothing where another order settles it. */
function placeOf(said: Span, { reading }: Agreement): { readonly at: Span; readonly place: 'cell' | 'item' | 'text' } | undefined {
  const placed = chunkAt(reading, said.start);
  if (!placed) return undefined;
  const { start, proses } = placed;
  for (const { prose, sentences } of proses) {
    const sentence = sentences.find((one) => start + prose.start + one.start < said.end && start + prose.start + one.end > said.start);
    if (!sentence) continue;
    // “Approved by” and “last revised” tell how the document came about.
    if (settled.some((cue) => gives(sentence, cue)) || [...sentence.hits.keys()].some((owner) => owner.startsWith('life:'))) {
      return undefined;
    }
    return {
      at: shifted({ start: sentence.start, end: sentence.end }, start + prose.start),
      place: prose.kind === 'cell' ? 'cell' : prose.item ? 'item' : 'text',
    };
  }
  return undefined;
}
