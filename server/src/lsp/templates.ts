// Documents to start from, as snippets.
import { fill } from '../engine/fix';
import { templates } from '../templates/template';
import type { TemplateParams, TemplateResult } from './protocol';
import { snippetOf } from './snippets';

/** The document to start from, its gaps as tab stops; null for a kind or language that there is none for. */
export function templateResult({ type, lang }: TemplateParams): TemplateResult {
  const template = Object.hasOwn(templates, lang) && Object.hasOwn(templates[lang], type) ? templates[lang][type] : undefined;
  if (template === undefined) return null;
  const { text, placeholders } = fill(template, {}, 0);
  return { snippet: snippetOf(text, placeholders) };
}
