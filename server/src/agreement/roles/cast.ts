// Whom a chunk names: roles by their nouns, people by the names that the document gives elsewhere. Offsets count from the
// chunk. Kept with the chunk for as long as the rest of the document leaves its names as they are.
import type { Language } from '../../language/data';
import { isNeuter, type RoleNoun } from '../../language/role-nouns';
import type { Reading } from '../../language/reading';
import { byValue } from '../../language/remembered';
import { shifted, type Span } from '../../model/span';
import { byChunk, byChunkAnd, Kept } from '../by-chunk';
import type { PlacedReading, ProseReading } from '../document-reading';
import type { Mention, Role } from '../roles';
import { foldName, personKey } from './keys';
import { namedRoles, type NamedInWords, type NamedRole } from './mentions';
import { sourceOf } from './one-name';
import type { Names } from './people';
import type { Party } from './place';
import { modifierBase, neuterOf } from './small-words';

/** Those whom each sentence names, by prose and sentence. */
export type PartiesBy = ReadonlyMap<ProseReading, readonly (readonly Party[])[]>;

/** One of those whom a chunk names, with all places. */
export interface Named {
  readonly role: string;
  readonly kind: Role['kind'];
  readonly language: Language;
  /** The name as a dictionary has it: where the chunk names it first, and where a sentence has it inside. */
  readonly base: string;
  readonly inside?: string;
  /** Offsets in the chunk. */
  readonly mentions: readonly Mention[];
  /** Where the chunk says best who it is, and how well: 0 is best. */
  readonly introduced?: { readonly rank: number; readonly at: Span };
}

/** All whom a chunk names. The same object for as long as nothing of it changes. */
export interface Cast {
  readonly parties: PartiesBy;
  readonly all: readonly Named[];
  /** In order. Offsets in the chunk. */
  readonly mentions: readonly Mention[];
}

// --- how far names reach

/** The names that a chunk establishes: what stands before such a noun elsewhere belongs to the name there too. */
export const establishedIn = byChunk((placed): readonly string[] => [
  ...new Set(
    namedRoles(placed)
      .filter(({ sure, before }) => sure > 0 || before.length === 0)
      .map((one) => spelled(one, one.sure).key),
  ),
]);

/** How many words before its noun belong to a name, where the document establishes the longer one. */
function takenBy(one: NamedRole, established: ReadonlySet<string>): number {
  let taken = one.before.length;
  while (taken > one.sure && !established.has(spelled(one, taken).key)) taken--;
  return taken;
}

interface Spelled {
  readonly key: string;
  readonly base: string;
}
const spellingsOf = byValue((_: NamedInWords): Spelled[] => []);

/** A name with so many of the words before it. */
const spelled = (one: NamedInWords, taken: number): Spelled =>
  (spellingsOf(one)[taken] ??= { key: foldName(baseOf(one, taken, true)), base: baseOf(one, taken) });

function baseOf({ found, noun, before, behind, language }: NamedInWords, taken: number, folded = false): string {
  const prefix = noun.text.slice(0, found.prefix.length);
  const base = found.noun.forms[0];
  const written = prefix === '' ? cased(base, noun.text) : prefix + base;
  const modifiers = before
    .slice(0, taken)
    .reverse()
    .map(({ text }) => (folded || language !== 'en' ? modifierIn(text, found.noun, language) : text));
  return [...modifiers, written, ...behind.map(({ text }) => text)].join(' ');
}

const modifierIn = (text: string, noun: RoleNoun, language: Language): string => {
  const base = isNeuter(noun.forms, language) ? neuterOf(text, language) : modifierBase(text, language);
  return base === text.toLowerCase() ? text : base;
};

/** The base form, loud where the text is: “CEO’s” is a form of “CEO”. */
function cased(base: string, written: string): string {
  const start = written.slice(0, base.length);
  if (base.length <= 4 && start.length > 1 && start === start.toUpperCase()) return base.toUpperCase();
  return written[0] === written[0]!.toUpperCase() ? base[0]!.toUpperCase() + base.slice(1) : base;
}

// --- roles

/** A mention, and what it makes of its role's name. */
export interface Entry {
  readonly mention: Mention;
  readonly kind: Role['kind'];
  readonly base: string;
}
interface RolesIn {
  readonly taken: readonly number[];
  readonly entries: readonly Entry[];
  readonly parties: PartiesBy;
}
const keptRoles = new Kept<RolesIn>();

/** Which names of a chunk the rest of the document may lengthen. */
const openIn = byChunk((placed) => namedRoles(placed).filter(({ before, sure }) => before.length > sure));

/** The roles that a chunk names, and in which sentences. */
export function rolesIn(placed: PlacedReading, established: ReadonlySet<string>): RolesIn {
  const before = keptRoles.of(placed);
  if (before && openIn(placed).every((one, i) => before.taken[i] === takenBy(one, established))) return before;
  const parties = new Map<ProseReading, Party[][]>();
  const entries = namedRoles(placed).map((one): Entry => {
    const taken = takenBy(one, established);
    const prose = placed.proses[one.prose]!;
    const entry = entryOf(one, { taken, alone: one.alone, start: 0, place: placeIn(prose) });
    add(parties, prose, one.sentence, { role: entry.mention.role, from: one.token - taken, to: one.after, object: one.object });
    return entry;
  });
  entries.sort((a, b) => a.mention.at.start - b.mention.at.start);
  for (const of of parties.values()) for (const sentence of of) sentence.sort((a, b) => a.from - b.from);
  return keptRoles.keep(placed, { taken: openIn(placed).map((one) => takenBy(one, established)), entries, parties });
}

export interface NamedAt extends Pick<Mention, 'alone' | 'place'> {
  /** How many of the words before the noun belong to the name. */
  readonly taken: number;
  /** What the offsets of the words count from. */
  readonly start: number;
}

/** What a place makes of a role's name. */
export function entryOf(one: NamedInWords, { taken, alone, start, place }: NamedAt): Entry {
  const { key, base } = spelled(one, taken);
  const {
    noun,
    before,
    behind,
    opener,
    language,
    found: {
      noun: { kind },
      forms,
    },
  } = one;
  const at = { start: taken > 0 ? before[taken - 1]!.start : noun.start, end: behind.at(-1)?.end ?? noun.end };
  return {
    kind,
    base,
    mention: {
      role: key,
      at: shifted(at, start),
      noun: shifted(noun, start),
      language,
      forms,
      ...(opener && before.length === taken && { opener: shifted(opener, start) }),
      first: one.token - taken <= 0,
      alone,
      place,
    },
  };
}

function add(parties: Map<ProseReading, Party[][]>, prose: ProseReading, sentence: number, party: Party): void {
  let of = parties.get(prose);
  if (!of) parties.set(prose, (of = prose.sentences.map(() => [])));
  of[sentence]!.push(party);
}

const placeIn = ({ prose: { kind, item } }: ProseReading): Mention['place'] => (kind === 'paragraph' && item ? 'item' : kind);

// --- people, and all together

/** Where a chunk writes a word with a capital letter. */
const capitals = byChunk(({ proses }) =>
  proses.flatMap((prose) =>
    prose.language && !prose.prose.inBlockquote
      ? prose.sentences.flatMap(({ tokens }, sentence) =>
          tokens.flatMap(({ start, end, word }, token) =>
            prose.prose.text[start] === word[0] ? [] : [{ prose, sentence, token, written: prose.prose.text.slice(start, end) }],
          ),
        )
      : [],
  ),
);

/** All whom a chunk names: its roles, and the people among `names`. */
export const castOf = byChunkAnd((placed, roles: RolesIn, names: Names): Cast => {
  const people = names.size === 0 ? [] : peopleIn(placed, roles, names);
  return people.length === 0 ? castWith(roles.entries, roles.parties) : joined(roles, people);
});

interface Person extends Entry {
  readonly prose: ProseReading;
  readonly sentence: number;
  readonly party: Party;
}

function peopleIn(placed: PlacedReading, { parties }: RolesIn, names: Names): Person[] {
  // Behind which token of which sentence the last person's name ends: nobody begins inside another's name.
  let last: { readonly reading: Reading; readonly to: number } | undefined;
  return capitals(placed).flatMap(({ prose, sentence, token, written }) => {
    if (!names.mayOpen(written) || (last?.reading === prose.sentences[sentence] && token < last!.to)) return [];
    const { tokens } = prose.sentences[sentence]!;
    const { start: base } = prose.prose;
    const found = names.at(sourceOf(placed, prose), tokens, token);
    if (!found || parties.get(prose)?.[sentence]?.some((party) => party.from <= token && token < party.to)) return [];
    last = { reading: prose.sentences[sentence]!, to: found.to };
    const at = { start: base + tokens[token]!.start, end: base + tokens[found.to - 1]!.end };
    const role = personKey(found.name);
    return [
      {
        prose,
        sentence,
        party: { role, from: token, to: found.to, object: false },
        kind: 'person' as const,
        base: found.name,
        mention: {
          role,
          at,
          noun: at,
          language: prose.language!,
          forms: [],
          first: token === 0,
          alone: token === 0 && found.to === tokens.length,
          place: placeIn(prose),
        },
      },
    ];
  });
}

function joined({ entries, parties }: RolesIn, people: readonly Person[]): Cast {
  const both = new Map([...parties].map(([prose, of]) => [prose, of.map((sentence) => [...sentence])]));
  for (const { prose, sentence, party } of people) add(both, prose, sentence, party);
  for (const of of both.values()) for (const sentence of of) sentence.sort((a, b) => a.from - b.from);
  return castWith(
    [...entries, ...people].sort((a, b) => a.mention.at.start - b.mention.at.start),
    both,
  );
}

function castWith(entries: readonly Entry[], parties: PartiesBy): Cast {
  const byRole = new Map<string, Entry[]>();
  for (const entry of entries) {
    const of = byRole.get(entry.mention.role);
    if (of) of.push(entry);
    else byRole.set(entry.mention.role, [entry]);
  }
  return { parties, all: [...byRole.values()].map(namedBy), mentions: entries.map(({ mention }) => mention) };
}

/** Where a reader learns who somebody is: the role's own heading, list entry or table edge, else the front matter. The best first. */
const introductions: readonly ((one: Mention) => boolean)[] = [
  ({ alone, place }) => alone && place === 'heading',
  ({ place, first }) => place === 'item' && first,
  ({ alone, place }) => alone && place === 'cell',
  ({ place }) => place === 'heading',
  ({ place }) => place === 'frontMatter',
];

/** One role or person, by all mentions of a stretch of text, at least one. */
export function namedBy(entries: readonly Entry[]): Named {
  const [
    {
      kind,
      base,
      mention: { role, language },
    },
  ] = entries as readonly [Entry];
  const mentions = entries.map(({ mention }) => mention);
  const inside = entries.find(({ mention }) => !mention.first)?.base;
  const rank = introductions.findIndex((fits) => mentions.some(fits));
  return {
    role,
    kind,
    language,
    base,
    mentions,
    ...(inside !== undefined && { inside }),
    ...(rank >= 0 && { introduced: { rank, at: mentions.find(introductions[rank]!)!.at } }),
  };
}
