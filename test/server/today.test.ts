import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { today } from '../../server/src/hosts/today';

describe('today', () => {
  const { TZ } = process.env;
  afterEach(() => { if (TZ === undefined) delete process.env['TZ']; else process.env['TZ'] = TZ; });

  for (const [zone, moment, day] of [['Europe/Stockholm', '2026-02-28T23:30:00Z', '2026-03-01'], ['America/New_York', '2026-03-01T03:00:00Z', '2026-02-28'], ['UTC', '2026-03-01T00:00:00Z', '2026-03-01']] as const) {
    it(`is ${day} in ${zone} at ${moment}`, () => {
      process.env['TZ'] = zone;
      assert.equal(today(new Date(moment)), day);
    });
  }

  for (const host of ['node', 'browser', 'cli/lint-files', 'cli/run-files']) {
    it(`is the same in ${host}`, () => assert.match(readFileSync(`server/src/hosts/${host}.ts`, 'utf8'), /import \{ today \} from '\.{1,2}\/today'/));
  }
});
