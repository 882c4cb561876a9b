// The report of a run: in the format that was asked for, to where it was asked to go.
import type { Linter } from '../../engine/linter';
import type { Language } from '../../language/data';
import type { Run } from '../../report/run';
import type { Options } from './options';
import { wantsColor, type World } from './world';

/** The report as a text. */
export async function reportOf(run: Run, { format, output, color }: Options, world: World): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/json')).jsonReport(run);
    case 'sarif':
      return (await import('../../report/sarif')).sarifReport(run);
    case 'github':
      return (await import('../../report/github')).githubReport(run);
    case 'junit':
      return (await import('../../report/junit')).junitReport(run);
    case 'html':
      return (await import('../../report/html')).htmlReport(run);
    case 'markdown':
      return (await import('../../report/markdown')).markdownReport(run);
    case 'text':
      return (await import('../../report/text')).textReport(run, {
        color: wantsColor(world, color, output !== undefined),
        width: world.columns ?? 100,
        ...(world.columns === undefined || output !== undefined ? { heading: true } : { wrap: true }),
      });
  }
}

/** What reports may say of a rule. Pages are read only for the format that shows them. */
export async function ruleTexts({ format }: Options, { home }: World, { packs }: Omit<Linter, 'config'>): Promise<Run['rule']> {
  const pageOf = format === 'sarif' ? (await import('./explain')).pageOf : undefined;
  return (id: string, language: Language) => {
    const { title, summary, why } = packs[language]!.words[id]!;
    const page = pageOf?.(id, language, home);
    return { title, summary, why, ...(page !== undefined && { page }) };
  };
}
