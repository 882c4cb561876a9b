// What is said of a document as a whole: by the rules that look at all of it, and by those that compare it with others.
import type { Agreement } from '../agreement/agreement';
import { isLanguage } from '../language/data';
import type { DocumentContext } from '../rules/rule';
import { severityFor, type Linter } from './linter';
import type { Raw } from './raw';
import { quieter } from './severity';
import type { Told } from './workspace';

/** What rules say of the whole document; `last` asks those that speak when all others have. */
export function documentFindings(agreement: Agreement, context: DocumentContext, linter: Linter, last: boolean): Raw[] {
  const { language } = agreement.reading;
  if (!isLanguage(language)) return [];
  const found: Raw[] = [];
  for (const [id, rule] of Object.entries(linter.rules)) {
    const own = rule.looksAt === 'document' && (rule.last === true) === last ? rule.check : undefined;
    if (!own && (last || !rule.inDocument)) continue;
    const severity = severityFor(id, rule, language, linter);
    if (severity === 'off') continue;
    for (const problem of [...(own?.(agreement, context) ?? []), ...(last ? [] : (rule.inDocument?.(agreement, context) ?? []))]) {
      found.push({
        rule: id,
        problem,
        severity: quieter(severity, problem.severity),
        language,
        place: problem.place ?? 'document',
        level: 'document',
        ...(problem.sentence && { sentence: problem.sentence }),
      });
    }
  }
  return found;
}

/** What the workspace rules say, as loud as they are in the document's language. */
export function toldFindings(told: readonly Told[], { reading: { language } }: Agreement, linter: Linter): Raw[] {
  if (!isLanguage(language)) return [];
  return told.flatMap(({ rule, problem }) => {
    const severity = severityFor(rule, linter.rules[rule]!, language, linter);
    return severity === 'off'
      ? []
      : [
          {
            rule,
            problem,
            severity: quieter(severity, problem.severity),
            language,
            place: problem.place ?? ('document' as const),
            ...(problem.sentence && { sentence: problem.sentence }),
          },
        ];
  });
}
