// The twelve elements of an agreement (PRINCIPLES, section 2): which are there, and where.
import type { Reading } from '../language/reading';
import type { Span } from '../model/span';
import type { DocumentReading, PlacedReading, ProseReading } from './document-reading';

export const elementNames = ['task', 'frame', 'success', 'owner', 'mutual', 'followUp', 'support', 'input', 'learning', 'why', 'documentOwner', 'reviewDate'] as const;
export type ElementName = (typeof elementNames)[number];

/** Where an element was found: offsets in the document. */
export type Elements = Readonly<Record<ElementName, Span | undefined>>;

const isElement = (name: string): name is ElementName => (elementNames as readonly string[]).includes(name);

/**
 * Finds each element's first place: a heading or bold lead-in with something below it, a table's column or row head, a
 * sentence that does the job, or a front-matter field.
 */
export function elementsOf(reading: DocumentReading): Elements {
  const found: Partial<Record<ElementName, Span>> = {};
  const note = (name: string, at: Span) => {
    if (isElement(name) && (!found[name] || found[name].start > at.start)) found[name] = at;
  };
  const { fields } = reading.document.frontMatter;
  if (fields.owner) note('documentOwner', fields.owner.at);
  if (fields.review) note('reviewDate', fields.review.at);
  for (const [i, placed] of reading.chunks.entries()) {
    for (const prose of placed.proses) {
      if (prose.prose.inBlockquote) continue;
      notesOf(prose, placed, hasBody(reading, i, prose), note);
    }
  }
  return Object.fromEntries(elementNames.map((name) => [name, found[name]])) as Elements;
}

/** Whether anything stands below a heading before the next one. */
function hasBody(reading: DocumentReading, chunk: number, of: ProseReading): boolean {
  if (of.prose.kind !== 'heading') return true;
  const after = reading.chunks[chunk]!.proses.slice(reading.chunks[chunk]!.proses.indexOf(of) + 1);
  const following = [...after, ...(reading.chunks[chunk + 1]?.proses ?? [])];
  const next = following[0];
  return next !== undefined && (next.prose.kind !== 'heading' || next.prose.depth > of.prose.depth);
}

function notesOf({ prose, sentences }: ProseReading, { start }: PlacedReading, body: boolean, note: (name: string, at: Span) => void): void {
  const place = (sentence: Reading): Span => ({ start: start + prose.start + sentence.start, end: start + prose.start + sentence.end });
  for (const [i, sentence] of sentences.entries()) {
    for (const [owner, hits] of sentence.hits) {
      if (owner.startsWith('element:')) note(owner.slice('element:'.length), place(sentence));
      else if (owner.startsWith('heading:') && announces(prose, sentence, i, hits[0]!.from) && body) note(owner.slice('heading:'.length), place(sentence));
    }
  }
}

/** Whether these words stand where a reader takes them for a heading: in one, in a bold lead-in, or in a table's edge. */
function announces(prose: ProseReading['prose'], sentence: Reading, index: number, from: number): boolean {
  if (prose.kind === 'heading') return true;
  if (prose.kind === 'cell') return prose.cell!.row === 0 || prose.cell!.column === 0;
  const token = sentence.tokens[from];
  return index === 0 && prose.lead !== undefined && token !== undefined && token.start < prose.lead.end;
}

/** Other things a sentence can say that rules about the whole document count. */
export const signNames = ['staffDuty', 'leaderDuty', 'decisionRight', 'advice', 'recognition', 'newLeaderDuty', 'leaderTraining', 'trustDeclared'] as const;
export type SignName = (typeof signNames)[number];

/** Where each sign stands, in order, in document offsets. */
export type Signs = Readonly<Record<SignName, readonly Span[]>>;

/** Every place of every sign. Quotes do not count. */
export function signsOf(reading: DocumentReading): Signs {
  const found = Object.fromEntries(signNames.map((name) => [name, [] as Span[]])) as Record<SignName, Span[]>;
  for (const { start, proses } of reading.chunks) {
    for (const { prose, sentences } of proses) {
      if (prose.inBlockquote) continue;
      for (const sentence of sentences) {
        for (const name of signNames) {
          if (sentence.hits.has(`element:${name}`)) found[name].push({ start: start + prose.start + sentence.start, end: start + prose.start + sentence.end });
        }
      }
    }
  }
  return found;
}
