import type { DocumentRule } from '../../rule';
import { rolesOf } from './roles';

export type Message = 'undefined' | 'twoNames';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'hint',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['undefined', 'twoNames'],
  *check(agreement) {
    const { listed, carrying } = rolesOf(agreement);
    // Without a list of roles nothing is introduced, and nothing can be missing from it.
    if (listed.length < 2) return;
    for (const { name, at } of carrying) {
      if (!listed.some((one) => sameRole(one, name))) yield { at, message: 'undefined', values: { role: name } };
    }
  },
};

/** Two names mean one role when one holds the other's words (“team lead”, “the team leads”). */
function sameRole(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.every((word) => long.some((other) => other.slice(0, Math.max(4, word.length - 3)) === word.slice(0, Math.max(4, word.length - 3))));
}
