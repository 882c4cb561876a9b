// A run that lints: inputs → results → what the user wants to see of them → a report and an exit code.
import { dirname, resolve } from 'node:path';
import { existsSync, writeFileSync } from 'node:fs';
import type { Linter } from '../../engine/linter';
import { atLeast } from '../../engine/severity';
import type { Language } from '../../language/data';
import { fileErrors } from '../../report/file-errors';
import { isUnread, unreadFile, type FileResult, type Run } from '../../report/run';
import { rules } from '../../rules/index';
import { version } from '../../version';
import { today } from '../today';
import type { Crew } from './crew';
import { inputsOf, isFolder, type Input } from './inputs';
import { packs } from './language-packs';
import { fileLinterFor, runLanguage, type LintedFile } from './lint-files';
import type { Options } from './options';
import { wantsColor, type World } from './world';
import { cliWords } from './words';

export const CLEAN = 0, FOUND = 1, BROKEN = 2;

/** What standard input is called where nobody named it. */
const STDIN = '<stdin>';

/** Lints as the command line says and reports. Returns the exit code. */
export async function lintRun(options: Options, world: World): Promise<number> {
  const stopwatch = options.timing ? new (await import('./timing')).Stopwatch() : undefined;
  stopwatch?.add('load', performance.now());
  const from = performance.now();
  const named = options.paths.length > 0 ? options.paths : ['.'];
  const { inputs: found, empty } = await inputsOf(named, world.cwd, options.stdinFilename ?? STDIN);
  const inputs = options.output === undefined ? found : (await import('./output')).inputsBeside(resolve(world.cwd, options.output), found, [options.config, options.baseline].flatMap((path) => (path === undefined ? [] : [resolve(world.cwd, path)])));
  stopwatch?.add('find', performance.now() - from);
  // Nothing is linted yet whose language could be spoken.
  const early = cliWords[options.messageLanguage === 'auto' ? 'en' : options.messageLanguage];
  if (inputs === 'taken') { world.err(`${early.outputIsTaken(options.output!)}\n`); return BROKEN; }

  const base = world.linter ?? { rules, packs };
  const linter = fileLinterFor(options, { cwd: world.cwd, linter: base, stdin: world.stdin, stopwatch });
  const crew = await crewFor(inputs, options, world);
  let files: LintedFile[];
  try { files = await linter.together(inputs, crew && ((jobs) => crew.lint(jobs))); } finally { await crew?.end(); }
  const language = runLanguage(options.messageLanguage, files);
  if (language !== 'en') files = await linter.mistakesIn(files, language);
  const badConfigurations = new Set(files.flatMap(({ error, detail }) => (error === 'bad-configuration' ? [detail!] : [])));
  for (const lines of badConfigurations) world.err(`${lines}\n`);
  if (badConfigurations.size > 0 && files.every(({ error }) => error === 'bad-configuration')) return BROKEN;
  const words = cliWords[language];
  let broken = false;
  const trouble = (line: string) => { world.err(`${line}\n`); broken = true; };
  for (const where of empty) trouble(words.nothingFound(where));

  // What of the findings is to be seen.
  let results = files.map((file): FileResult => (file.result ? { ...file.result, ...(file.error && { error: { code: file.error, message: fileErrors[language][file.error] } }) }
    : unreadFile(file.input.path, { code: file.error ?? 'failed', message: `${fileErrors[language][file.error ?? 'failed']}${file.detail === undefined ? '' : ` (${file.detail})`}` }, language)));
  const leftOut = { baseline: 0, since: 0, quiet: 0 };
  if (options.since !== undefined) {
    const { GitError } = await import('./git');
    try {
      const introduced = await (await import('./since')).onlyIntroduced(options.since, results, files, linter, world.cwd);
      leftOut.since = findingsIn(results) - findingsIn(introduced);
      results = introduced;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      world.err(`${words.noGit(error.reason === undefined ? error.message : words.gitReasons[error.reason](error.reference))}\n`);
      return BROKEN;
    }
  }
  if (options.baseline !== undefined || options.updateBaseline) {
    const { baselineOf, updatedBaseline, withoutKnown, defaultBaseline } = await import('./baseline-file');
    const path = resolve(world.cwd, options.baseline ?? defaultBaseline);
    if (options.updateBaseline) {
      // What is no baseline is somebody's work.
      if (existsSync(path) && baselineOf(path) === 'bad') { world.err(`${words.badBaseline(options.baseline ?? defaultBaseline)}\n`); return BROKEN; }
      try {
        const { text, count } = updatedBaseline(path, results, files, (rule) => base.rules[rule]?.looksAt === 'workspace');
        writeFileSync(path, text);
        world.err(`${words.baselineWritten(options.baseline ?? defaultBaseline, count)}\n`);
      } catch (error) {
        world.err(`${words.cannotWrite(options.baseline ?? defaultBaseline, (error as Error).message)}\n`);
        return BROKEN;
      }
    }
    const baseline = baselineOf(path);
    if (typeof baseline === 'string') { world.err(`${baseline === 'missing' ? words.noBaseline(options.baseline!) : words.badBaseline(options.baseline ?? defaultBaseline)}\n`); return BROKEN; }
    const unknown = withoutKnown(results, files, baseline, dirname(path));
    leftOut.baseline = findingsIn(results) - findingsIn(unknown);
    results = unknown;
  }
  const counted = results;
  if (options.quiet) {
    results = results.map((file) => {
      const findings = file.findings.filter(({ severity }) => atLeast(severity, options.failOn));
      return { ...file, findings, quieter: file.findings.length - findings.length };
    });
    leftOut.quiet = findingsIn(counted) - findingsIn(results);
  }

  // What was mended goes back before anything is said of it.
  let fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  let mendedText: string | undefined, diff: string | undefined;
  if (options.fix) {
    const { diffOf, writeMended } = await import('./fix-files');
    const mended = files.flatMap(({ input, file, result }) => (file && result ? [{ path: input.path, absolute: input.absolute, file, text: result.text }] : []));
    for (const { input, file } of files) if (file?.damaged) trouble(words.damagedNotFixed(input.path));
    if (fixed === 0 && options.format === 'text') world.err(`${words.nothingToFix}\n`);
    if (options.dryRun) diff = await diffOf(mended);
    else {
      for (const [i, one] of mended.entries()) {
        if (one.absolute === undefined) { mendedText = one.text; continue; }
        try { if (writeMended(one) === 'written') continue; trouble(words.changedMeanwhile(one.path)); } catch (error) { trouble(words.cannotWrite(one.path, (error as Error).message)); }
        fixed -= files.filter(({ result }) => result)[i]!.fixed;
      }
    }
  }

  const folders = named.map((name) => resolve(world.cwd, name)).filter(isFolder);
  const run: Run = {
    files: results, language, version, failOn: options.failOn, leftOut, fixed: options.dryRun ? 0 : fixed,
    ...(options.format === 'text' && { unneededAllow: await linter.unneededAllow(files, folders) }),
    rule: await ruleTexts(options, world, base),
  };
  const reportFrom = performance.now();
  const report = diff ?? await reportOf(run, options, world);
  stopwatch?.add('report', performance.now() - reportFrom);
  if (options.output !== undefined) {
    try { writeFileSync(resolve(world.cwd, options.output), report); } catch (error) { trouble(words.cannotWrite(options.output, (error as Error).message)); }
    if (mendedText !== undefined) world.out(mendedText);
  } else if (mendedText !== undefined) { world.out(mendedText); world.err(report); } else world.out(report);
  if (stopwatch) world.err(`\n${stopwatch.table(words)}`);
  // Formats for machines carry what could not be read inside; a person at the terminal must not miss it.
  if (options.format !== 'text' || diff !== undefined || options.output !== undefined) {
    for (const { path, error } of run.files) if (error) world.err(`${path}: ${error.message}\n`);
  }
  if (broken || files.some(({ input, error }, i) => error !== undefined && isUnread(results[i]!) && (input.named || error === 'unreadable' || error === 'bad-configuration' || error === 'failed'))) return BROKEN;
  return fails(counted, options) ? FOUND : CLEAN;
}

/** Threads, where there is so much to lint that they save time. What is mended or timed goes through one. */
async function crewFor(inputs: readonly Input[], options: Options, { program, cwd, linter }: World): Promise<Crew | undefined> {
  if (program === undefined || linter || options.fix || options.timing || options.threads === 1 || inputs.some(({ absolute }) => absolute === undefined)) return undefined;
  const { Crew: Threads, threadsFor } = await import('./crew');
  // A thread without a file would only cost its start.
  const threads = Math.min(options.threads ?? threadsFor(inputs), inputs.length);
  return threads > 1 ? new Threads(program, threads, { options: { ...options, today: options.today ?? today() }, cwd }) : undefined;
}

const findingsIn = (files: readonly FileResult[]): number => files.reduce((sum, { findings }) => sum + findings.length, 0);

/** Whether findings make the run fail. With `--max-warnings`, warnings fail by their number only. */
function fails(files: readonly FileResult[], { failOn, maxWarnings }: Options): boolean {
  const findings = files.flatMap((file) => file.findings);
  if (maxWarnings === undefined) return findings.some(({ severity }) => atLeast(severity, failOn));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || findings.some(({ severity }) => severity !== 'warning' && atLeast(severity, failOn));
}

async function reportOf(run: Run, { format, output, color }: Options, world: World): Promise<string> {
  switch (format) {
    case 'json': return (await import('../../report/json')).jsonReport(run);
    case 'sarif': return (await import('../../report/sarif')).sarifReport(run);
    case 'github': return (await import('../../report/github')).githubReport(run);
    case 'junit': return (await import('../../report/junit')).junitReport(run);
    case 'html': return (await import('../../report/html')).htmlReport(run);
    case 'markdown': return (await import('../../report/markdown')).markdownReport(run);
    case 'text': return (await import('../../report/text')).textReport(run, { color: wantsColor(world, color, output !== undefined), width: world.columns ?? 100, ...(world.columns === undefined || output !== undefined ? { heading: true } : { wrap: true }) });
  }
}

/** What reports may say of a rule. Pages are read only for the format that shows them. */
async function ruleTexts({ format }: Options, { home }: World, { packs }: Omit<Linter, 'config'>): Promise<Run['rule']> {
  const pageOf = format === 'sarif' ? (await import('./explain')).pageOf : undefined;
  return (id: string, language: Language) => {
    const { title, summary, why } = packs[language]!.words[id]!;
    const page = pageOf?.(id, language, home);
    return { title, summary, why, ...(page !== undefined && { page }) };
  };
}
