import { folderOf } from '../../../agreement/paths';
import { LEAST_CONTROL } from '../../../agreement/world';
import type { WorkspaceRule } from '../../rule';

export type Message = 'here' | 'beside';

export const rule: WorkspaceRule<Message> = {
  looksAt: 'workspace',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'individual',
  sources: ['002'],
  messages: ['here', 'beside'],
  *check(own, world) {
    const at = own.trust[0];
    if (!at || own.stage !== 'inForce') return;
    if (own.control.length >= LEAST_CONTROL) {
      yield {
        at,
        sentence: at,
        place: 'text',
        values: { count: String(own.control.length) },
        related: own.control.slice(0, MOST_RELATED).map((place) => ({ at: place, message: { text: own.title } })),
      };
      return;
    }
    const beside = world.controlling(folderOf(own.path)).find(({ path, language }) => path !== own.path && language === own.language);
    if (!beside) return;
    yield {
      at,
      sentence: at,
      place: 'text',
      message: 'beside',
      values: { count: String(beside.control.length), path: beside.path, title: beside.title },
      related: beside.control.slice(0, MOST_RELATED).map((place) => ({ path: beside.path, at: place, message: { text: beside.title } })),
    };
  },
};

/** How many places of control a finding names. */
const MOST_RELATED = 5;
