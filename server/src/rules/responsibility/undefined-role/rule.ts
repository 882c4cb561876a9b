import type { Agreement } from '../../../agreement/agreement';
import { chunkAt } from '../../../agreement/document-reading';
import { rolesOf, type Role, type Roles } from '../../../agreement/roles';
import { nameColumns } from '../../../agreement/tables';
import type { Reading } from '../../../language/reading';
import type { Span } from '../../../model/span';
import type { DocumentRule, Problem } from '../../rule';

export type Message = 'undefined' | 'twoNames';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['undefined', 'twoNames'],
  *check(agreement) {
    const roles = rolesOf(agreement.reading);
    const list = roleListOf(agreement, roles);
    // A document that introduces nobody promises no list; only one that does can leave somebody out.
    if (!list) return;
    const listed = roles.within(list);
    for (const role of roles.all) {
      if (role.kind !== 'role' || listed.has(role.key) || role.introduced) continue;
      const carried =
        role.duties.find(({ kind }) => kind === 'answers' || kind === 'decides') ?? role.duties.find(({ kind }) => kind === 'does');
      if (!carried) continue;
      const mention = role.mentions.find(({ at }) => carried.said.start <= at.start && at.end <= carried.said.end) ?? role.mentions[0]!;
      // Several at once are members, not a role.
      if (mention.forms[0]?.plural || isKnown(mention.at, agreement)) continue;
      const twin = list.roles.find((other) => other.language === role.language && areNamesOfOne(other.key, role.key));
      yield twin
        ? twoNames(mention.at, role, twin)
        : {
            at: mention.at,
            values: {
              role: role.name,
              ...(list.cells === 0 ? { item: role.name } : { row: role.name, cells: ' – |'.repeat(Math.max(0, list.cells - 2)) }),
            },
            part: { start: list.end, end: list.end },
            place: 'item',
          };
    }
  },
};

const twoNames = (at: Span, role: Role, twin: Role): Problem<Message> => ({
  at,
  message: 'twoNames',
  values: { role: role.name, other: twin.name },
  ...(twin.introduced && { related: [{ at: twin.introduced, message: { text: twin.name } }] }),
});

interface RoleList {
  /** Those of it that can be told to be roles. */
  readonly roles: readonly Role[];
  readonly start: number;
  /** Where another line would stand. */
  readonly end: number;
  /** Columns of a table; 0 for a list. */
  readonly cells: number;
}

/** The roles that the document lists under a heading of roles or in a column of roles, two lines at least. */
function roleListOf({ reading }: Agreement, roles: Roles): RoleList | undefined {
  for (const placed of reading.chunks) {
    const { start, chunk, proses, above } = placed;
    let heading = above[0]?.reading.sentences;
    let list: number | undefined;
    for (const [i, { prose, sentences }] of proses.entries()) {
      if (prose.kind === 'heading') heading = sentences;
      // A list is looked at where it begins.
      const inList = prose.item?.depth === 1 && prose.item.list !== list && announcesRoles(heading);
      if (prose.item?.depth === 1) ({ list } = prose.item);
      const own = prose.cell?.row === 0 ? chunk.tables[prose.cell.table] : undefined;
      const named = own && nameColumns(placed)[prose.cell!.table];
      const table = own && prose.cell!.column === named ? own : undefined;
      if (!inList && !(table && sentences.some(({ hits }) => hits.has('column:role')))) continue;
      const items = table
        ? table.rows.flatMap((row) => (row[named!] ? [proses[row[named!]!.prose]!] : []))
        : proses.slice(i).filter((other) => other.prose.item?.list === prose.item!.list && other.prose.item.depth === 1);
      if (items.length < LEAST) continue;
      const keys = new Set(
        items.flatMap((item) => [
          ...roles.within({ start: start + item.prose.start, end: start + item.prose.start + item.prose.text.length }),
        ]),
      );
      const listed = roles.all.filter(({ key, kind }) => kind !== 'group' && keys.has(key));
      if (!table && listed.length === 0) continue;
      const end = table ? start + table.at.end : start + items.at(-1)!.prose.start + items.at(-1)!.prose.text.trimEnd().length;
      return { roles: listed, start: start + prose.start, end, cells: table ? table.header.length : 0 };
    }
  }
  return undefined;
}

const LEAST = 2;
const announcesRoles = (heading: readonly Reading[] | undefined): boolean =>
  heading?.some(({ hits }) => hits.has('heading:owner')) ?? false;

/** Whether the words name a role that everybody knows, or that the law does. */
function isKnown(at: Span, { reading }: Agreement): boolean {
  const placed = chunkAt(reading, at.start);
  if (!placed) return false;
  const { start, proses } = placed;
  for (const { prose, sentences } of proses) {
    for (const { tokens, hits } of sentences) {
      const known = hits.get('relation:knownRole');
      if (!known) continue;
      const first = tokens.findIndex((token) => start + prose.start + token.start >= at.start);
      const last = tokens.findLastIndex((token) => start + prose.start + token.end <= at.end);
      if (first < 0 || last < first || start + prose.start + tokens[first]!.start >= at.end) continue;
      if (known.some(({ from, to }) => from <= first && to > last)) return true;
    }
  }
  return false;
}

/** Words for whoever carries something: “project lead” and “project manager” may well be one. */
const heads = [
  'coordinator',
  'leader',
  'lead',
  'manager',
  'owner',
  'officer',
  'planner',
  'responsible',
  'samordnare',
  'koordinator',
  'ansvarig',
  'ledare',
  'chef',
  'ägare',
  'planerare',
  'ansvarlig',
  'leder',
  'ejer',
  'planlægger',
];

/** Whether two names differ only in such a word. Keys are folded: no spaces, no hyphens. */
function areNamesOfOne(a: string, b: string): boolean {
  const subject = (key: string) =>
    heads
      .flatMap((head) => (key.endsWith(head) && key.length - head.length >= SHORTEST_SUBJECT ? [key.slice(0, -head.length)] : []))
      .sort((x, y) => x.length - y.length)[0];
  const [first, second] = [subject(a), subject(b)];
  return first !== undefined && first === second && a !== b;
}

const SHORTEST_SUBJECT = 3;
