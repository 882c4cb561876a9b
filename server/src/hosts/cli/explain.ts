// `--explain RULE`: the page of a rule.
import { join } from 'node:path';
import { ruleInShort, ruleMeant } from '../../rules/rule-name';
import { languages, type Language } from '../../language/data';
import { rules } from '../../rules/index';
import { readTextFile } from '../node-files';

/** The rule that is meant: by its id, or by its last part where only one rule has it. */
export function ruleNamed(name: string): { readonly id: string } | { readonly near: string | undefined } {
  const ids = Object.keys(rules);
  const asked = name.trim().toLowerCase();
  if (ids.includes(asked)) return { id: asked };
  const short = ruleInShort(asked, ids);
  return short === undefined ? { near: ruleMeant(asked, ids) } : { id: short };
}

/**
 * The page of a rule in Markdown, as the author of the rule wrote it.
 *
 * @param home the folder that the program lies in
 * @returns `undefined` where the pages are not at hand
 */
export function pageOf(id: string, language: Language, home: string): string | undefined {
  for (const of of [language, ...languages.filter((other) => other === 'en')]) {
    const file = readTextFile(join(home, '..', 'rules', ...id.split('/'), of === 'en' ? 'README.md' : `README.${of}.md`));
    if (typeof file !== 'string') return file.text.replace(/<!-- generated:(?:start|end) -->\n/g, '').trimStart();
  }
  return undefined;
}
