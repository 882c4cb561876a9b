import { areaKey, sameRole } from '../../../agreement/area-key';
import type { Facts } from '../../../agreement/facts';
import type { Ownership } from '../../../agreement/ownership';
import { linkTo } from '../../../agreement/paths';
import type { WorkspaceRule } from '../../rule';

export type Message = 'conflict';

export const rule: WorkspaceRule<Message> = {
  looksAt: 'workspace',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['conflict'],
  *check(own, world) {
    // A draft may well propose another owner, and what is withdrawn binds nobody.
    if (own.stage !== 'inForce') return;
    for (const here of own.owners) {
      // An area that everybody has (“Other”) shows in the first hundred places, too.
      const key = areaKey(here.area);
      if (anyArea.has(key)) continue;
      const rivals = world
        .ownersOf(key)
        .slice(0, MOST_COMPARED)
        .filter(({ facts, ownership }) => facts.path !== own.path && differ(here, ownership, own, facts) && !areTwins(own, facts));
      const first = rivals[0];
      if (!first) continue;
      const {
        facts: { path, title },
        ownership,
      } = first;
      yield {
        // Two teams may well have a rota each; a policy holds for both.
        ...(own.type === 'charter' && first.facts.type === 'charter' && { severity: 'info' as const }),
        at: here.at,
        part: here.ownerAt,
        sentence: here.sentence,
        place: here.place,
        values: { area: here.area, owner: here.owner, other: ownership.owner, path, title, link: linkTo(path, own.path) },
        related: rivals
          .slice(0, MOST_RELATED)
          .map(({ facts, ownership: { area, owner, at } }) => ({ path: facts.path, at, message: { text: `${area}: ${owner}` } })),
      };
    }
  },
};

/** Posts that each group has, and fills for itself. */
const posts = [
  ...['chair', 'chairs', 'co-chair', 'co-chairs', 'chairperson', 'vice chair', 'secretary', 'treasurer', 'facilitator', 'note-taker'],
  ...['ordförande', 'vice ordförande', 'sammankallande', 'sekreterare', 'kassör', 'mötesledare', 'protokollförare'],
  ...['formand', 'næstformand', 'sekretær', 'kasserer', 'ordstyrer', 'mødeleder', 'referent'],
];

/** Names that mean something else in every document. */
const anyArea = new Set(
  [
    ...posts,
    'members',
    'medlemmar',
    'medlemmer',
    'other',
    'misc',
    'miscellaneous',
    'questions',
    'contact',
    'owner',
    'övrigt',
    'annat',
    'frågor',
    'kontakt',
    'ägare',
    'andet',
    'øvrigt',
    'spørgsmål',
    'ejer',
    'name',
    'namn',
    'navn',
    'status',
    'version',
  ].map(areaKey),
);

/** How many other places are looked at, and how many a finding names. */
const MOST_COMPARED = 100;
const MOST_RELATED = 5;

/** Whether two documents name different owners. */
function differ(a: Ownership, b: Ownership, own: Facts, other: Facts): boolean {
  if (!a.sure && !b.sure && !(looksLikeRole(a.owner) && looksLikeRole(b.owner))) return false;
  const [first, second] = [whoIn(a.owner), whoIn(b.owner)];
  if (sameRole(first, second)) return false;
  // One role has a name in each language; only people's names are the same in all.
  return own.language === other.language || (isPerson(first) && isPerson(second));
}

/** An owner without what only tells where or when: “Rota coordinator, ward A”. */
const whoIn = (owner: string): string => owner.split(/[,(/]/)[0]!.trim() || owner;

/** “X: Y” in a list may say anything; a role has few words and no more than one clause. */
const looksLikeRole = (owner: string): boolean => !/[.!?;:]/.test(owner) && owner.split(/\s+/).length <= 7;

const isPerson = (owner: string): boolean => {
  const words = owner.split(/\s+/);
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
};

/** Whether two documents are the same text for two units: titles that differ in a name, letter or number only. */
function areTwins(a: Facts, b: Facts): boolean {
  const [first, second] = [a, b].map(({ title }) =>
    title
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word, i) => word !== '' && !(i > 0 && isName(word)))
      .join(' ')
      .toLowerCase(),
  );
  return first === second && a.title !== b.title;
}

const isName = (word: string): boolean => word.length === 1 || /^[\p{Lu}\p{N}]/u.test(word);
