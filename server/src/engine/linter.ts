// What a linter is made of, and how loud a rule is.
import { byValue } from '../language/remembered';
import { isLanguage, type DetectedLanguage, type Language } from '../language/data';
import type { Packs } from '../language/pack';
import shipped from '../rules/measured.json';
import type { Rule, Severity } from '../rules/rule';
import { settingOf, type Config } from './config';
import { measured, type Basis, type Figures } from './measured';

export type Rules = Readonly<Record<string, Rule>>;

/** What stays the same from one document to the next. Make it once: work is remembered by its identity. */
export interface Linter {
  readonly rules: Rules;
  readonly packs: Packs;
  readonly config: Config;
  /** How often rules were right; without it, what was measured when the product was built. `none`: rules speak as they say themselves. */
  readonly figures?: Figures | 'none';
}

/** By language and rule: it is asked for with every sentence. */
const severitiesOf = byValue((_: Linter) => new Map<Language, Map<string, Severity | 'off'>>());

/** How loud a rule of the linter is in a language: as configured, else as measured, else as it says itself. */
export function severityFor(id: string, rule: Rule, language: Language, linter: Linter): Severity | 'off' {
  const all = severitiesOf(linter);
  const own = all.get(language) ?? new Map<string, Severity | 'off'>();
  let severity = own.get(id);
  if (severity === undefined) {
    all.set(language, own);
    own.set(id, (severity = settingOf(linter.config, id) ?? basisOf(id, language, linter)?.severity ?? rule.severity));
  }
  return severity;
}

/** What a rule's severity rests on in a language, where it rests on what was measured. */
export function basisOf(
  id: string,
  language: DetectedLanguage,
  { rules, figures = shipped as Figures }: Pick<Linter, 'rules' | 'figures'>,
): Basis | undefined {
  const rule = rules[id];
  if (!rule || figures === 'none' || !isLanguage(language)) return undefined;
  return measured(rule, figures[id], language as Language);
}
