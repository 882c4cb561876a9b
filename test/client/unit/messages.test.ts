import { deepEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { serverCommands } from '../../../server/src/lsp/protocol';
import { explain, messageLanguage, messages } from '../../../client/src/messages';

describe('the language of messages', () => {
  it('is the chosen one', () => deepEqual(messageLanguage('sv', 'da', 'en'), 'sv'));
  it('is the editor’s where that is Swedish or Danish', () => deepEqual(messageLanguage('auto', 'da', 'sv'), 'da'));
  it('is the document’s under an English editor', () => deepEqual(messageLanguage('auto', 'en', 'sv'), 'sv'));
  it('is the document’s under any other editor', () => deepEqual(messageLanguage('auto', 'pt-BR', 'da'), 'da'));
  it('is English for a language without words', () => deepEqual(messageLanguage('auto', 'de', 'nb'), 'en'));
  it('is English while nothing is known', () => deepEqual(messageLanguage('auto', 'en'), 'en'));
});

describe('the reason', () => {
  it('for reading', () => deepEqual(explain({ state: 'linted', type: 'policy', reason: 'fileName' }, messages.en), 'Read as **policy**: its file name says so.'));
  it('for leaving it alone', () => deepEqual(explain({ state: 'silent', type: 'none', reason: 'frontMatter' }, messages.sv), 'Lämnas i fred: det står i dokumenthuvudet.'));
  it('for silence', () => deepEqual(explain({ state: 'silent', type: 'none', reason: 'excluded' }, messages.da), messages.da.why.excluded));
});

describe('the manifest', () => {
  const read = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as Record<string, unknown>;
  it('leaves the server’s commands to the language client, which registers them', () => {
    const client = 'client/src/';
    const texts = [JSON.stringify(read('package.json')), ...readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => readFileSync(client + name, 'utf8'))];
    deepEqual(Object.values(serverCommands).filter(command => texts.some(text => text.includes(`'${command}'`) || text.includes(`"${command}"`))), []);
  });
  it('offers the names of all rules and families, and what each may be, as the configuration’s schema does', () => {
    interface Setting { readonly enum: readonly string[]; readonly description: string; readonly default?: string }
    const { contributes } = read('package.json') as { contributes: { configuration: { properties: Record<string, { properties: Record<string, Setting>; additionalProperties: Partial<Setting> }> } } };
    const { properties, additionalProperties } = contributes.configuration.properties['leadershipLint.rules']!;
    const schema = (read('server/schema/config.schema.json') as { properties: { rules: { properties: Record<string, Setting> } } }).properties.rules.properties;
    const facts = (of: Record<string, Setting>) => Object.entries(of).map(([name, { enum: values, default: usual }]) => [name, values, usual]);
    deepEqual(facts(properties), facts(schema));
    deepEqual(additionalProperties.enum, properties['control/*']?.enum);
    const words = read('package.nls.json');
    for (const [name, { description }] of Object.entries(schema)) if (!name.endsWith('/*')) deepEqual(words[properties[name]!.description.replaceAll('%', '')], description);
  });
  const used = new Set(JSON.stringify(read('package.json')).match(/(?<="%)[\w.-]+(?=%")/g));
  for (const name of ['package.nls.json', 'package.nls.sv.json', 'package.nls.da.json']) {
    it(`has a page for each step of the walkthrough in ${name}`, () => {
      const pages = Object.entries(read(name)).filter(([key]) => key.endsWith('.page')).map(([, page]) => String(page));
      deepEqual(pages.filter(page => !existsSync(page)), []);
    });
    it(`has exactly its words in ${name}`, () => deepEqual(Object.keys(read(name)).sort(), [...used].sort()));
  }
});
