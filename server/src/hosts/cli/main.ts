// What the command line asks for, and nothing that it does not: each branch loads its own part.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { configFileNames } from '../../engine/config-names';
import type { Language } from '../../language/data';
import { version } from '../../version';
import { helpText, ownLanguage, readOptions, saidLanguage, UsageError, type Options } from './options';
import { cliWords } from './words';
import type { World } from './world';

/**
 * Runs the tool.
 *
 * @returns the exit code: 0 clean, 1 findings, 2 usage or input error; `undefined` where it goes on as a server
 */
export async function main(world: World): Promise<number | undefined> {
  let options: Options;
  try {
    options = readOptions(world.args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.err(`leadership-lint: ${error.message}\n${cliWords[saidLanguage(world.args)].seeHelp}\n`);
    return 2;
  }
  const language = ownLanguage(options);
  if (options.help) {
    world.out(helpText(language, world.columns));
    return 0;
  }
  if (options.version) {
    world.out(`${version}\n`);
    return 0;
  }
  if (options.lsp) {
    // The server reads the transport from the command line itself.
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    createRequire(join(world.home, 'cli.js'))('./node');
    return undefined;
  }
  if (options.init) return init(language, world);
  if (options.explain !== undefined) return explain(options.explain, language, world);
  const { lintRun } = await import('./lint-run');
  return lintRun(options, world);
}

async function init(language: Language, world: World): Promise<number> {
  const words = cliWords[language];
  const [{ initialConfig }, { isTaken }] = await Promise.all([import('./init'), import('../paths-on-disk')]);
  const [name] = configFileNames;
  for (const one of configFileNames) {
    if (isTaken(join(world.cwd, one))) {
      world.err(`${words.alreadyThere(one)}\n`);
      return 2;
    }
  }
  // `wx`: never over a file that came in between.
  try {
    writeFileSync(join(world.cwd, name), initialConfig(language), { flag: 'wx' });
  } catch (error) {
    world.err(`${words.cannotWrite(name, (error as Error).message)}\n`);
    return 2;
  }
  world.out(`${words.initWritten(name)}\n`);
  return 0;
}

async function explain(name: string, language: Language, world: World): Promise<number> {
  const { pageOf, ruleNamed } = await import('./explain');
  const rule = ruleNamed(name);
  const page = 'id' in rule ? pageOf(rule.id, language, world.home) : undefined;
  if (page === undefined) {
    world.err(`${cliWords[language].unknownRule(name, 'near' in rule ? rule.near : undefined)}\n`);
    return 2;
  }
  world.out(page);
  return 0;
}
