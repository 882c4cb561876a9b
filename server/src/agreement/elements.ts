// The twelve elements of an agreement (PRINCIPLES, section 2): which are there, and where.
import { featuresOf, placeKind } from '../language/features';
import { elementModelsOf } from '../language/pack';
import { gives, type Reading } from '../language/reading';
import { Before } from '../language/tokens';
import { shifted, type Span } from '../model/span';
import { byChunk, byChunkAnd } from './by-chunk';
import { saysWhen } from './dates';
import type { DocumentReading, ProseReading } from './document-reading';
import { elementNames, type ElementName, type Found, type FoundElements, type Spoken, type Way } from './element-names';
import { isThere, type Evidence } from './element-presence';
import { namesNobody } from './nobody';
import { nameColumns } from './tables';

/** Where an element was found: offsets in the document. */
export type Elements = Readonly<Record<ElementName, Span | undefined>>;

const isElement = (name: string): name is ElementName => (elementNames as readonly string[]).includes(name);

/**
 * How often a sentence must do an element's job before the document has it: one reason for one minor rule is no reason
 * for the document, but one in its opening is.
 */
const leastSentences: Readonly<Partial<Record<ElementName, number>>> = { task: Infinity, why: 3 };
/** What says it in so many words counts wherever it stands (`task:plain`). */
const PLAIN = ':plain';
/** What names the element as its own heading would (`documentOwner:named`): “Questions about this policy go to …”. */
const NAMED = ':named';
/** What counts only on the cover, the first lines around the title (`documentOwner:cover`): “Compiled by …”. */
const COVER = ':cover';
const COVER_HEADINGS = 2;
const COVER_BLOCKS = 4;
/** Signs that only together make an element (`input:weak`). */
const LEAST_WEAK = 2;
/** The opening: up to this many headings and blocks of text. */
const OPENING_HEADINGS = 3;
const OPENING_BLOCKS = 8;

/** Elements that a document shows as a whole, with a place that stands for it. */
export type Whole = Readonly<Partial<Record<ElementName, Span>>>;

/**
 * Finds each element's first place: a heading or bold lead-in with something below it, a table's column or row head, a
 * sentence that does the job, or a front-matter field. What no pattern finds may still be there in other words: then it is
 * where a sentence speaks most like those that do its job. Whether that is enough, everything that was found says together.
 */
export function elementsOf(reading: DocumentReading, whole: Whole = {}): Elements {
  const evidence = evidenceOf(reading, whole);
  return Object.fromEntries(
    elementNames.map((name) => [name, isThere(name, evidence) ? (evidence.found[name]?.at ?? evidence.spoken.get(name)?.at) : undefined]),
  ) as Elements;
}

/** All that speaks for any element. */
export function evidenceOf(reading: DocumentReading, whole: Whole): Evidence {
  const named = namedElements(reading);
  const found = Object.fromEntries(
    elementNames.flatMap((name): [ElementName, Found][] => {
      const one = named[name] ?? (whole[name] && { at: whole[name], way: 'whole' as const });
      // A day on which it is looked at again needs nothing to confirm it.
      return one
        ? [
            [
              name,
              name === 'reviewDate' && whole.reviewDate
                ? { ...one, way: one.way === 'field' ? ('field' as const) : ('announced' as const) }
                : one,
            ],
          ]
        : [];
    }),
  );
  return { language: reading.language, sentences: sentencesIn(reading), found, spoken: spokenElements(reading) };
}

const sentencesIn = ({ chunks }: DocumentReading): number =>
  chunks.reduce((sum, { proses }) => sum + proses.reduce((of, { sentences }) => of + sentences.length, 0), 0);

/** What patterns find, each at its first place. */
export function namedElements(reading: DocumentReading): FoundElements {
  const found: Partial<Record<ElementName, Found>> = {};
  const sentences = new Map<string, Span[]>();
  const note = (name: ElementName, at: Span, way: Way) => {
    const before = found[name];
    if (before?.way === 'field') return;
    found[name] = { at: before && before.at.start <= at.start ? before.at : at, way: before?.way === 'announced' ? 'announced' : way };
  };
  const { fields } = reading.document.frontMatter;
  if (fields.owner && !namesNobody(fields.owner.value)) note('documentOwner', fields.owner.at, 'field');
  if (fields.review && saysWhen(fields.review.value)) note('reviewDate', fields.review.at, 'field');
  let headings = 0;
  let blocks = 0;
  for (const [i, placed] of reading.chunks.entries()) {
    const of = namedOf(placed);
    const headingsAbove = headings;
    const blocksAbove = blocks;
    headings += of.headings;
    blocks += of.blocks;
    // Chunks come in order: what was found stands further above, and nothing says more of it.
    if (of.elements.every((element) => found[element] && found[element].way !== 'sentence')) continue;
    for (const { name, element, at: within, announced, prose, headingsBefore, blocksBefore } of of.named) {
      if ((found[element] && found[element].way !== 'sentence') || (announced && !hasBody(reading, i, prose))) continue;
      if (name.endsWith(COVER) && (headingsAbove + headingsBefore > COVER_HEADINGS || blocksAbove + blocksBefore > COVER_BLOCKS)) continue;
      const at = shifted(within, placed.start);
      const isNamed = announced || name.endsWith(NAMED);
      const opening = headingsAbove + headingsBefore <= OPENING_HEADINGS && blocksAbove + blocksBefore <= OPENING_BLOCKS;
      if (isNamed || name.endsWith(PLAIN) || leastOf(name) === 1 || (opening && element in leastSentences)) {
        note(element, at, isNamed ? 'announced' : 'sentence');
      } else if (sentences.has(name)) sentences.get(name)!.push(at);
      else sentences.set(name, [at]);
    }
  }
  for (const [name, places] of sentences) {
    const element = elementIn(name) as ElementName;
    if (places.length >= leastOf(name)) note(element, places[0]!, 'sentence');
  }
  return found;
}

/** By element, in a document that the models can read. */
export function spokenElements(reading: DocumentReading): ReadonlyMap<ElementName, Spoken> {
  const found = new Map<ElementName, { score: number; second: number; place: Place | undefined; at: Span | undefined }>();
  for (const [i, placed] of reading.chunks.entries()) {
    for (const { element, score, second, place } of spokenIn(placed, reading.packs)) {
      let of = found.get(element);
      if (!of) found.set(element, (of = { score: -Infinity, second: -Infinity, place: undefined, at: undefined }));
      of.second = Math.max(Math.min(of.score, score), of.second, second);
      of.score = Math.max(of.score, score);
      if (place && place.score > (of.place?.score ?? -Infinity) && (!place.heading || hasBody(reading, i, place.heading))) {
        of.place = place;
        of.at = shifted(place.at, placed.start);
      }
    }
  }
  return new Map(
    [...found].map(([element, { score, second, place, at }]) => [
      element,
      { scores: [score, second], at, isEnough: place?.isEnough ?? false },
    ]),
  );
}

/** A sentence that may do an element's job. */
interface Place {
  readonly at: Span;
  readonly score: number;
  readonly isEnough: boolean;
  /** A heading, which says it only with something below. */ readonly heading?: ProseReading;
}

/** The best of a chunk for an element; `place` is the best of those that may do its job. */
interface SpokenHere {
  readonly element: ElementName;
  readonly score: number;
  readonly second: number;
  readonly place: Place | undefined;
}

/** What each chunk says for each element; places count from it. */
const spokenIn = byChunkAnd((placed, packs: DocumentReading['packs']): readonly SpokenHere[] => {
  const found = new Map<ElementName, { -readonly [Key in keyof SpokenHere]: SpokenHere[Key] }>();
  for (const [i, prose] of placed.proses.entries()) {
    const models = prose.language && !prose.prose.inBlockquote ? elementModelsOf(packs[prose.language]!) : undefined;
    if (!models) continue;
    let soured: boolean | undefined;
    for (const sentence of prose.sentences) {
      const scores = models.linear.scores(featuresOf({ reading: sentence, kind: placeKind(prose.prose) }));
      for (const [m, name] of models.elements.entries()) {
        if (!isElement(name)) continue;
        const score = scores[m]!;
        let of = found.get(name);
        if (!of) found.set(name, (of = { element: name, score: -Infinity, second: -Infinity, place: undefined }));
        if (score > of.score) {
          of.second = of.score;
          of.score = score;
        } else if (score > of.second) of.second = score;
        if (score <= (of.place?.score ?? -Infinity) || (neverByFlaw.has(name) && (soured ??= isSoured(placed.proses, i)))) continue;
        of.place = {
          score,
          isEnough: score > models.from,
          at: shifted(sentence, prose.prose.start),
          ...(prose.prose.kind === 'heading' && { heading: prose }),
        };
      }
    }
  }
  return [...found.values()];
});

/** How many sentences of a name make its element. */
const leastOf = (name: string): number => (name.endsWith(':weak') ? LEAST_WEAK : (leastSentences[elementIn(name) as ElementName] ?? 1));

/** `input` of `input:weak`. */
const elementIn = (name: string): string => name.split(':', 1)[0]!;

/** Whether anything stands below a heading before the next one. */
function hasBody(reading: DocumentReading, chunk: number, of: ProseReading): boolean {
  if (of.prose.kind !== 'heading') return true;
  const after = reading.chunks[chunk]!.proses.slice(reading.chunks[chunk]!.proses.indexOf(of) + 1);
  const following = [...after, ...(reading.chunks[chunk + 1]?.proses ?? [])];
  const next = following[0];
  return next !== undefined && (next.prose.kind !== 'heading' || next.prose.depth > of.prose.depth);
}

/** `at` counts from the chunk. */
interface Named {
  readonly name: string;
  readonly at: Span;
  readonly announced: boolean;
}

/** All that a chunk names, each with its prose and how many headings and blocks the chunk has up to it. */
const namedOf = byChunk((placed) => {
  const { proses } = placed;
  const named: (Named & {
    readonly element: ElementName;
    readonly prose: ProseReading;
    readonly headingsBefore: number;
    readonly blocksBefore: number;
  })[] = [];
  const columns = nameColumns(placed);
  let headings = 0;
  let blocks = 0;
  for (const [i, prose] of proses.entries()) {
    if (prose.prose.inBlockquote) continue;
    if (prose.prose.kind === 'heading') headings++;
    else blocks++;
    for (const one of namedIn(proses, i, columns)) {
      const element = elementIn(one.name);
      if (isElement(element)) named.push({ ...one, element, prose, headingsBefore: headings, blocksBefore: blocks });
    }
  }
  return { named, elements: [...new Set(named.map(({ element }) => element))], headings, blocks };
});

/** What the agreement gains from these never comes from a sentence with a flaw: a screen log is no check-in. */
const neverByFlaw = new Set(['success', 'followUp', 'mutual', 'support', 'learning', 'input', 'why']);
/** Families of which a finding takes that away; an unclear duty is a duty all the same. */
const souring = ['control/', 'safety/', 'transparency/', 'involvement/', 'support/'];

/** Whether a sentence does what it should not: controls, punishes, silences, withholds. */
const isFlawed = (sentence: Reading): boolean =>
  !gives(sentence, 'negation') &&
  !gives(sentence, 'contrast') &&
  [...sentence.hits.keys()].some((owner) => souring.some((family) => owner.startsWith(family)));

/** Whether half of what stands below a heading, or in a paragraph, is flawed: “Mistakes. They come out of your pay.” */
function isSoured(proses: readonly ProseReading[], from: number): boolean {
  const heading = proses[from]!.prose.kind === 'heading';
  let all = 0;
  let flawed = 0;
  for (let i = heading ? from + 1 : from; i < proses.length; i++) {
    if (heading && proses[i]!.prose.kind === 'heading') break;
    for (const sentence of proses[i]!.sentences) {
      all++;
      if (isFlawed(sentence)) flawed++;
    }
    if (!heading) break;
  }
  return flawed > 0 && flawed * 2 >= all;
}

function* namedIn(proses: readonly ProseReading[], index: number, columns: readonly number[]): Iterable<Named> {
  const { prose, sentences } = proses[index]!;
  let soured: boolean | undefined;
  for (const [i, sentence] of sentences.entries()) {
    const at = shifted(sentence, prose.start);
    for (const [owner, hits] of sentence.hits) {
      const announced = owner.startsWith('heading:');
      if (!announced && !owner.startsWith('element:')) continue;
      const name = owner.slice(owner.indexOf(':') + 1);
      if (announced && !hits.some(({ from }) => announces(prose, sentence, i, from, columns))) continue;
      if (neverByFlaw.has(elementIn(name)) && (announced ? (soured ??= isSoured(proses, index)) : isFlawed(sentence))) continue;
      yield { name, at, announced };
    }
  }
}

/** Whether these words stand where a reader takes them for a heading: in one, in a bold lead-in, or in a table's edge. */
function announces(prose: ProseReading['prose'], sentence: Reading, index: number, from: number, columns: readonly number[]): boolean {
  if (prose.kind === 'heading') return true;
  if (prose.kind === 'cell') return prose.cell!.row === 0 || prose.cell!.column === columns[prose.cell!.table];
  const token = sentence.tokens[from];
  if (index !== 0 || token === undefined) return false;
  return (prose.lead !== undefined && token.start < prose.lead.end) || (from === 0 && labelEnd(sentence) > 0);
}

/** Words before a colon are a label as a bold lead-in is, when they are few. */
const LONGEST_LABEL = 4;

/** Where the label that opens a sentence ends, in words: “Support: …”. 0 for none. */
function labelEnd({ tokens }: Reading): number {
  for (let i = 1; i <= Math.min(LONGEST_LABEL, tokens.length - 1); i++) if ((tokens[i]!.before & Before.colon) !== 0) return i;
  return 0;
}

/** Other things a sentence can say that rules about the whole document count. */
export const signNames = ['decisionRight', 'advice', 'recognition', 'newLeaderDuty', 'leaderTraining', 'trustDeclared'] as const;
export type SignName = (typeof signNames)[number];

/** Where each sign stands, in order, in document offsets. */
export type Signs = Readonly<Record<SignName, readonly Span[]>>;

/** Every place of every sign. Quotes do not count. */
export function signsOf(reading: DocumentReading): Signs {
  const found = Object.fromEntries(signNames.map((name) => [name, [] as Span[]])) as Record<SignName, Span[]>;
  for (const placed of reading.chunks) for (const [name, at] of signsIn(placed)) found[name].push(shifted(at, placed.start));
  return found;
}

/** The signs of a chunk; places count from it. */
const signsIn = byChunk(({ proses }) => {
  const found: (readonly [SignName, Span])[] = [];
  for (const { prose, sentences } of proses) {
    if (prose.inBlockquote) continue;
    for (const sentence of sentences) {
      for (const name of signNames) if (sentence.hits.has(`element:${name}`)) found.push([name, shifted(sentence, prose.start)]);
    }
  }
  return found;
});
