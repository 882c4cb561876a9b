// Roles and people of a document: who is named, where, and what each answers for, decides, is asked about and does.
import { isLanguage, type Language } from '../language/data';
import { byValue } from '../language/remembered';
import type { Form, RoleKind } from '../language/role-nouns';
import { countBefore } from '../model/ordered';
import { shifted, type Span } from '../model/span';
import type { DocumentReading } from './document-reading';
import { castOf, establishedIn, namedBy, rolesIn, type Cast, type Named } from './roles/cast';
import { dutiesOf } from './roles/document-duties';
import type { Duty } from './roles/duties';
import { frontMatterRoles } from './roles/front-matter';
import { namesIn } from './roles/names';

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
  /** Where they stand: much cheaper to ask for. */
  readonly places: readonly Span[];
  readonly duties: readonly Duty[];
  /** Where the document says who this is: a heading, a list of roles, a table's edge, its front matter. */
  readonly introduced: Span | undefined;
}

export interface Roles {
  /** In the order in which the document names them. */
  readonly all: readonly Role[];
  get(key: string): Role | undefined;
  /** The mention at an offset; the end of a name still counts. */
  at(offset: number): Mention | undefined;
  /** Keys of those whom a stretch of the document names. */
  within(span: Span): ReadonlySet<string>;
}

/** The roles of a document. Worked out once for a reading, from what is kept of each chunk. */
export const rolesOf = byValue(find);

function find(reading: DocumentReading): Roles {
  const established = new Set<string>();
  for (const placed of reading.chunks) for (const key of establishedIn(placed)) established.add(key);
  const front = frontMatterRoles(reading.document, isLanguage(reading.language) ? reading.language : 'en');
  const alone = reading.chunks.map((placed) => rolesIn(placed, established));
  const names = namesIn(
    reading,
    alone.map(({ parties }) => parties),
    front.filter(({ kind }) => kind === 'person').map(({ base }) => base),
  );
  const casts = reading.chunks.map((placed, i) => castOf(placed, alone[i]!, names));
  const found = new Map<string, Found>();
  // Many who ask for roles never ask for duties.
  let dutiesBy: Map<string, Duty[]> | undefined;
  const enter = (start: number, named: Named) => {
    const of = found.get(named.role);
    if (of) of.add(start, named);
    else found.set(named.role, new Found(start, named, dutiesFor));
  };
  for (const one of front) enter(0, namedBy([one]));
  for (const [i, { all }] of casts.entries()) for (const named of all) enter(reading.chunks[i]!.start, named);
  return {
    all: [...found.values()],
    get: (key) => found.get(key),
    within: (span) => within(reading, casts, span),
    at: (offset) =>
      front.map(({ mention }) => mention).find(({ at }) => at.start <= offset && offset <= at.end) ?? mentionAt(reading, casts, offset),
  };

  function dutiesFor(key: string): readonly Duty[] {
    if (!dutiesBy) {
      dutiesBy = new Map();
      for (const duty of dutiesOf(reading, casts)) {
        const of = dutiesBy.get(duty.role);
        if (of) of.push(duty);
        else dutiesBy.set(duty.role, [duty]);
      }
    }
    return dutiesBy.get(key) ?? [];
  }
}

/** A role as it is put together from the chunks that name it, in order. */
class Found implements Role {
  readonly key: string;
  readonly kind: Role['kind'];
  readonly language: Language;
  private readonly parts: { readonly start: number; readonly named: Named }[] = [];
  private placed: readonly Mention[] | undefined;

  constructor(
    start: number,
    named: Named,
    private readonly dutiesFor: (key: string) => readonly Duty[],
  ) {
    this.key = named.role;
    this.kind = named.kind;
    this.language = named.language;
    this.add(start, named);
  }

  add(start: number, named: Named): void {
    this.parts.push({ start, named });
  }

  get mentions(): readonly Mention[] {
    return (this.placed ??= this.parts.flatMap(({ start, named }) => named.mentions.map((mention) => placedAt(mention, start))));
  }
  get places(): readonly Span[] {
    return this.parts.flatMap(({ start, named }) => named.mentions.map(({ at }) => shifted(at, start)));
  }
  get duties(): readonly Duty[] {
    return this.dutiesFor(this.key);
  }

  /** The name as it stands inside a sentence; the capital letter that only a beginning asks for is dropped. */
  get name(): string {
    const inside = this.parts.find(({ named }) => named.inside !== undefined)?.named.inside;
    if (inside !== undefined || this.kind === 'person') return inside ?? this.parts[0]!.named.base;
    const { base } = this.parts[0]!.named;
    const rest = base.slice(1);
    return rest !== rest.toLowerCase() ? base : base[0]!.toLowerCase() + rest;
  }

  get introduced(): Span | undefined {
    let best: { readonly start: number; readonly of: NonNullable<Named['introduced']> } | undefined;
    for (const {
      start,
      named: { introduced },
    } of this.parts) {
      if (introduced && (!best || introduced.rank < best.of.rank)) best = { start, of: introduced };
    }
    return best && shifted(best.of.at, best.start);
  }
}

const placedAt = (mention: Mention, start: number): Mention => ({
  ...mention,
  at: shifted(mention.at, start),
  noun: shifted(mention.noun, start),
  ...(mention.opener && { opener: shifted(mention.opener, start) }),
});

/** The last mention that starts at or before an offset, if it reaches so far. */
function mentionAt({ chunks }: DocumentReading, casts: readonly Cast[], offset: number): Mention | undefined {
  const i = countBefore(chunks, ({ start }) => start <= offset) - 1;
  if (i < 0) return undefined;
  const { mentions } = casts[i]!;
  const { start } = chunks[i]!;
  const last = mentions[countBefore(mentions, ({ at }) => start + at.start <= offset) - 1];
  return last && offset <= start + last.at.end ? placedAt(last, start) : undefined;
}

function within({ chunks }: DocumentReading, casts: readonly Cast[], { start: from, end }: Span): Set<string> {
  const keys = new Set<string>();
  for (let i = Math.max(0, countBefore(chunks, ({ start }) => start <= from) - 1); i < chunks.length && chunks[i]!.start < end; i++) {
    for (const { at, role } of casts[i]!.mentions) {
      if (chunks[i]!.start + at.start >= from && chunks[i]!.start + at.end <= end) keys.add(role);
    }
  }
  return keys;
}
