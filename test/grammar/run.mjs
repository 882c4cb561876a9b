// Tests the injection grammar inside VS Code's own Markdown grammar.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { builtinExtensions } from '../vscode-host/builtin-extensions.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const builtins = await builtinExtensions();
const grammars = [
  ...['markdown-basics/syntaxes/markdown', 'html/syntaxes/html', 'html/syntaxes/html-derivative', 'yaml/syntaxes/yaml'].map(name => path.join(builtins, `${name}.tmLanguage.json`)),
  path.join(root, 'syntaxes', 'leadership-lint.injection.tmLanguage.json'),
];
const { status, stdout, stderr } = spawnSync(process.execPath, [
  path.join(root, 'node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'), ...grammars.flatMap(file => ['-g', file]), 'test/grammar/*.test.md',
], { cwd: root, encoding: 'utf8' });
// The Markdown grammar embeds sixty others for code fences; that they are not here is no news.
process.stdout.write(`${stdout}${stderr}`.split('\n').filter(line => !line.includes('grammar not found')).join('\n'));
process.exit(status ?? 1);
