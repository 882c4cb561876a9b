// The little a document tells the others. Small and comparable by value: unchanged facts re-lint nothing else.
import type { DetectedLanguage } from '../language/data';
import { shifted, type Span } from '../model/span';
import type { Agreement } from './agreement';
import { byChunk } from './by-chunk';
import type { DocumentReading } from './document-reading';
import type { DocumentType } from './kind';
import type { Stage } from './life-cycle';
import { ownedIn, type OpenArea, type Ownership } from './ownership';
import { roleFactsOf, type RoleFact } from './roles/fact';
import { anchorsIn, sectionsOf, type Section } from './sections';

export interface Facts {
  /** How the workspace names the document: relative to its folder, with `/`. */
  readonly path: string;
  readonly type: DocumentType;
  readonly leadershipDocument: boolean;
  readonly language: DetectedLanguage;
  readonly title: string;
  /** Where a remark about the whole document stands. */
  readonly titleAt: Span;
  readonly stage: Stage;
  /** The document's own owner, as its front matter names it. */
  readonly owner?: { readonly name: string; readonly at: Span };
  readonly translationOf?: { readonly path: string; readonly at: Span };
  /** Who owns which area, as the document's tables, lists and sentences say. */
  readonly owners: readonly Ownership[];
  /** Areas that the document asks an owner for, and has none. */
  readonly open: readonly OpenArea[];
  /** Roles and people whom it names. */
  readonly roles: readonly RoleFact[];
  readonly sections: readonly Section[];
  /** Other places that a link may point to. */
  readonly anchors: readonly string[];
  /** Links with an address that can be pointed at; `at` is the address. */
  readonly links: readonly { readonly url: string; readonly at: Span }[];
  /** Where trust is declared. */
  readonly trust: readonly Span[];
  /** Sentences and table rows that control, as the rules of the family say. */
  readonly control: readonly Span[];
}

/**
 * The facts of a document.
 *
 * @param control where its rules found control, in document offsets
 */
export function factsOf(agreement: Agreement, path: string, control: readonly Span[] = []): Facts {
  const { reading, kind, title, signs, lifeCycle } = agreement;
  const { fields } = reading.document.frontMatter;
  const owned = reading.chunks.map((placed) => ({ start: placed.start, ...ownedIn(placed) }));
  return {
    path,
    type: kind.type,
    leadershipDocument: kind.leadershipDocument,
    language: reading.language,
    title: fields.title?.value ?? reading.document.text.slice(title.start, title.end).replace(/\s+/g, ' '),
    titleAt: title,
    stage: lifeCycle.stage,
    ...(fields.owner && { owner: { name: fields.owner.value, at: fields.owner.at } }),
    ...(fields.translationOf && { translationOf: { path: fields.translationOf.value, at: fields.translationOf.at } }),
    owners: owned.flatMap(({ start, owners }) =>
      owners.map((one) => ({
        ...one,
        at: shifted(one.at, start),
        ownerAt: shifted(one.ownerAt, start),
        sentence: shifted(one.sentence, start),
      })),
    ),
    open: owned.flatMap(({ start, open }) =>
      open.map((one) => ({ ...one, at: shifted(one.at, start), ownerAt: shifted(one.ownerAt, start) })),
    ),
    roles: roleFactsOf(reading),
    sections: sectionsOf(reading),
    anchors: reading.chunks.flatMap(anchorsOf),
    links: reading.chunks.flatMap(({ start, chunk }) =>
      chunk.links.flatMap(({ url, urlAt }) => (urlAt ? [{ url, at: shifted(urlAt, start) }] : [])),
    ),
    trust: isTransition(reading) ? [] : signs.trustDeclared,
    control,
  };
}

/** Whether a document declares a way from control to trust: then both may stand in it for a while. */
const isTransition = (reading: DocumentReading): boolean => reading.chunks.some((placed) => transitionsIn(placed).length > 0);
const transitionsIn = byChunk(({ proses }) =>
  proses.flatMap(({ sentences }) => sentences.filter(({ hits }) => hits.has('relation:transition'))),
);

const anchorsOf = byChunk(({ chunk: { text } }) =>
  text.includes('<a') || text.includes('{#') || text.includes(' id=') ? anchorsIn(text) : [],
);

/**
 * What others may know of a document, as one text: equal for equal facts. Places do not count, for an edit moves them;
 * neither do facts that no other document is told.
 */
export function keyOf({
  path,
  type,
  leadershipDocument,
  language,
  title,
  stage,
  owner,
  translationOf,
  owners,
  open,
  roles,
  sections,
  anchors,
  trust,
  control,
}: Facts): string {
  return JSON.stringify([
    path,
    type,
    leadershipDocument,
    language,
    title,
    stage,
    owner?.name,
    translationOf?.path,
    anchors,
    trust.length,
    control.length,
    owners.map((one) => [one.area, one.owner, one.sure, one.place]),
    open.map((one) => [one.area, one.place]),
    roles.map(({ key, name, kind, language: own, isIntroduced }) => [key, name, kind, own, isIntroduced]),
    sections.map(({ title: heading, depth, anchor, means, blocks, demands }) => [
      heading,
      depth,
      anchor,
      means,
      blocks,
      demands.map(({ block, strength }) => [block, strength]),
    ]),
  ]);
}
