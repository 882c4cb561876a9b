// The JSON schema of the configuration file, from the rules.
import { familyOf } from '../src/language/scorer';
import { documentTypes } from '../src/agreement/kind';
import { severities } from '../src/rules/rule';
import type { RuleFolder } from './generated';

/** JSON Schema (draft 7) for `.leadership-lint.json`. */
export function configSchema(folders: readonly RuleFolder[]): object {
  const severity = { enum: [...severities, 'off'] };
  const families = [...new Set(folders.map(({ id }) => familyOf(id)))];
  const texts = (description: string) => ({ type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 500, description });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Leadership Lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        additionalProperties: false,
        description: 'How loudly each rule speaks. A rule wins over its family.',
        properties: {
          ...Object.fromEntries(
            families.map((family) => [`${family}/*`, { ...severity, description: `All rules of the family ${family}` }]),
          ),
          ...Object.fromEntries(
            folders.map(({ id, rule, words }) => [
              id,
              { ...severity, default: rule.severity, description: `${words.en.title}: ${words.en.summary}` },
            ]),
          ),
        },
      },
      documents: {
        type: 'object',
        additionalProperties: false,
        description: 'Which files are leadership documents.',
        properties: {
          include: texts('Globs of files that are leadership documents whatever they look like; a folder’s name means all that is in it.'),
          exclude: texts('Globs of files that are never linted, whatever else is said of them; a folder’s name means all that is in it.'),
          types: {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(documentTypes.map((type) => [type, texts(`Globs of files of the type ${type}.`)])),
          },
        },
      },
      vocabulary: texts('Words of the house that are no flaw here.'),
      people: {
        type: 'object',
        additionalProperties: false,
        description: 'Words of the house for people.',
        properties: { staff: texts('Who works here, such as “crew”.'), leaders: texts('Who leads here, such as “shift captain”.') },
      },
      allow: {
        type: 'array',
        maxItems: 500,
        description: 'Findings that stay, for texts that cannot hold comments.',
        items: {
          type: 'object',
          required: ['rule', 'text', 'reason'],
          additionalProperties: false,
          properties: {
            rule: { type: 'string', description: 'A rule, a family (“control/*”) or all (“*”).' },
            text: { type: 'string', minLength: 1, description: 'The words that stay.' },
            reason: { type: 'string', minLength: 1 },
            file: { type: 'string', description: 'The files it holds for, as a glob from the configuration’s folder; without it, all.' },
          },
        },
      },
      messageLanguage: { enum: ['auto', 'en', 'sv', 'da'], default: 'auto' },
    },
  };
}
