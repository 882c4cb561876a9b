// The linter as the tests use it: all rules, all languages, default configuration, a fixed day.
import { basename } from 'node:path';
import { defaultConfig, type Config } from '../server/src/engine/config';
import { lint, type Linted } from '../server/src/engine/lint';
import { Workspace, type Told } from '../server/src/engine/workspace';
import type { Linter } from '../server/src/engine/linter';
import { linter as base } from '../server/tools/linter';
import type { DetectedLanguage } from '../server/src/language/data';

export const today = '2026-03-01';
/** Rules speak as loudly as they say themselves: what was measured says nothing of how they work. */
export const linter: Linter = { ...base, config: defaultConfig, figures: 'none' };

/** Lints a text as a policy, or as what `path` says. */
export function lintText(text: string, options: { readonly path?: string; readonly language?: DetectedLanguage; readonly config?: Partial<Config>; readonly format?: 'markdown' | 'plain' } = {}): Linted {
  const used = options.config ? { ...linter, config: { ...defaultConfig, ...options.config } } : linter;
  return lint({ text, path: basename(options.path ?? 'text.policy.md'), format: options.format ?? 'markdown', today, ...(options.language && { language: options.language }) }, used);
}

/** Lints documents that lie in one folder, each knowing the others. By path, sorted. */
export function lintTogether(files: ReadonlyMap<string, string>, options: { readonly languageOf?: (path: string, text: string) => DetectedLanguage; readonly config?: Partial<Config>; readonly isThere?: (path: string) => boolean | undefined } = {}): Map<string, Linted> {
  const used = options.config ? { ...linter, config: { ...defaultConfig, ...options.config } } : linter;
  const workspace = new Workspace(options.isThere);
  const one = (path: string, text: string, told: readonly Told[] = []) =>
    lint({ text, path, format: 'markdown', today, told, ...(options.languageOf && { language: options.languageOf(path, text) }) }, used);
  for (const [path, text] of files) workspace.set(one(path, text).facts);
  return new Map([...files].map(([path, text]) => [path, one(path, text, workspace.told(path, used.rules))]));
}
