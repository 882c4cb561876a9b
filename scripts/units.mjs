// npm run test:unit: the tests that talk to nobody. They are bundled first, for loading hundreds of small files takes longer
// than what most of them test; the rules' pages run beside the rest.
//   npx mocha FILE…      runs single test files as they are
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './steps.mjs';

process.chdir(root);
const folders = ['model', 'language', 'agreement', 'engine', 'templates', 'report', 'house', 'tools', 'client/unit'];
const filesIn = (folder) =>
  readdirSync(path.join('test', folder))
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => `test/${folder}/${name}`);
const parts = { rules: filesIn('rules'), rest: folders.flatMap(filesIn) };

const passed = await Promise.all(
  Object.entries(parts).map(async ([name, files]) => {
    const outfile = `out/test/${name}.cjs`;
    await build({
      stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      outfile,
      logLevel: 'warning',
    });
    // Examples are many and small: more room for what lives shortly.
    const tests = spawn(
      process.execPath,
      [
        '--enable-source-maps',
        '--max-semi-space-size=64',
        'node_modules/mocha/bin/mocha.js',
        '--no-config',
        '--timeout',
        '20000',
        '--reporter',
        'dot',
        outfile,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [tests.stdout, tests.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    const code = await new Promise((resolve) => {
      tests.on('close', resolve);
    });
    process.stdout.write(said);
    return code === 0;
  }),
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
