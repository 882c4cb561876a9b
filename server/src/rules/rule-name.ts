// Which rule somebody means who writes a name that is none.
import { nearestOf } from '../model/nearest';

const shortOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The only rule with a short name: `approval-gate`. */
export function ruleInShort(name: string, ids: readonly string[]): string | undefined {
  const found = ids.filter((id) => id.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : undefined;
}

/** The rule that a name is most like, in full or in short; `undefined` where it is like none. */
export function ruleMeant(name: string, ids: readonly string[]): string | undefined {
  const asked = name.trim().toLowerCase();
  return ruleInShort(asked, ids) ?? nearestOf(asked, ids) ?? ids.find((id) => shortOf(id) === nearestOf(asked, ids.map(shortOf)));
}
