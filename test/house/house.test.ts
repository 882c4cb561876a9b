// The rules of the house, checked like any other behaviour.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { generated } from '../../server/tools/generated';

/** What each folder may import, by the beginnings of resolved paths and packages. */
const mayImport: readonly (readonly [folder: string, allowed: RegExp])[] = [
  ['server/src/model/', /^(?:server\/src\/model\/|unified$|remark-|mdast|micromark-|yaml$)/],
  ['server/src/language/packed', /^(?:server\/src\/language\/|fflate$)/],
  ['server/src/language/weights', /^(?:fflate|server\/src\/language\/sureness)$/],
  ['server/src/language/pack', /^server\/src\/(?:language\/|rules\/words$)/],
  ['server/src/language/', /^server\/src\/(?:language\/|model\/(?:ordered|span)$)/],
  ['server/src/agreement/', /^server\/src\/(?:agreement|language|model)\//],
  ['server/src/rules/', /^server\/src\/(?:rules|agreement|language|model)\//],
  ['server/src/templates/', /^server\/src\/(?:templates|language)\//],
  ['server/src/packs/', /^server\/src\/(?:rules|templates|language)\//],
  ['server/src/engine/', /^(?:server\/src\/(?:engine|rules|agreement|language|model)\/|yaml$|jsonc-parser$|ignore$)/],
  ['server/src/report/', /^server\/src\/(?:report|engine|rules|agreement|language|model|version)/],
  ['server/src/lsp/', /^(?:server\/src\/(?:lsp|engine|rules|agreement|language|model|version)|vscode-languageserver(?:-textdocument)?$)/],
  ['server/src/hosts/', /^(?:server\/src\/|vscode-languageserver\/|node:|fflate$|diff$)/],
  ['server/src/version', /^package\.json$/],
  ['client/src/', /^(?:client\/src\/|server\/src\/(?:lsp\/protocol|model\/encoding)$|vscode$|vscode-languageclient)/],
];

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

/** What a text imports: by `import` and `export … from`, as types, when it is needed (`import()`), and by `require`. */
const specifiersIn = (text: string): string[] => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const importsOf = (path: string): string[] =>
  specifiersIn(readFileSync(path, 'utf8')).map((spec) => (spec.startsWith('.') ? posix.join(posix.dirname(path), spec) : spec));

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
/** `@scope/name/path` → `@scope/name`. */
const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];

describe('the house', () => {
  it('asks for an editor in which the language client runs: its own check is not in the bundle', () => {
    const asks = (path: string): string => (JSON.parse(readFileSync(path, 'utf8')) as { engines: { vscode: string } }).engines.vscode;
    assert.equal(asks('package.json'), asks('node_modules/vscode-languageclient/package.json'));
  });

  it('sees an import however it is written', () => {
    const text = "import a from 'a';\nimport type { B } from 'b';\nexport { c } from 'c';\nexport * from 'd';\nimport 'e';\nconst f = await import('f');\nconst g = require('g');\nlet h: import('h').H;\nimport {\n  i,\n} from \"i\";\n// import k from 'k';\nconst l = \"import m from 'm'\";\n";
    assert.deepEqual(specifiersIn(text).sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  });

  it('ships what it imports', () => {
    const shipped = [...sources('server/src'), ...sources('client/src')].flatMap((path) => importsOf(path).filter((target) => !/^(?:node:|vscode$|server\/|client\/|package\.json$)/.test(target)).map((target) => `${path} imports ${packageOf(target)}`));
    const isThere = (name: string) => name in manifest.dependencies || `@types/${name}` in manifest.devDependencies;
    assert.deepEqual(shipped.filter((one) => !isThere(one.split(' imports ')[1]!)), []);
    const used = new Set(shipped.map((one) => one.split(' imports ')[1]!));
    assert.deepEqual(Object.keys(manifest.dependencies).filter((name) => !used.has(name)), []);
  });

  it('says of each package why it is there, and of no other', () => {
    const [, table = ''] = readFileSync('server/ARCHITECTURE.md', 'utf8').split('## Dependencies');
    const written = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names]) => names!.split(', ')).filter((name) => !['package', '---'].includes(name));
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => !name.startsWith('@types/'));
    const isMeant = (name: string, by: string) => (by.endsWith('*') ? name.startsWith(by.slice(0, -1)) : name === by);
    assert.deepEqual(packages.filter((name) => written.filter((by) => isMeant(name, by)).length !== 1), [], 'not in the table, or twice');
    assert.deepEqual(written.filter((by) => !packages.some((name) => isMeant(name, by))), [], 'in the table only');
  });

  it('keeps the direction of imports', () => {
    const wrong: string[] = [];
    for (const path of [...sources('server/src'), ...sources('client/src')]) {
      const allowed = mayImport.find(([folder]) => path.startsWith(folder))?.[1];
      for (const target of importsOf(path)) if (!allowed?.test(target)) wrong.push(`${path} imports ${target}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('lets no rule import another', () => {
    const ruleOf = (path: string) => /^server\/src\/rules\/([^/]+\/[^/]+)\//.exec(path)?.[1];
    const wrong: string[] = [];
    for (const path of sources('server/src/rules')) {
      for (const target of importsOf(path)) if (ruleOf(path) && ruleOf(target) && ruleOf(path) !== ruleOf(target)) wrong.push(`${path} imports ${target}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('matches words in rules without regular expressions', () => {
    const wrong = sources('server/src/rules').filter((path) => /\.patterns\.ts$/.test(path) && /RegExp|\/[^/\n]+\/[giu]/.test(readFileSync(path, 'utf8')));
    assert.deepEqual(wrong, []);
  });

  it('has no stale generated file', async () => {
    const stale = [...await generated()].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
    assert.deepEqual(stale.map(([path]) => path), [], 'run npm run generate');
  });
});
