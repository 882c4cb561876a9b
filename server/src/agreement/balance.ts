// Who owes whom: duties on staff against what leaders commit to, approvals against decision rights, consequences against
// support. Counted by sentence, with the sentences, for the document and for each of its sections.
import { judge, type Exemption } from '../language/exemptions';
import type { Reading } from '../language/reading';
import { gives } from '../language/reading';
import { shifted, type Span } from '../model/span';
import { byChunkAndHeadings } from './by-chunk';
import type { DocumentReading, PlacedReading, ProseReading } from './document-reading';
import { surroundingsOf } from './surroundings';

/** What lies on the scales, in pairs: the first weighs on staff, the second is given to them. */
export const weights = ['duty', 'promise', 'approval', 'decisionRight', 'sanction', 'support'] as const;
export type Weight = (typeof weights)[number];
export const scales: readonly (readonly [Weight, Weight])[] = [
  ['duty', 'promise'],
  ['approval', 'decisionRight'],
  ['sanction', 'support'],
];

/** Where each weight stands, in order: sentences, as offsets in the document. */
export type Weighed = Readonly<Record<Weight, readonly Span[]>>;

export interface SectionBalance {
  /** The section's heading; the first section, above all headings, has none. */
  readonly heading?: { readonly text: string; readonly at: Span; readonly depth: number };
  readonly weighed: Weighed;
}

export interface Balance {
  readonly weighed: Weighed;
  /** Sections in which something was counted, in order. */
  readonly sections: readonly SectionBalance[];
}

/**
 * What each weight is known by. A rule's patterns count even where the rule keeps quiet about a reasoned demand, for the
 * demand is there all the same.
 */
const ownersOf: Readonly<Record<Weight, readonly string[]>> = {
  duty: ['balance:duty'],
  promise: ['balance:promise', 'cue:leaderServes'],
  approval: ['control/approval-gate'],
  decisionRight: ['balance:decisionRight'],
  sanction: ['balance:sanction', 'safety/threat', 'safety/punished-mistakes'],
  support: ['element:support'],
};

/** A duty by law, or in the way of a trade that others' safety hangs on, says nothing of the balance in the house. */
const uncounted: Readonly<Record<Weight, ReadonlySet<Exemption>>> = {
  duty: new Set(['quoted', 'reported', 'avoided', 'law', 'statutory', 'health', 'safety', 'money', 'outsider']),
  promise: new Set(['quoted', 'reported']),
  approval: new Set([
    'quoted',
    'reported',
    'avoided',
    'law',
    'statutory',
    'health',
    'safety',
    'outsider',
    'governing',
    'money',
    'negotiated',
  ]),
  decisionRight: new Set(['quoted', 'reported', 'avoided', 'outsider']),
  sanction: new Set(['quoted', 'reported', 'avoided', 'misconduct', 'outsider']),
  support: new Set(['quoted', 'reported']),
};

/** A list item or cell shorter than this is a label (in words). */
const LEAST_WORDS = 2;

/** Weighs a document. */
export function balanceOf(reading: DocumentReading): Balance {
  const sections: { readonly heading?: NonNullable<SectionBalance['heading']>; readonly weighed: Record<Weight, Span[]> }[] = [
    { weighed: nothing() },
  ];
  for (const placed of reading.chunks) {
    for (const part of partsOf(placed)) {
      const at = shifted(part.at, placed.start);
      if ('weight' in part) sections.at(-1)!.weighed[part.weight].push(at);
      else sections.push({ heading: { text: part.text, at, depth: part.depth }, weighed: nothing() });
    }
  }
  return {
    weighed: Object.fromEntries(
      weights.map((weight) => [weight, sections.flatMap((section) => section.weighed[weight])]),
    ) as unknown as Weighed,
    sections: sections.filter(({ weighed }) => weights.some((weight) => weighed[weight].length > 0)),
  };
}

/** A heading or a weight; places count from the chunk. */
type Part = { readonly text: string; readonly depth: number; readonly at: Span } | { readonly weight: Weight; readonly at: Span };

/** The headings of a chunk and what its sentences weigh, in order. */
const partsOf = byChunkAndHeadings((placed) => {
  const parts: Part[] = [];
  for (const [i, prose] of placed.proses.entries()) {
    if (prose.prose.inBlockquote) continue;
    if (prose.prose.kind === 'heading') {
      const text = prose.prose.text.trim();
      const start = prose.prose.start + prose.prose.text.indexOf(text);
      parts.push({ text, depth: prose.prose.depth, at: { start, end: start + text.length } });
      continue;
    }
    for (const { weight, sentence } of weighedIn(placed, i, prose)) {
      parts.push({ weight, at: shifted({ start: sentence.start, end: sentence.end }, prose.prose.start) });
    }
  }
  return parts;
});

const nothing = (): Record<Weight, Span[]> => ({ duty: [], promise: [], approval: [], decisionRight: [], sanction: [], support: [] });

function* weighedIn(
  placed: PlacedReading,
  index: number,
  { prose, sentences }: ProseReading,
): Iterable<{ weight: Weight; sentence: Reading }> {
  let side: 'duty' | 'promise' | undefined;
  for (const [i, sentence] of sentences.entries()) {
    if (introducesDuties(sentence, prose.text)) continue;
    const controls = isControlling(sentence, placed, index, i);
    const found = weights.filter(
      (weight) => !(controls && (weight === 'promise' || weight === 'support')) && says(weight, sentence, placed, index, i),
    );
    const sides = found.filter((weight) => weight === 'duty' || weight === 'promise');
    const given =
      sides.length > 0
        ? undefined
        : sentence.hits.has('balance:again') && !controls
          ? side
          : i === 0
            ? sideAbove(placed, index, sentence)
            : undefined;
    if (given && !(controls && given === 'promise') && !isStatutory(given, sentence, placed, index, i)) found.push(given);
    side = sides.at(-1) ?? (given && sentence.hits.has('balance:again') ? given : side);
    for (const weight of found) yield { weight, sentence };
  }
}

/** What every weight is taken not to mean. */
const unmeant = new Set<Exemption>(['quoted', 'reported', 'avoided']);

/** Whether a sentence demands control, rather than doing without it: no promise and no help comes from one that does. */
function isControlling(sentence: Reading, placed: PlacedReading, index: number, i: number): boolean {
  const hits = [...sentence.hits].filter(([owner]) => owner.startsWith('control/')).flatMap(([, of]) => of);
  return (
    hits.length > 0 &&
    hits.some((hit) => judge(hit, sentence, surroundingsOf(placed, index, i), (exemption) => unmeant.has(exemption)).what !== 'silent')
  );
}

/** Whether a sentence gives a weight, and means it. */
function says(weight: Weight, sentence: Reading, placed: PlacedReading, index: number, i: number): boolean {
  for (const owner of ownersOf[weight]) {
    const hits = sentence.hits.get(owner);
    if (!hits) continue;
    const around = surroundingsOf(placed, index, i);
    if (hits.some((hit) => judge(hit, sentence, around, (exemption) => uncounted[weight].has(exemption)).what !== 'silent')) return true;
  }
  return false;
}

/** “Employees shall:” counts by what follows it; so does “As a manager you must”, which does not end either. */
const introducesDuties = (sentence: Reading, text: string): boolean =>
  (sentence.hits.has('balance:dutiesBelow') || sentence.hits.has('balance:promisesBelow')) &&
  !/[.!?…]["”’»)]*$/.test(text.slice(sentence.start, sentence.end).trimEnd());

/** The side that a list's lead-in, a column's head or the heading puts a list item or cell on. */
function sideAbove(placed: PlacedReading, index: number, sentence: Reading): 'duty' | 'promise' | undefined {
  const { prose } = placed.proses[index]!;
  if (sentence.tokens.length < LEAST_WORDS || (!prose.item && !prose.cell) || prose.cell?.row === 0) return undefined;
  const { leadIn, column, headings } = surroundingsOf(placed, index, 0);
  for (const above of prose.cell ? [column] : [leadIn, headings[0]]) {
    if (!above || gives(above, 'avoidHeading')) continue;
    const duties = above.hits.has('balance:dutiesBelow');
    const promises = above.hits.has('balance:promisesBelow');
    // “What the team and its leader promise each other” says of neither side what stands below.
    if (duties !== promises) return duties ? 'duty' : 'promise';
    if (duties && promises) return undefined;
  }
  return undefined;
}

function isStatutory(weight: Weight, sentence: Reading, placed: PlacedReading, index: number, i: number): boolean {
  const hit = {
    owner: '',
    index: -1,
    from: 0,
    to: sentence.tokens.length,
    markFrom: 0,
    markTo: sentence.tokens.length,
    named: new Set(sentence.tokens.keys()),
  };
  return judge(hit, sentence, surroundingsOf(placed, index, i), (exemption) => uncounted[weight].has(exemption)).what === 'silent';
}
