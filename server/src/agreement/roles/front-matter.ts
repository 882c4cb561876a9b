// Roles and people in the front matter: the document's owner and approver.
import type { Language } from '../../language/data';
import { tokenize, type Token } from '../../language/tokens';
import type { LintDocument } from '../../model/document';
import type { Span } from '../../model/span';
import { entryOf, type Entry, type NamedAt } from './cast';
import { personKey } from './keys';
import { namedIn, type NamedInWords, type Word } from './mentions';
import { adjoin, joinedByAnd } from './one-name';
import { nameLength } from './people';
import { setsOf } from './small-words';

/** Whom the front matter names: “Ines Berg”, “head of operations”, “Ines Berg, head of operations”. */
export function frontMatterRoles({ frontMatter: { fields }, text }: LintDocument, language: Language): Entry[] {
  return [fields.owner, fields.approver].flatMap((field): Entry[] => {
    if (!field) return [];
    const at = inner(text, field.at);
    const value = text.slice(at.start, at.end);
    const parts = partsOf(value);
    return parts.flatMap((tokens): Entry[] => {
      const name = value.slice(tokens[0]!.start, tokens.at(-1)!.end);
      const start = at.start + tokens[0]!.start;
      const alone = parts.length === 1;
      const role = namedIn(value, tokens, language).at(-1);
      if (role) return [entryOf(...whole(role, value, tokens, { alone, start: at.start, place: 'frontMatter' }))];
      if (nameLength(value, tokens, 0, language) !== tokens.length) return [];
      const person = { start, end: start + name.length };
      return [
        {
          mention: { language, first: true, alone, place: 'frontMatter', role: personKey(name), at: person, noun: person, forms: [] },
          kind: 'person',
          base: name,
        },
      ];
    });
  });
}

/** The words of a value, name by name. */
function partsOf(value: string): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokenize(value)) {
    const last = parts.at(-1)?.at(-1);
    if (last && (adjoin(value, last, token) || joinedByAnd(value, last, token))) parts.at(-1)!.push(token);
    else parts.push([token]);
  }
  return parts;
}

const MOST_WORDS = 4;

/** The role with all words before it, where nothing says that they are none of its name: a value is no sentence. */
function whole(role: NamedInWords, value: string, tokens: readonly Token[], place: Omit<NamedAt, 'taken'>): [NamedInWords, NamedAt] {
  const { stop, openers, prepositions } = setsOf(role.language);
  const before = tokens.slice(0, role.token);
  if (
    tokens.length > MOST_WORDS ||
    role.after !== tokens.length ||
    before.some(({ word }) => stop.has(word) || openers.has(word) || prepositions.has(word))
  ) {
    return [role, { ...place, taken: role.sure }];
  }
  const words = before.map(({ start, end }): Word => ({ text: value.slice(start, end), start, end })).reverse();
  return [
    { ...role, before: words },
    { ...place, taken: words.length },
  ];
}

/** Without the quotation marks that YAML may put around a value. */
function inner(text: string, { start, end }: Span): Span {
  const quoted = end - start >= 2 && (text[start] === '"' || text[start] === "'") && text[end - 1] === text[start];
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
