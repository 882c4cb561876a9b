// What the front matter says. English keys are canonical; Swedish and Danish ones are read as well.
import { LineCounter, parseDocument, isMap, isScalar, isSeq, isCollection, type ErrorCode, type Scalar } from 'yaml';
import type { Span } from './span';

export const frontMatterKeys = ['type', 'lang', 'title', 'status', 'owner', 'approver', 'effective', 'review', 'translationOf'] as const;
export type FrontMatterKey = (typeof frontMatterKeys)[number];

/** Keys as people write them, lower case, → the canonical key. */
const synonyms: Readonly<Record<string, FrontMatterKey>> = {
  type: 'type',
  typ: 'type',
  kind: 'type',
  dokumenttyp: 'type',
  dokumenttype: 'type',
  lang: 'lang',
  language: 'lang',
  språk: 'lang',
  sprog: 'lang',
  title: 'title',
  titel: 'title',
  rubrik: 'title',
  overskrift: 'title',
  status: 'status',
  state: 'status',
  owner: 'owner',
  contact: 'owner',
  maintainer: 'owner',
  responsible: 'owner',
  ägare: 'owner',
  dokumentägare: 'owner',
  policyägare: 'owner',
  dokumentansvarig: 'owner',
  förvaltare: 'owner',
  författare: 'owner',
  ansvarig: 'owner',
  kontakt: 'owner',
  ejer: 'owner',
  dokumentejer: 'owner',
  ansvarlig: 'owner',
  kontaktperson: 'owner',
  tovholder: 'owner',
  redaktør: 'owner',
  redaktör: 'owner',
  forfatter: 'owner',
  author: 'owner',
  editor: 'owner',
  'document owner': 'owner',
  'policy owner': 'owner',
  custodian: 'owner',
  keeper: 'owner',
  'kept by': 'owner',
  'owned by': 'owner',
  'maintained by': 'owner',
  'förvaltas av': 'owner',
  'ägs av': 'owner',
  'ejes af': 'owner',
  'passes af': 'owner',
  approver: 'approver',
  'approved by': 'approver',
  'godkänd av': 'approver',
  beslutad: 'approver',
  'beslutad av': 'approver',
  'godkendt af': 'approver',
  godkendt: 'approver',
  effective: 'effective',
  date: 'effective',
  'gäller från': 'effective',
  gäller: 'effective',
  'gælder fra': 'effective',
  ikrafttræden: 'effective',
  review: 'review',
  'review date': 'review',
  reviewdate: 'review',
  'next review': 'review',
  'next revision': 'review',
  'valid until': 'review',
  expires: 'review',
  'revision date': 'review',
  revideras: 'review',
  revision: 'review',
  granskas: 'review',
  'giltig till': 'review',
  'gäller till': 'review',
  omprövas: 'review',
  omprövning: 'review',
  'ses över': 'review',
  översyn: 'review',
  'nästa översyn': 'review',
  'nästa genomgång': 'review',
  revidering: 'review',
  'nästa revidering': 'review',
  'gäller till och med': 'review',
  revideres: 'review',
  'næste revision': 'review',
  'næste gennemgang': 'review',
  gennemgås: 'review',
  genbesøges: 'review',
  'næste eftersyn': 'review',
  'gælder til': 'review',
  'nästa revision': 'review',
  'omprövas senast': 'review',
  'ses över senast': 'review',
  'revideras senast': 'review',
  'granskas senast': 'review',
  'revideres senest': 'review',
  'gennemgås senest': 'review',
  'gennemgås næste gang': 'review',
  'genbesøges senest': 'review',
  'review by': 'review',
  'to be reviewed': 'review',
  'next look': 'review',
  'looked at again': 'review',
  'läses om': 'review',
  'tas upp igen': 'review',
  'tages op igen': 'review',
  translationof: 'translationOf',
  'translation of': 'translationOf',
  'översättning av': 'translationOf',
  'oversættelse af': 'translationOf',
};

/** How Nordic letters are written where only plain ones are welcome: `naeste revision`, `nasta oversyn`. */
const spelledOut: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe' };
const bare: Readonly<Record<string, string>> = { å: 'a', ä: 'a', æ: 'ae', ö: 'o', ø: 'o' };

const known: ReadonlyMap<string, FrontMatterKey> = new Map(
  Object.entries(synonyms).flatMap(([name, key]) =>
    [name, ...[spelledOut, bare].map((letters) => name.replace(/[åäæöø]/g, (letter) => letters[letter]!))].map(
      (written) => [written, key] as const,
    ),
  ),
);

/** The canonical name of a key as people write it, if it is one. `next-review` and `next_review` are two ways to write a key of two words. */
export const canonicalKey = (name: string): FrontMatterKey | undefined => known.get(name.toLowerCase().replace(/[-_]/g, ' ').trim());

/** Keys that mean nothing with several values. */
const single: ReadonlySet<FrontMatterKey> = new Set(['type', 'lang', 'review']);

export interface FrontMatterField {
  readonly value: string;
  readonly at: Span;
}

export interface FrontMatter {
  readonly fields: Readonly<Partial<Record<FrontMatterKey, FrontMatterField>>>;
  /** What is wrong with it, in the YAML parser's words, and where; the rest of the document is linted all the same. */
  readonly problem?: { readonly code: ErrorCode; readonly text: string; readonly at: Span };
  /** Keys with several values that mean something with one only; `key` as it is written. */
  readonly several?: readonly { readonly key: string; readonly at: Span }[];
  /** Where it opens, when no line closes it: then it is text like any other. */
  readonly unclosed?: Span;
}

const none: FrontMatter = { fields: {} };

const opening = /^---[ \t]*\r?\n\s{0,20}([^\s:#>*-][^:\r\n]{0,40}):(?:\s|$)/;

/** The front matter of a text that has no block of its own: none, or one that begins with a key we know and is never closed. */
export function withoutBlock(text: string): FrontMatter {
  const key = opening.exec(text.slice(0, 100))?.[1];
  return key !== undefined && canonicalKey(key) ? { fields: {}, unclosed: { start: 0, end: 3 } } : none;
}

/**
 * Reads the front matter block of a document.
 *
 * @param block the block with its `---` lines; '' for none
 * @returns values as trimmed text with their places (offsets in the document, where the block comes first)
 */
export function readFrontMatter(block: string): FrontMatter {
  if (block === '') return none;
  const open = block.indexOf('\n') + 1;
  const body = block.slice(open, block.lastIndexOf('---'));
  if (body.trim() === '') return none;
  const lines = new LineCounter();
  // No alias is ever resolved, so a bomb of nested aliases costs nothing.
  const yaml = parseDocument(body, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const fields: Partial<Record<FrontMatterKey, FrontMatterField>> = {};
  const several: { key: string; at: Span }[] = [];
  const error = yaml.errors[0];
  const problem = error && {
    code: error.code,
    text: error.message,
    at: { start: open + error.pos[0], end: open + Math.max(error.pos[1], error.pos[0] + 1) },
  };
  if (isMap(yaml.contents)) {
    for (const { key, value: given } of yaml.contents.items) {
      const canonical = isScalar(key) ? canonicalKey(String(key.value)) : undefined;
      // Some tools write every value as a list.
      const value = isSeq(given) && given.items.length === 1 ? given.items[0] : given;
      if (canonical && single.has(canonical) && isCollection(value) && value.range) {
        several.push({ key: String((key as Scalar).value), at: { start: open + value.range[0], end: open + value.range[1] } });
      }
      if (!canonical || fields[canonical] || !isScalar(value) || !value.range || value.value === null) continue;
      const written = value.source ?? String(value.value);
      fields[canonical] = { value: written.trim(), at: { start: open + value.range[0], end: open + value.range[1] } };
    }
  }
  return { fields, ...(problem && { problem }), ...(!error && several.length > 0 && { several }) };
}
