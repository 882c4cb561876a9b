import type { Facts } from '../../../agreement/facts';
import { linkTo } from '../../../agreement/paths';
import { conceptsIn } from '../../../agreement/role-concepts';
import type { Section } from '../../../agreement/sections';
import type { Problem, WorkspaceRule } from '../../rule';

export type Message = 'missing' | 'owner' | 'stronger' | 'weaker';

export const rule: WorkspaceRule<Message> = {
  looksAt: 'workspace',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'organisational',
  sources: [],
  messages: ['missing', 'owner', 'stronger', 'weaker'],
  *check(own, world) {
    // A translation that is being written has gaps.
    if (own.stage !== 'inForce') return;
    for (const other of world.versionsOf(own).slice(1)) {
      if (other.stage !== 'inForce') continue;
      const pairs = paired(own.sections, other.sections);
      yield* missing(own, other, pairs);
      yield* demands(other, pairs);
      yield* owners(own, other);
    }
  },
};

type Pair = readonly [own: Section | undefined, other: Section | undefined];
type Found = Iterable<Problem<Message>>;

/** Above so many sections the two are compared in order only. */
const MOST_COMPARED = 200;

const areAlike = (a: Section, b: Section): boolean =>
  a.depth === b.depth &&
  (a.means === b.means || a.means === '' || b.means === '' || a.means.split(' ').some((word) => b.means.split(' ').includes(word)));

/** Which section of one version is which of the other: the longest common sequence by depth and by what headings announce. */
function paired(own: readonly Section[], other: readonly Section[]): Pair[] {
  if (own.length > MOST_COMPARED || other.length > MOST_COMPARED) return [];
  if (own.length === other.length && own.every(({ depth }, i) => depth === other[i]!.depth)) {
    return own.map((section, i) => [section, other[i]!]);
  }
  const best = Array.from({ length: own.length + 1 }, () => new Int32Array(other.length + 1));
  // Two headings that announce the same weigh more than two that announce nothing.
  const weight = (a: Section, b: Section): number =>
    !areAlike(a, b) ? 0 : a.means !== '' && a.means === b.means ? 3 : a.blocks === b.blocks ? 2 : 1;
  for (let i = own.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const both = weight(own[i]!, other[j]!);
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, both > 0 ? both + best[i + 1]![j + 1]! : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < own.length || j < other.length;) {
    const both = i < own.length && j < other.length ? weight(own[i]!, other[j]!) : 0;
    if (both > 0 && best[i]![j] === both + best[i + 1]![j + 1]!) pairs.push([own[i++], other[j++]]);
    else if (j < other.length && (i === own.length || best[i]![j] === best[i]![j + 1]!)) pairs.push([undefined, other[j++]]);
    else pairs.push([own[i++], undefined]);
  }
  return pairs;
}

/** Sections that the other version has and this one lacks, when it has fewer. */
function* missing(own: Facts, other: Facts, pairs: readonly Pair[]): Found {
  if (own.sections.length >= other.sections.length) return;
  for (const [here, there] of pairs) {
    if (here || !there) continue;
    yield {
      at: own.translationOf?.at ?? own.titleAt,
      values: { section: there.title, path: other.path, link: linkTo(other.path, own.path), marks: '#'.repeat(there.depth) },
      related: [{ path: other.path, at: there.at, message: { text: there.title } }],
    };
  }
}

/** What one version demands and the other only recommends. Compared where paragraph by paragraph as much is demanded. */
function* demands(other: Facts, pairs: readonly Pair[]): Found {
  for (const [here, there] of pairs) {
    if (!here || !there || here.blocks !== there.blocks || here.demands.length !== there.demands.length) continue;
    for (const [i, mine] of here.demands.entries()) {
      const theirs = there.demands[i]!;
      if (mine.block !== theirs.block) break;
      if (mine.strength === theirs.strength) continue;
      yield {
        at: mine.at,
        message: mine.strength === 'must' ? 'stronger' : 'weaker',
        values: { path: other.path },
        related: [{ path: other.path, at: theirs.at, message: { text: there.title } }],
      };
    }
  }
}

/** Areas in the same order, with owners that are known to be different ones. */
function* owners(own: Facts, other: Facts): Found {
  if (own.owner && other.owner && areDifferent(own.owner.name, other.owner.name)) {
    yield {
      at: own.owner.at,
      message: 'owner',
      values: { owner: own.owner.name, other: other.owner.name, path: other.path },
      related: [{ path: other.path, at: other.owner.at, message: { text: other.owner.name } }],
    };
  }
  if (own.owners.length !== other.owners.length) return;
  for (const [i, mine] of own.owners.entries()) {
    const theirs = other.owners[i]!;
    if (mine.place === theirs.place && areDifferent(mine.owner, theirs.owner)) {
      yield {
        at: mine.ownerAt,
        message: 'owner',
        values: { owner: mine.owner, other: theirs.owner, path: other.path },
        place: mine.place,
        related: [{ path: other.path, at: theirs.ownerAt, message: { text: theirs.owner } }],
      };
    }
  }
}

/** Whether two names, in two languages, are surely those of different people or roles. */
function areDifferent(a: string, b: string): boolean {
  const [first, second] = [conceptsIn(a), conceptsIn(b)];
  return first.size > 0 && second.size > 0 && ![...first].some((concept) => second.has(concept));
}
