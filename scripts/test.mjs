// npm test: everything, from an empty machine. What is missing is installed; what cannot be had fails.
import { build, install, root, run, stop } from './steps.mjs';

process.chdir(root);
const started = Date.now();
const { ensureHost, useDesktop } = await import('../test/vscode-host/ensure.mjs');

const npm = (script) => () => {
  if (run('npm', ['run', '--silent', script]) !== 0) stop(`npm run ${script} failed; see above.`);
};
const steps = [
  ['install', install],
  [
    'VS Code',
    () => {
      if (!useDesktop) ensureHost();
    },
  ],
  ['build', build],
  ['types', npm('typecheck')],
  ['lint', npm('lint')],
  ['units', npm('test:unit')],
  ['properties and hostile input', npm('test:properties')],
  ['server and command line', npm('test:server')],
  ['grammar', npm('test:grammar')],
  ['VS Code hosts', npm('test:vscode')],
  ['user interface', npm('test:ui')],
];
for (const [name, step] of steps) {
  const from = Date.now();
  console.log(`\n── ${name}`);
  step();
  console.log(`── ${name}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
}
console.log(`\nAll good, in ${Math.round((Date.now() - started) / 1000)} s.`);
