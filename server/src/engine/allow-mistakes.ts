// Comments that were meant to let something stand, and let nothing stand because of how they are written.
import { isOwnReport } from '../agreement/own-report';
import type { DocumentReading } from '../agreement/document-reading';
import { nearestOf } from '../model/nearest';
import type { AllowMistake } from '../rules/rule';
import type { Allowance } from './allow';

const commands = ['leadership-lint-allow', 'leadership-lint-allow-file'] as const;

/**
 * The comments of a document that name this tool and are no allowance, in order.
 *
 * @param allowances those that were understood
 */
export function allowMistakesIn(reading: DocumentReading, allowances: readonly Pick<Allowance, 'at'>[]): AllowMistake[] {
  const found: AllowMistake[] = [];
  const understood = new Set(allowances.map(({ at }) => at.start));
  for (const { start, chunk } of reading.chunks) {
    for (const { at: within, text } of chunk.comments) {
      const written = /^leadership-?lint[\w-]*/i.exec(text)?.[0];
      const at = { start: start + within.start, end: start + within.end };
      if (written === undefined || understood.has(at.start) || isOwnReport(`<!-- ${text} -->`)) continue;
      found.push({
        at,
        written,
        ...(!(commands as readonly string[]).includes(written) && { meant: nearestOf(written.toLowerCase(), commands) ?? commands[0] }),
      });
    }
  }
  return found;
}
