// What a linter is made of, and how loud a rule is.
import type { Language } from '../language/data';
import type { Packs } from '../language/pack';
import type { Rule, Severity } from '../rules/rule';
import { settingOf, type Config } from './config';

export type Rules = Readonly<Record<string, Rule>>;

/** What stays the same from one document to the next. Make it once: work is remembered by its identity. */
export interface Linter {
  readonly rules: Rules;
  readonly packs: Packs;
  readonly config: Config;
  /** Severity of a rule in a language before the configuration speaks; from measured precision. */
  readonly severityOf?: (rule: string, language: Language) => Severity | 'off' | undefined;
}

/** How loud a rule is in a language: as configured, else as measured, else as it says itself. */
export function severityFor(id: string, rule: Rule, language: Language, linter: Linter): Severity | 'off' {
  return settingOf(linter.config, id) ?? linter.severityOf?.(id, language) ?? rule.severity;
}

export const loudness: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };
/** The quieter of two severities. */
export const quieter = (a: Severity, b: Severity | undefined): Severity => (b && loudness[b] < loudness[a] ? b : a);
