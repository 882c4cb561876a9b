// Bundles the extension into dist/. `--production` minifies for the package; `--watch` builds again on every change.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const root = path.resolve(import.meta.dirname, '..', '..');
process.chdir(root);
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  target: 'es2022',
  minify: !watch,
  sourcemap: !production,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
};
// Letters as they are: Node reads its files as UTF-8, and they take half the room. The YAML parser gives Node a build of which
// nothing can be left out; its other one holds the same.
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  alias: { yaml: './node_modules/yaml/browser/index.js' },
};
// `worker`: some packages of the Markdown parser want a DOM in a browser, and both of our web bundles run in workers.
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'module'] };

const languages = ['en', 'sv', 'da'];
/** In the bundles for Node a language is the bytes of two files beside them, read when a document first needs it. */
const packsBeside = {
  name: 'packs-beside',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`/packs/(?:${languages.join('|')})$`) }, ({ path: from }) => ({
      path: path.basename(from),
      namespace: 'packs',
    }));
    onLoad({ filter: /.*/, namespace: 'packs' }, ({ path: lang }) => ({
      contents: `const read = (name) => require('node:fs').readFileSync(require('node:path').join(__dirname, 'packs', name)); exports.pack = { language: read('${lang}.bin'), weights: read('${lang}.weights.bin') }`,
    }));
  },
};

// What a library brings and a bundle has no use for: the module as it is asked for, by whom (if anybody in particular), and
// what stands in for it.
/**
 * A tenth of the client's bundle: the check of the editor's version, which `engines.vscode` makes (`test/house` sees to it that
 * it asks for as much), and glob patterns, which neither our document selector nor the server's registrations have.
 */
const unusedInClient = [
  { asked: 'semver/functions/parse', instead: 'module.exports = () => ({})' },
  { asked: 'semver/functions/satisfies', instead: 'module.exports = () => true' },
  {
    asked: 'minimatch',
    instead: 'exports.Minimatch = class { constructor() { throw new Error("Glob patterns are not part of this bundle.") } }',
  },
];
/**
 * The search for modules where a project's packages lie, notebooks and semantic tokens. Each feature of the library is a class
 * made of another; without it, it is that other.
 */
const unusedInServer = [
  { asked: './files', by: 'vscode-languageserver/lib/node/main.js', instead: 'exports.resolve = undefined' },
  { asked: './notebook', by: 'vscode-languageserver/lib/common/server.js', instead: 'exports.NotebookSyncFeature = (Base) => Base' },
  {
    asked: './semanticTokens',
    by: 'vscode-languageserver/lib/common/server.js',
    instead: 'exports.SemanticTokensFeature = (Base) => Base',
  },
  { asked: './notebook', by: 'vscode-languageserver/lib/common/api.js', instead: 'exports.NotebookDocuments = undefined' },
  { asked: './semanticTokens', by: 'vscode-languageserver/lib/common/api.js', instead: 'exports.SemanticTokensBuilder = undefined' },
];
/** Puts what stands in for unused modules in their place. */
const without = (unused) => ({
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    const asked = [...new Set(unused.map((one) => one.asked))].map((one) => one.replaceAll('.', '\\.'));
    onResolve({ filter: new RegExp(`^(?:${asked.join('|')})$`) }, ({ path: name, importer }) => {
      const at = unused.findIndex((one) => one.asked === name && importer.replaceAll('\\', '/').endsWith(one.by ?? ''));
      return at < 0 ? undefined : { path: `${unused[at].by ?? ''} ${name}`, namespace: 'unused', pluginData: unused[at].instead };
    });
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ pluginData: contents }) => ({ contents }));
  },
});

const targets = [
  {
    ...node,
    plugins: [without(unusedInClient)],
    entryPoints: ['client/src/node.ts'],
    outfile: 'dist/client/node.js',
    external: ['vscode'],
  },
  // The web extension host loads its entry as CommonJS; the worker that it starts is a classic script.
  {
    ...web,
    plugins: [without(unusedInClient)],
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  { ...node, plugins: [packsBeside, without(unusedInServer)], entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server/node.js' },
  {
    ...web,
    plugins: [without(unusedInServer)],
    format: 'iife',
    entryPoints: ['server/src/hosts/browser.ts'],
    outfile: 'dist/server/browser.js',
  },
  {
    ...node,
    plugins: [packsBeside, without(unusedInServer)],
    entryPoints: ['server/src/hosts/cli.ts'],
    outfile: 'dist/server/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The pages of the rules, as the client opens them: dist/rules/<family>/<name>/README[.sv|.da].md. */
function copyRulePages() {
  const from = 'server/src/rules';
  for (const page of existsSync(from) ? readdirSync(from, { recursive: true }) : []) {
    const inRule = page.split(path.sep).length === 3;
    if (!inRule || !/^README(\.\w\w)?\.md$/.test(path.basename(page))) continue;
    mkdirSync(path.join('dist', 'rules', path.dirname(page)), { recursive: true });
    cpSync(path.join(from, page), path.join('dist', 'rules', page));
  }
}

/**
 * A language as bytes for Node, and as scripts for a worker, which can load nothing else at once: importScripts() puts them
 * under `leadershipLintPacks`. What was written and what was learned are files of their own. Node unpacks Brotli, a tenth less to ship; workers have only what is bundled for them, deflate.
 * Patterns are compiled here, so that nobody waits for it later.
 */
async function writePacks() {
  const { packed } = await tsImport('../src/language/packed.ts', import.meta.url);
  mkdirSync('dist/server/packs', { recursive: true });
  for (const lang of languages) {
    const { pack } = await tsImport(`../src/packs/${lang}.ts`, import.meta.url);
    const { language, weights } = packed(pack);
    for (const [name, bytes] of [
      [lang, language],
      [`${lang}.weights`, weights],
    ]) {
      writeFileSync(
        `dist/server/packs/${name}.bin`,
        brotliCompressSync(bytes, {
          params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        }),
      );
      writeFileSync(
        `dist/server/packs/${name}.js`,
        `(self.leadershipLintPacks??={})["${name}"]="${deflateRawSync(bytes, { level: 9 }).toString('base64')}";\n`,
      );
    }
  }
}

const missing = targets.flatMap(({ entryPoints }) => entryPoints).filter((entry) => !existsSync(entry));
if (missing.length > 0) {
  console.error(`Cannot build: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not there.`);
  process.exit(1);
}
if (watch) {
  for (const target of targets) await (await context({ ...target, logLevel: 'info' })).watch();
  copyRulePages();
  await writePacks();
} else {
  rmSync('dist', { recursive: true, force: true });
  try {
    await Promise.all(targets.map((target) => build(target)));
  } catch {
    process.exit(1);
  }
  await writePacks();
  chmodSync('dist/server/cli.js', 0o755);
  copyRulePages();
}
