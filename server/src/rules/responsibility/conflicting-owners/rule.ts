import type { WorkspaceRule } from '../../rule';

export type Message = 'conflict';

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const rule: WorkspaceRule<Message> = {
  looksAt: 'workspace',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['conflict'],
  *check(own, others) {
    for (const { area, owner, at } of own.owners) {
      for (const other of others) {
        if (other.language !== own.language) continue;
        const rival = other.owners.find((one) => folded(one.area) === folded(area) && folded(one.owner) !== folded(owner));
        if (!rival) continue;
        yield { at, values: { area, owner, other: rival.owner, path: other.path }, related: [{ path: other.path, at: rival.at, message: `${rival.area}: ${rival.owner}` }] };
        break;
      }
    }
  },
};
