// What the sentence and table rules say of a chunk, kept with it, so that an edit costs what it changes.
import { KeptTwice } from '../agreement/by-chunk';
import { wordsIn, type PlacedReading, type ProseReading } from '../agreement/document-reading';
import { LONGEST_LEGEND, tablesOf } from '../agreement/tables';
import type { DetectedLanguage, Language } from '../language/data';
import { severityFor, type Linter } from './linter';
import type { Raw } from './raw';
import { sentenceFindings } from './sentence-findings';
import { quieter } from './severity';
import { Said } from './wording';

/** What the rules said of a chunk, and what of it the document counts (`DocumentSigns`). */
export interface ChunkFindings {
  readonly words: number;
  /** In how many sentences patterns speak, and how many look suspicious. */
  readonly spoken: number;
  readonly suspects: number;
  /** In the chunk's offsets, those too that the document may let nobody be sure of. */
  readonly said: readonly Said[];
}

/** The same with all that it depends on beside the chunk's own words. */
interface Remembered extends ChunkFindings {
  readonly linter: Linter;
  readonly language: DetectedLanguage;
  readonly messages: Language;
  /** The readings of the headings above, and of what a table's legend may stand in. */
  readonly around: readonly ProseReading[];
}
const kept = new KeptTwice<Remembered>();

/**
 * What the sentence and table rules say of a chunk: the same object for as long as they say the same.
 *
 * @param next the chunk after it, in which a table's legend may stand
 * @param language of the document
 * @param messages the language to say it in
 */
export function chunkFindings(
  placed: PlacedReading,
  next: PlacedReading | undefined,
  language: DetectedLanguage,
  messages: Language,
  linter: Linter,
): ChunkFindings {
  const legend = placed.chunk.tables.length > 0 ? (next?.proses.slice(0, LONGEST_LEGEND) ?? []) : [];
  const before = kept.of(
    placed,
    (one) => one.linter === linter && one.language === language && one.messages === messages && isAround(placed, legend, one.around),
  );
  if (before) return before;
  const around = [...placed.above.map(({ reading }) => reading), ...legend];
  const { found, spoken, suspects } = sentenceFindings(placed, linter);
  const words = wordsIn(placed.proses);
  const wording = { linter, messages, text: placed.chunk.text };
  const said = [...found, ...tableFindings(placed, legend, linter)].map((one) => new Said(one, wording));
  return kept.keep(placed, { linter, language, messages, around, words, spoken, suspects, said });
}

function isAround({ above }: PlacedReading, legend: readonly ProseReading[], before: readonly ProseReading[]): boolean {
  if (before.length !== above.length + legend.length) return false;
  for (let i = 0; i < above.length; i++) if (above[i]!.reading !== before[i]) return false;
  for (let i = 0; i < legend.length; i++) if (legend[i] !== before[above.length + i]) return false;
  return true;
}

function* tableFindings(placed: PlacedReading, next: readonly ProseReading[], linter: Linter): Iterable<Raw> {
  if (placed.chunk.tables.length === 0) return;
  for (const table of tablesOf(placed, next)) {
    if (!table.language) continue;
    for (const [id, rule] of Object.entries(linter.rules)) {
      if (rule.looksAt !== 'table') continue;
      const severity = severityFor(id, rule, table.language, linter);
      if (severity === 'off') continue;
      for (const problem of rule.check(table)) {
        yield {
          rule: id,
          problem,
          severity: quieter(severity, problem.severity),
          language: table.language,
          place: 'cell',
          sentence: problem.sentence ?? problem.at,
        };
      }
    }
  }
}
