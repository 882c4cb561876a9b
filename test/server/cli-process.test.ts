import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { gate, gates, policy, type JsonReport } from './cli-in-process';

describe('leadership-lint as a process', () => {
  // The bundle where there is one, for it starts in a tenth of the time.
  const entry = existsSync('dist/server/cli.js') ? ['dist/server/cli.js'] : ['--import', 'tsx', 'server/src/hosts/cli.ts'];

  it('runs as a process', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...entry, '--format', 'json', '--fail-on', 'info', '--stdin-filename', 'a.policy.md', '-'], { input: policy(gate), encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.deepEqual(gates(JSON.parse(stdout) as JsonReport), [['a.policy.md', 1]]);
  });

  // A device that is always full, where the system has one.
  (existsSync('/dev/full') ? it : it.skip)('says in one line that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = spawnSync(process.execPath, [...entry, '--format', 'json', '--stdin-filename', 'a.policy.md', '-'], { input: policy(gate), encoding: 'utf8', stdio: ['pipe', full, 'pipe'] });
      assert.equal(status, 2);
      assert.match(stderr, /^leadership-lint: ENOSPC[^\n]*\n$/);
    } finally { closeSync(full); }
  });
});
