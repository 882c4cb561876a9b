// Roles and people in the front matter: the document's owner and approver.
import type { Language } from '../../language/data';
import { nounIn } from '../../language/role-nouns';
import { tokenize } from '../../language/tokens';
import type { LintDocument } from '../../model/document';
import type { Span } from '../../model/span';
import type { Mention, Role } from '../roles';
import { foldName, personKey } from './keys';
import { modifierBase } from './mentions';
import { nameLength } from './people';

interface Found { readonly mention: Mention; readonly kind: Role['kind']; readonly base: string }

/** Whom the front matter names. */
export function frontMatterRoles({ frontMatter: { fields }, text }: LintDocument, language: Language): Found[] {
  return [fields.owner, fields.approver].flatMap((field): Found[] => {
    if (!field) return [];
    const at = inner(text, field.at);
    const value = text.slice(at.start, at.end), tokens = tokenize(value);
    const last = tokens.at(-1);
    if (!last) return [];
    const common = { language, first: true, alone: true, place: 'frontMatter' as const };
    const found = nounIn(last.word, language);
    if (found && tokens.length <= 4) {
      const before = tokens.slice(0, -1).map(({ start, end }) => modifierOf(value.slice(start, end), language));
      const base = [...before, value.slice(last.start, last.start + found.prefix.length) + found.noun.forms[0]].join(' ');
      return [{ mention: { ...common, role: foldName(base), at, noun: { start: at.start + last.start, end: at.start + last.end }, forms: found.forms }, kind: found.noun.kind, base: value.length === base.length ? value : base }];
    }
    const length = nameLength(value, tokens, 0, language);
    if (length === 0 || length !== tokens.length) return [];
    return [{ mention: { ...common, role: personKey(value), at, noun: at, forms: [] }, kind: 'person', base: value }];
  });
}

const modifierOf = (word: string, language: Language): string => {
  const base = modifierBase(word, language);
  return base === word.toLowerCase() ? word : base;
};

/** Without the quotation marks that YAML may put around a value. */
function inner(text: string, { start, end }: Span): Span {
  const quoted = end - start >= 2 && (text[start] === '"' || text[start] === "'") && text[end - 1] === text[start];
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
