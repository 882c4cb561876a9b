// Roles and people of a document: who is named, where, and what each answers for, decides, is asked about and does.
import { isLanguage, type Language } from '../language/data';
import type { Form, RoleKind } from '../language/role-nouns';
import type { Span } from '../model/span';
import { byChunk } from './by-chunk';
import type { DocumentReading, PlacedReading, ProseReading } from './document-reading';
import { dutiesOf } from './roles/document-duties';
import type { Duty } from './roles/duties';
import { frontMatterRoles } from './roles/front-matter';
import { foldName, personKey } from './roles/keys';
import { modifierBase, namedRoles, type NamedRole } from './roles/mentions';
import { namesIn } from './roles/names';
import type { Names } from './roles/people';
import type { Party } from './roles/place';

export type { Duty, DutyKind } from './roles/duties';

/** A place that names a role or a person. Offsets in the document. */
export interface Mention {
  /** Key of the role. */
  readonly role: string;
  readonly at: Span;
  /** Where the noun stands that carries the inflection; for a person, the name. */
  readonly noun: Span;
  readonly language: Language;
  /** Every form the noun may have here, most likely first. */
  readonly forms: readonly Form[];
  /** The article or possessive before it, when it stands right before the name. */
  readonly opener?: Span;
  /** Whether the name opens its sentence. */
  readonly first: boolean;
  /** Nothing but the name stands in the heading or cell. */
  readonly alone: boolean;
  readonly place: 'frontMatter' | 'heading' | 'paragraph' | 'item' | 'cell';
}

export interface Role {
  /** The same for all inflected forms, and for “team lead”, “Team-lead” and “teamlead”. */
  readonly key: string;
  /** As a dictionary has it, in the document's spelling. */
  readonly name: string;
  readonly kind: RoleKind | 'person';
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly duties: readonly Duty[];
  /** Where the document says who this is: a heading, a list of roles, a table's edge, its front matter. */
  readonly introduced?: Span;
}

export interface Roles {
  /** In the order in which the document names them. */
  readonly all: readonly Role[];
  get(key: string): Role | undefined;
  /** The mention at an offset; the end of a name still counts. */
  at(offset: number): Mention | undefined;
}

const known = new WeakMap<DocumentReading, Roles>();

/** The roles of a document. Worked out once for a reading. */
export function rolesOf(reading: DocumentReading): Roles {
  let roles = known.get(reading);
  if (!roles) known.set(reading, roles = new Finder(reading).roles());
  return roles;
}

/** Those whom each sentence names, by prose and sentence. */
export type PartiesBy = ReadonlyMap<ProseReading, readonly (readonly Party[])[]>;

/** Where a chunk writes a word with a capital letter. */
const capitals = byChunk(({ proses }) => proses.flatMap((prose) => (prose.language && !prose.prose.inBlockquote ? prose.sentences.flatMap(({ tokens }, sentence) =>
  tokens.flatMap(({ start, end, word }, token) => (prose.prose.text[start] === word[0] ? [] : [{ prose, sentence, token, written: prose.prose.text.slice(start, end) }]))) : [])));

interface Resolved { readonly one: NamedRole; readonly key: string; readonly base: string; readonly taken: number }

class Finder {
  private readonly mentions: Mention[] = [];
  private readonly kinds = new Map<string, { readonly kind: Role['kind']; readonly language: Language; readonly bases: { readonly base: string; readonly first: boolean }[] }>();
  private readonly parties = new Map<ProseReading, Party[][]>();

  constructor(private readonly reading: DocumentReading) {}

  roles(): Roles {
    const named = this.reading.chunks.flatMap((placed) => namedRoles(placed.proses).map((one) => ({ placed, one })));
    const established = new Set(named.filter(({ one }) => one.sure > 0 || one.before.length === 0).map(({ one }) => keyOf(one, one.sure)));
    const language = isLanguage(this.reading.language) ? this.reading.language : 'en';
    const front = frontMatterRoles(this.reading.document, language);
    for (const found of front) this.mention(found.mention, found.kind, found.base);
    for (const { placed, one } of named) this.take(placed, resolved(one, established));
    const names = namesIn(this.reading, this.parties, front.filter(({ kind }) => kind === 'person').map(({ base }) => base));
    if (names.size > 0) this.takePeople(names);
    for (const of of this.parties.values()) for (const sentence of of) sentence.sort((a, b) => a.from - b.from);
    this.mentions.sort((a, b) => a.at.start - b.at.start);
    return this.joined();
  }

  private mention(mention: Mention, kind: Role['kind'], base: string): void {
    this.mentions.push(mention);
    const of = this.kinds.get(mention.role);
    if (of) of.bases.push({ base, first: mention.first });
    else this.kinds.set(mention.role, { kind, language: mention.language, bases: [{ base, first: mention.first }] });
  }

  private party(prose: ProseReading, sentence: number, party: Party): void {
    let of = this.parties.get(prose);
    if (!of) this.parties.set(prose, of = prose.sentences.map(() => []));
    of[sentence]!.push(party);
  }

  private take({ start, proses }: PlacedReading, { one, key, base, taken }: Resolved): void {
    const prose = proses[one.prose]!;
    const from = taken > 0 ? one.before[taken - 1]!.start : one.noun.start, to = one.behind.at(-1)?.end ?? one.noun.end;
    const opener = one.opener && one.before.length === taken ? one.opener : undefined;
    const { kind, item } = prose.prose;
    this.mention({
      role: key, at: { start: start + from, end: start + to }, noun: { start: start + one.noun.start, end: start + one.noun.end }, language: one.language, forms: one.found.forms,
      ...(opener && { opener: { start: start + opener.start, end: start + opener.end } }), first: one.token - taken <= 0, alone: one.alone,
      place: kind === 'paragraph' && item ? 'item' : kind,
    }, one.found.noun.kind, base);
    this.party(prose, one.sentence, { role: key, from: one.token - taken, to: one.after, object: one.object });
  }

  private takePeople(names: Names): void {
    for (const placed of this.reading.chunks) {
      for (const { prose, sentence, token, written } of capitals(placed)) {
        if (!names.mayOpen(written)) continue;
        const { tokens } = prose.sentences[sentence]!, { start: base, text, kind, item } = prose.prose;
        const found = names.at(text, tokens, token);
        if (!found || this.parties.get(prose)?.[sentence]?.some((party) => party.from <= token && token < party.to)) continue;
        const from = placed.start + base;
        const at = { start: from + tokens[token]!.start, end: from + tokens[found.to - 1]!.end };
        const key = personKey(found.name);
        this.mention({ role: key, at, noun: at, language: prose.language!, forms: [], first: token === 0, alone: token === 0 && found.to === tokens.length, place: kind === 'paragraph' && item ? 'item' : kind }, 'person', found.name);
        this.party(prose, sentence, { role: key, from: token, to: found.to, object: false });
      }
    }
  }

  private joined(): Roles {
    const byRole = new Map<string, Mention[]>();
    for (const mention of this.mentions) if (byRole.has(mention.role)) byRole.get(mention.role)!.push(mention); else byRole.set(mention.role, [mention]);
    // Many who ask for roles never ask for duties.
    let dutiesBy: Map<string, Duty[]> | undefined;
    const dutiesFor = (key: string): readonly Duty[] => {
      if (!dutiesBy) {
        dutiesBy = new Map();
        for (const duty of dutiesOf(this.reading, this.parties)) if (dutiesBy.has(duty.role)) dutiesBy.get(duty.role)!.push(duty); else dutiesBy.set(duty.role, [duty]);
      }
      return dutiesBy.get(key) ?? [];
    };
    const all = [...byRole].map(([key, mentions]): Role => {
      const { kind, language, bases } = this.kinds.get(key)!;
      const introduced = introductionOf(mentions);
      return { key, name: nameOf(kind, bases), kind, language, mentions, get duties() { return dutiesFor(key); }, ...(introduced && { introduced }) };
    });
    const keys = new Map(all.map((role) => [role.key, role]));
    const { mentions } = this;
    return { all, get: (key) => keys.get(key), at: (offset) => mentionAt(mentions, offset) };
  }
}

const resolved = (one: NamedRole, established: ReadonlySet<string>): Resolved => {
  let taken = one.before.length;
  while (taken > one.sure && !established.has(keyOf(one, taken))) taken--;
  return { one, ...spelled(one, taken), taken };
};

const keyOf = (one: NamedRole, taken: number): string => spelled(one, taken).key;

interface Spelled { readonly key: string; readonly base: string }
const spellings = new WeakMap<NamedRole, Spelled[]>();

/** A name with so many of the words before it. Kept with the chunk's name, which outlives an edit elsewhere. */
function spelled(one: NamedRole, taken: number): Spelled {
  let of = spellings.get(one);
  if (!of) spellings.set(one, of = []);
  return of[taken] ??= { key: foldName(baseOf(one, taken, true)), base: baseOf(one, taken) };
}

function baseOf({ found, noun, before, behind, language }: NamedRole, taken: number, folded = false): string {
  const prefix = noun.text.slice(0, found.prefix.length), base = found.noun.forms[0];
  const written = prefix === '' ? cased(base, noun.text) : prefix + base;
  const modifiers = before.slice(0, taken).reverse().map(({ text }) => (folded || language !== 'en' ? modifierIn(text, language) : text));
  return [...modifiers, written, ...behind.map(({ text }) => text)].join(' ');
}

const modifierIn = (text: string, language: Language): string => {
  const base = modifierBase(text, language);
  return base === text.toLowerCase() ? text : base;
};

/** The base form, loud where the text is: “CEO’s” is a form of “CEO”. */
function cased(base: string, written: string): string {
  const start = written.slice(0, base.length);
  if (base.length <= 4 && start.length > 1 && start === start.toUpperCase()) return base.toUpperCase();
  return written[0] === written[0]!.toUpperCase() ? base[0]!.toUpperCase() + base.slice(1) : base;
}

/** The name as it stands inside a sentence; the capital letter that only a beginning asks for is dropped. */
function nameOf(kind: Role['kind'], bases: readonly { readonly base: string; readonly first: boolean }[]): string {
  const inside = bases.find(({ first }) => !first);
  const { base } = inside ?? bases[0]!;
  const rest = base.slice(1);
  return inside || kind === 'person' || rest !== rest.toLowerCase() ? base : base[0]!.toLowerCase() + rest;
}

/** The last mention that starts at or before an offset, if it reaches so far. */
function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  let low = 0, high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.at.start <= offset) low = middle + 1; else high = middle - 1;
  }
  const last = mentions[high];
  return last && offset <= last.at.end ? last : undefined;
}

/** Where a reader learns who it is: the role's own heading, list entry or table edge, else the front matter. */
function introductionOf(mentions: readonly Mention[]): Span | undefined {
  const best = (fits: (one: Mention) => boolean) => mentions.find(fits)?.at;
  return best(({ alone, place }) => alone && place === 'heading') ?? best(({ place, first }) => place === 'item' && first)
    ?? best(({ alone, place }) => alone && place === 'cell') ?? best(({ place }) => place === 'heading') ?? best(({ place }) => place === 'frontMatter');
}
