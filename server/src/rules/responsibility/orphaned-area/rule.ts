import { areaKey } from '../../../agreement/area-key';
import type { WorkspaceRule } from '../../rule';

export type Message = 'nobody' | 'elsewhere';

export const rule: WorkspaceRule<Message> = {
  looksAt: 'workspace',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'organisational',
  sources: ['002', '004'],
  messages: ['nobody', 'elsewhere'],
  *check(own, world) {
    if (own.stage !== 'inForce') return;
    for (const { area, at, ownerAt, place } of own.open) {
      const key = areaKey(area);
      const owners = world.ownersOf(key).filter(({ facts }) => facts.path !== own.path && facts.language === own.language);
      const first = owners[0];
      if (first) {
        yield {
          at,
          message: 'elsewhere',
          place,
          part: ownerAt,
          sentence: ownerAt,
          values: { area, other: first.ownership.owner, path: first.facts.path },
          related: [
            { path: first.facts.path, at: first.ownership.at, message: { text: `${first.ownership.area}: ${first.ownership.owner}` } },
          ],
        };
        continue;
      }
      const others = world.openAreas(key).filter(({ facts }) => facts.path !== own.path);
      if (others.length === 0) continue;
      yield {
        at,
        place,
        part: ownerAt,
        sentence: ownerAt,
        values: { area, path: others[0]!.facts.path },
        related: others.slice(0, MOST_RELATED).map(({ facts, open }) => ({ path: facts.path, at: open.at, message: { text: open.area } })),
      };
    }
  },
};

/** How many other places a finding names. */
const MOST_RELATED = 5;
