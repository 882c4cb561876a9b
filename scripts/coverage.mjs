// npm run coverage, inside c8: all tests that need no editor.
import { run } from './steps.mjs';

process.exit(['.mocharc.json', '.mocharc.server.json'].reduce((worst, config) => Math.max(worst, run(process.execPath, ['node_modules/mocha/bin/mocha.js', '--config', config])), 0));
