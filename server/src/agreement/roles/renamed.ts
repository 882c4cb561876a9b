// A role under a new name: every place that names it, in the form that the place asks for.
import type { Language } from '../../language/data';
import { formsOf, nounIn, type Form } from '../../language/role-nouns';
import { tokenize } from '../../language/tokens';
import { lineStartOf } from '../../model/lines';
import type { Span } from '../../model/span';
import type { DocumentReading } from '../document-reading';
import { rolesOf, type Mention, type Role } from '../roles';
import { capitalAs, isLoud, withCase } from './capitals';
import { composed, headIn, isAdjective, isNearest, type NamePlace } from './composed';
import { labelsFor } from './labels';
import { formIn, usualCount, type Count } from './number';
import { setsOf } from './small-words';

/** A replacement. Offsets in the document. */
export interface RoleEdit extends Span {
  readonly text: string;
}

export interface RenamedRole {
  /** The places that name the role. */
  readonly edits: readonly RoleEdit[];
  /** Words that begin with the role's name and are others: “teamledermøde”. Whether they change too, the writer says. */
  readonly compounds: readonly RoleEdit[];
}

/** A name that is taken: trimmed, in its dictionary form where the last word is a known noun. */
export function newName(text: string, language: Language): string {
  const words = text.trim().split(/\s+/);
  const at = headIn(words, language);
  const found = nounIn(words[at]!.toLowerCase(), language);
  if (found && !found.forms[0]!.genitive) {
    words[at] = words[at]!.slice(0, found.prefix.length) + cased(found.noun.forms[0], words[at]!.slice(found.prefix.length));
  }
  return words.join(' ');
}

const cased = (base: string, written: string): string =>
  written.length > 1 && written === written.toUpperCase()
    ? base.toUpperCase()
    : written !== '' && written[0] !== written[0]!.toLowerCase()
      ? base[0]!.toUpperCase() + base.slice(1)
      : base;

/** Whether a name can stand for a role: letters, digits and what joins them. */
export function isName(text: string): boolean {
  const name = text.trim();
  return name !== '' && name.length <= 80 && tokenize(name).length <= 6 && !/[^\p{L}\p{M}\p{N} .,'’&/-]/u.test(name) && /\p{L}/u.test(name);
}

/** Every edit that gives a role of a document a new name. */
export function renamedIn(reading: DocumentReading, key: string, name: string): RenamedRole {
  const role = rolesOf(reading).get(key);
  if (!role) return { edits: [], compounds: [] };
  const { text } = reading.document;
  const usual: Usual = { count: usualCount(role), apostrophe: text.includes('’') && !text.includes("'") ? '’' : "'" };
  const edits = role.mentions.flatMap((mention) =>
    role.kind === 'person' ? [renamedPerson(role, mention, text, name)] : renamedMention(mention, text, name, usual),
  );
  const changes = edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return { edits: [...changes, ...labelsFor(changes, reading)], compounds: role.kind === 'person' ? [] : compoundsOf(reading, role, name) };
}

/**
 * Whether a table's edge or a heading is headed by a name, in any form: somebody is called so there, even where nothing is
 * known of the noun.
 */
export function isHeaded(reading: DocumentReading, name: string, language: Language): boolean {
  const words = tokenize(name).map(({ word }) => word);
  const head = headIn(words, language);
  const forms = new Set<string>([words[head] ?? '', ...inAllForms(words[head] ?? '', language)]);
  return reading.chunks.some(({ proses }) =>
    proses.some(
      ({ prose: { kind, inBlockquote }, sentences: [first, ...more] }) =>
        kind !== 'paragraph' &&
        !inBlockquote &&
        more.length === 0 &&
        first?.tokens.length === words.length &&
        first.tokens.every(({ word }, i) => (i === head ? forms.has(word) : word === words[i])),
    ),
  );
}

const inAllForms = (word: string, language: Language): string[] => {
  const { prefix, forms } = formsOf(word, language);
  return forms.map((form) => prefix + form);
};

// --- roles

/** What holds where a place does not say otherwise. */
interface Usual {
  readonly count: Count | undefined;
  readonly apostrophe: string;
}

function renamedMention(mention: Mention, text: string, name: string, usual: Usual): RoleEdit[] {
  const { at, apostrophe, plural } = placeIn(mention, text, usual.apostrophe);
  const { opener: openerAt = { start: at.start, end: at.start }, language } = mention;
  const old = text.slice(at.start, at.end);
  const opener = text.slice(openerAt.start, openerAt.end);
  const between = text.slice(openerAt.end, at.start);
  const form = plural ? { plural: true, definite: false, genitive: true } : formIn(mention, text, usual.count);
  const now = composed(name, { language, opener, between, apostrophe, ...definiteness(mention, text, form, opener, between) });
  const written = withCase(now.words, old, name, mention, opener);
  // An article that was not there begins the sentence as the name did.
  if (opener === '' && now.opener !== '') {
    return [
      {
        ...at,
        text:
          mention.first || mention.alone || isLoud(old)
            ? withCase(`${now.opener} ${now.words}`, old, name, mention, opener)
            : `${now.opener} ${now.words}`,
      },
    ];
  }
  const named = { ...at, text: now.opener === '' ? capitalAs(opener, written) : written };
  if (now.opener === '' && opener !== '') {
    const space = /^\s*/.exec(between)![0].length;
    return space === between.length
      ? [{ ...named, start: openerAt.start }]
      : [{ start: openerAt.start, end: openerAt.end + space, text: '' }, named];
  }
  return [
    ...(now.opener === opener
      ? []
      : [{ ...openerAt, text: isLoud(old) && opener === opener.toUpperCase() ? now.opener.toUpperCase() : now.opener }]),
    ...(now.between === between ? [] : [{ start: openerAt.end, end: at.start, text: now.between }]),
    named,
  ];
}
interface WrittenPlace {
  /** The name with the apostrophe of a plural: “the team leads’ desk”. */
  readonly at: Span;
  /** As the writer writes it. */
  readonly apostrophe: string;
  /** Whether it is such a plural. */
  readonly plural: boolean;
}

/** How a name stands in its place, as far as its forms do not say. */
function placeIn({ at, forms, language }: Mention, text: string, apostrophe: string): WrittenPlace {
  const own = /['’](?=s$)/i.exec(text.slice(at.start, at.end))?.[0];
  const behind = text[at.end] ?? '';
  const line = text.slice(lineStartOf(text, at.start), at.start);
  const plural =
    language === 'en' &&
    forms[0]?.plural === true &&
    !forms[0].genitive &&
    /^['’]\s+\p{L}/u.test(text.slice(at.end, at.end + 8)) &&
    !/(?:^|[^\p{L}])['‘]\p{L}/u.test(line + text.slice(at.start, at.start + 1));
  return plural ? { at: { start: at.start, end: at.end + 1 }, apostrophe: behind, plural } : { at, apostrophe: own ?? apostrophe, plural };
}

/** What makes the old name definite, as far as its forms do not say. */
function definiteness(
  mention: Mention,
  text: string,
  form: Form,
  opener: string,
  between: string,
): Pick<NamePlace, 'form' | 'owned' | 'wasDefinite' | 'wasAdjective'> {
  const { at, noun, language, alone, place } = mention;
  const {
    definite,
    one,
    words: { articles, genitives },
  } = setsOf(language);
  if (language === 'en') return { form, owned: false, wasDefinite: false, wasAdjective: false };
  const words = tokenize(text, at.start, noun.start).map(({ word }) => word);
  const nearest = words.some((word) => isNearest(word, language));
  const adjective = words.some((word) => isAdjective(word, language));
  const isAdjectival = formsOf(text.slice(noun.start, noun.end), language).adjective;
  const hasArticle = articles.includes(opener.toLowerCase());
  const last = opener === '' ? tokenize(text, Math.max(0, at.start - FAR), at.start).at(-1) : undefined;
  const before = last && /^\s+$/.test(text.slice(last.end, at.start)) ? last.word : '';
  const owned = genitives.some((ending) => before.endsWith(ending));
  const free = opener === '' && !owned;
  // “Kundansvarig svarar för …”: whoever it is at the time.
  const isInside =
    (mention.first && /^ \p{Ll}/u.test(text.slice(at.end, at.end + 2))) ||
    (before !== '' && !one.has(before) && !/^ \p{Lu}/u.test(text.slice(at.end, at.end + 2)));
  const titled = language === 'sv' && isAdjectival && !alone && (place === 'paragraph' || place === 'item') && isInside;
  return {
    form: isAdjectival && (owned || (definite.has(opener.toLowerCase()) && !hasArticle)) ? { ...form, definite: false } : form,
    owned,
    wasDefinite:
      !form.definite &&
      ((free && !form.plural && (nearest || titled)) || (language === 'da' && adjective && hasArticle && !/\p{L}/u.test(between))),
    wasAdjective: nearest || adjective || isAdjectival,
  };
}

/** So far (in code units) the word before a name is looked for. */
const FAR = 40;

// --- people

function renamedPerson(role: Role, { at }: Mention, text: string, name: string): RoleEdit {
  const written = text.slice(at.start, at.end);
  const whole = role.name;
  const first = whole.split(' ')[0]!;
  const base = written.startsWith(whole) ? whole : first;
  const renamed = base === whole ? name : name.split(' ')[0]!;
  return { ...at, text: renamed + written.slice(base.length) };
}

// --- compounds

const LEAST_REST = 3;

/** Words that begin with the role's name: “teamledermøde”. Only one-word names make them, in Swedish and Danish. */
function compoundsOf(reading: DocumentReading, role: Role, name: string): RoleEdit[] {
  const base = role.name.toLowerCase();
  const found: RoleEdit[] = [];
  if (role.language === 'en' || base.includes(' ') || name.includes(' ')) return found;
  for (const { start, proses } of reading.chunks) {
    for (const { prose, language, sentences } of proses) {
      if (!language || language === 'en' || prose.inBlockquote) continue;
      for (const { tokens } of sentences) {
        for (const token of tokens) {
          const rest = token.word.slice(base.length);
          if (rest.length < LEAST_REST || !token.word.startsWith(base) || formsOf(base, language).forms.includes(token.word)) continue;
          if (nounIn(token.word, language)?.prefix === '' || isForm(token.word, base, language)) continue;
          const at = start + prose.start + token.start;
          const written = prose.text.slice(token.start, token.end);
          found.push({ start: at, end: at + written.length, text: capitalAs(written, name) + written.slice(base.length) });
        }
      }
    }
  }
  return found;
}

/** Whether a word is the role itself in another form. */
function isForm(word: string, base: string, language: Language): boolean {
  const found = nounIn(word, language);
  return found !== undefined && found.prefix + found.noun.forms[0] === base;
}
