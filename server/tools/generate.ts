// Writes everything that is derived from the rules; with `--check` it only says what is stale and exits 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated } from './generated';

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  let stale = 0;
  for (const [path, content] of await generated()) {
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    stale++;
    if (check) {
      console.error(`stale: ${path}`);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
  if (check && stale > 0) {
    console.error('Run `npm run generate`.');
    process.exitCode = 1;
  }
}

void main();
