// npm run coverage, inside c8: all tests that need no editor.
import { run } from './steps.mjs';

process.exit(
  run(process.execPath, [
    'node_modules/mocha/bin/mocha.js',
    'test/{model,language,agreement,engine,templates,report,rules,house,client/unit,properties,hostile,server}/*.test.ts',
  ]),
);
