// Documents as the features that live on roles meet them: read as the server reads them, but with what no learned model
// has found. What a document is and holds, a test says itself.
import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Agreement } from '../../server/src/agreement/agreement';
import { readDocument as readingOf } from '../../server/src/agreement/document-reading';
import type { ElementName } from '../../server/src/agreement/element-names';
import { factsOf, type Facts } from '../../server/src/agreement/facts';
import type { DocumentType } from '../../server/src/agreement/kind';
import type { Role, Roles } from '../../server/src/agreement/roles';
import type { RoleFact } from '../../server/src/agreement/roles/fact';
import type { Linted } from '../../server/src/engine/lint';
import { languages, type DetectedLanguage, type Language } from '../../server/src/language/data';
import { toRange } from '../../server/src/lsp/convert';
import { readDocument, type KnownDocuments, type ReadDocument } from '../../server/src/lsp/agreement/known-documents';
import { parse } from '../../server/src/model/document';
import type { Span } from '../../server/src/model/span';
import { linter } from '../linter';

export const uriOf = (name: string): string => `file:///work/${name}`;

export interface Given {
  readonly path?: string;
  readonly version?: number;
  readonly language?: DetectedLanguage;
  /** Of the reader; the document's own when absent. */
  readonly messages?: Language;
  readonly type?: DocumentType;
  readonly leadershipDocument?: boolean;
  /** Elements that the document holds. */
  readonly holds?: readonly ElementName[];
  readonly format?: 'markdown' | 'plain';
}

export interface One { readonly document: TextDocument; readonly result: Linted }

/** A document that was linted. */
export function linted(text: string, given: Given = {}): One {
  const { path = 'team.charter.md', version = 1, language = 'en', messages = languages.find((one) => one === language) ?? 'en', type = 'charter', leadershipDocument = true, holds = [], format = 'markdown' } = given;
  const reading = readingOf(parse(text, format), { packs: linter.packs, language });
  const kind = { type, leadershipDocument, because: 'fileName' } as const;
  const [first] = reading.headings, start = first ? text.indexOf(first.text, first.start) : 0;
  const agreement = {
    reading, kind, elements: Object.fromEntries(holds.map((name) => [name, { start: 0, end: 1 }])), title: { start, end: start + (first?.text.length ?? 0) },
    signs: { trustDeclared: [] }, lifeCycle: { stage: 'inForce' },
  } as unknown as Agreement;
  return { document: TextDocument.create(uriOf(path), format === 'markdown' ? 'markdown' : 'plaintext', version, text), result: { agreement, kind, language, messageLanguage: messages, facts: factsOf(agreement, path), findings: [], usedAllow: [], problems: [], elements: agreement.elements } };
}

/** A leadership document with its roles. */
export const read = (text: string, given: Given = {}): ReadDocument => readDocument(linted(text, given))!;

/** The same with other roles than were found. */
export const withRoles = (one: ReadDocument, ...all: readonly Role[]): ReadDocument => ({ ...one, roles: rolesFrom(...all) });

/** Roles whose mentions stand where they say. */
export const rolesFrom = (...all: readonly Role[]): Roles => ({
  all, get: (key) => all.find((one) => one.key === key), within: () => new Set(),
  at: (offset) => all.flatMap(({ mentions }) => mentions).find(({ at }) => at.start <= offset && offset <= at.end),
});

/** A role that is mentioned at these places. */
export function role(name: string, places: readonly Span[], more: Partial<Role> = {}): Role {
  const key = name.toLowerCase().replace(/\s/g, ''), language = more.language ?? 'en';
  const mentions = places.map((at) => ({ role: key, at, noun: at, language, forms: [], first: false, alone: false, place: 'paragraph' as const }));
  return { key, name, kind: 'role', language, mentions, places, duties: [], introduced: undefined, ...more };
}

/** What a document tells of a role. */
export const roleFact = (name: string, more: Partial<RoleFact> = {}): RoleFact =>
  ({ key: name.toLowerCase().replace(/\s/g, ''), name, kind: 'role', language: 'en', isIntroduced: false, at: { start: 0, end: 1 }, places: [{ start: 0, end: 1 }], ...more });

/** What a document tells the others. */
export const facts = (path: string, more: Partial<Facts> = {}): Facts => ({
  path, type: 'policy', leadershipDocument: true, language: 'en', title: `Title of ${path}`, titleAt: { start: 2, end: 5 }, stage: 'inForce',
  owners: [], open: [], roles: [], sections: [], anchors: [], links: [], trust: [], control: [], ...more,
});

/** Where a span lies in a document of which nothing but its offsets is known. */
export const located = (path: string, { start, end }: Span): Location => ({ uri: uriOf(path), range: { start: { line: 0, character: start }, end: { line: 0, character: end } } });

/** Documents of which only facts are known. `nowhere`: paths that have no place; `unnamed`: those that have no URI. */
export const knownBy = (all: readonly Facts[], { nowhere = [], unnamed = [] }: { readonly nowhere?: readonly string[]; readonly unnamed?: readonly string[] } = {}): KnownDocuments => ({
  open: () => Promise.resolve(undefined), any: () => Promise.resolve(undefined), settled: () => Promise.resolve(), facts: () => all,
  uri: (name) => (unnamed.includes(name) ? undefined : uriOf(name)), locate: (name, span) => (nowhere.includes(name) ? undefined : located(name, span)),
});

/** Documents of a workspace; those that are open can be asked for as such. */
export function knownOf(all: readonly One[], open: readonly string[] = all.map(({ document }) => document.uri)): KnownDocuments {
  const find = (uri: string) => all.find(({ document }) => document.uri === uri);
  return {
    open: (uri) => Promise.resolve(open.includes(uri) ? find(uri) : undefined), any: (uri) => Promise.resolve(find(uri)), settled: () => Promise.resolve(),
    facts: () => all.map(({ result }) => result.facts), uri: uriOf,
    locate: (name, span) => { const of = find(uriOf(name)); return of && { uri: of.document.uri, range: toRange(span, of.document) }; },
  };
}

/** The text of a document with one or more `‸`, and where they stood. */
export function pointed(marked: string): { readonly text: string; readonly at: readonly number[] } {
  const parts = marked.split('‸');
  const at: number[] = [];
  for (let i = 1, length = 0; i < parts.length; i++) at.push(length += parts[i - 1]!.length);
  return { text: parts.join(''), at };
}

/** Where words stand in a text; `nth` counts from 0. */
export function place(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not there`);
  return { start, end: start + words.length };
}
