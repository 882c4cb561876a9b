// A linter with a few rules of the test's own, in English: what the engine makes of rules does not depend on ours.
import { defaultConfig, type Config } from '../../server/src/engine/config';
import type { Linter } from '../../server/src/engine/linter';
import { data } from '../../server/src/language/en/data';
import { document } from '../../server/src/language/en/document';
import { packOf, type LanguagePack } from '../../server/src/language/pack';
import { encode, type Weights } from '../../server/src/language/weights';
import type { Rule, SentenceRule } from '../../server/src/rules/rule';
import type { Pattern, Words } from '../../server/src/rules/words';

export const sentenceRule = (more: Partial<SentenceRule> = {}): SentenceRule => ({ looksAt: 'sentence', severity: 'warning', trustLevel: 'relational', sources: [], messages: ['usual', 'other'], ...more });

/** What the scorer says of every sentence: by rule its score, by family the weights of `Sureness`. */
export interface Scores { readonly scores: Readonly<Record<string, number>>; readonly sureness: Readonly<Record<string, readonly number[]>> }

const weightsOf = ({ scores, sureness }: Scores): Weights =>
  ({ rules: Object.keys(scores), bias: Object.values(scores), scale: Object.values(scores).map(() => 1), ...encode([]), sureness });

export interface Own {
  readonly rules: Readonly<Record<string, Rule>>;
  readonly patterns?: Readonly<Record<string, readonly Pattern[]>>;
  readonly words?: Readonly<Record<string, Partial<Words>>>;
  readonly scorer?: Scores;
  readonly config?: Partial<Config>;
  readonly figures?: Linter['figures'];
}

/** Compiling a language takes a second, so a pack is made once for its patterns. */
const packs = new Map<string, LanguagePack>();

export function ownLinter({ rules, patterns = {}, words = {}, scorer, config = {}, figures = 'none' }: Own): Linter {
  const key = JSON.stringify(patterns);
  let pack = packs.get(key);
  if (!pack) packs.set(key, pack = packOf({ data, document, patterns, words: {} }));
  const said = Object.fromEntries(Object.keys(rules).map((id) => [id, { title: id, summary: id, why: '', messages: {}, fixes: [], ...words[id] }]));
  return { rules, packs: { en: { ...pack, words: said, ...(scorer && { weights: weightsOf(scorer) }) } }, config: { ...defaultConfig, ...config }, figures };
}
