// Documents to start from, as snippets.
import { fill } from '../engine/fix';
import type { Packs } from '../language/pack';
import type { TemplateParams, TemplateResult } from './protocol';
import { snippetOf } from './snippets';

/** The document to start from, its gaps as tab stops; null for a kind or language that there is none for. */
export function templateResult({ type, lang }: TemplateParams, packs: Packs): TemplateResult {
  const templates = Object.hasOwn(packs, lang) ? packs[lang]?.templates : undefined;
  const template = templates && Object.hasOwn(templates, type) ? templates[type] : undefined;
  if (template === undefined) return null;
  const { text, placeholders } = fill(template, {}, 0);
  return { snippet: snippetOf(text, placeholders) };
}
