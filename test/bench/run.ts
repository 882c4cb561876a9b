// npm run bench: how fast the built product is, beside floors and peers, as ratios within one run.
//   npm run bench -- --peers          peers too; they are installed on demand into test/bench/peers (about 500 MB)
//   npm run bench -- --only typing    one or more of: typing folder cold start memory
//   npm run bench -- --json FILE      the figures as JSON
//   npm run bench -- --quick          fewer rounds
// Times are this machine's at this moment; what is compared is measured in turns, and ratios are what to read.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf, folderOf } from './documents';
import { editsOf } from './edits';
import { Session } from './session';

// npm runs this in the project's folder.
const root = resolve('.'), here = join(root, 'test', 'bench'), peersFolder = join(here, 'peers');
const server = join(root, 'dist/server/node.js'), cli = join(root, 'dist/server/cli.js');
const ours = 'leadership-lint';
// The floors need nothing but the product's own packages.
const floors = ['noop', 'remark-parse', 'remark-parse-gfm'];
const peers = ['markdownlint', 'write-good', 'remark-lint', 'retext', 'alex', 'cspell', 'textlint', 'harper'];
const { values: options } = parseArgs({ options: { peers: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string', multiple: true }, json: { type: 'string' }, engines: { type: 'string' } } });
const wants = (part: string): boolean => !options.only || options.only.includes(part);
const chosen = options.engines?.split(',');
const rivals = peers.filter((name) => (chosen ? chosen.includes(name) : options.peers === true));
if (rivals.length > 0) installPeers();

const figures: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
const scratch = mkdtempSync(join(tmpdir(), 'leadership-lint-bench-'));
const sizes = { '2 kB': 2_000, '30 kB': 30_000, '277 kB': 277_000 };
void main();

async function main(): Promise<void> {
  try {
    if (wants('typing')) figures['typing'] = await typing();
    if (wants('start')) figures['start'] = await starting();
    if (wants('folder')) figures['folder'] = folder();
    if (wants('cold')) figures['cold'] = cold();
    if (wants('memory')) figures['memory'] = await memory();
  } finally { rmSync(scratch, { recursive: true, force: true }); }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}

function installPeers(): void {
  mkdirSync(peersFolder, { recursive: true });
  cpSync(join(here, 'peers.json'), join(peersFolder, 'package.json'));
  cpSync(join(here, 'engines.mjs'), join(peersFolder, 'engines.mjs'));
  if (existsSync(join(peersFolder, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing the peers into test/bench/peers …');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peersFolder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** The file that an engine is loaded from. */
function engineFile(name: string): string { return floors.includes(name) ? join(here, 'engines.mjs') : join(peersFolder, 'engines.mjs'); }
function session(name: string): Session {
  return new Session(name, name === ours ? [server, '--stdio'] : [join(here, 'thin-server.mjs'), engineFile(name), name, '--stdio'], scratch);
}

function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
function median(values: readonly number[]): number { return quantile(values, 0.5); }
function shown(value: number): string { return Number.isNaN(value) ? '–' : value < 100 ? value.toFixed(1) : value.toFixed(0); }
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  console.log(`\n${title}\n${line(head)}\n|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n${rows.map(line).join('\n')}`);
}

/** Keystroke → diagnostics. Servers take turns at each keystroke; who is too slow is asked less often. */
async function typing(): Promise<unknown> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const [size, characters] of Object.entries(sizes)) {
    const text = documentOf(characters), edits = editsOf(text, options.quick ? 60 : 160);
    const names = ['noop', ours, 'remark-parse-gfm', ...rivals];
    const sessions = names.map((name) => ({ session: session(name), times: [] as number[], spent: 0, failed: false }));
    for (const one of sessions) try { one.spent = await within(120_000, one.session.open(text)); } catch { one.failed = true; }
    for (const edit of edits) {
      for (const one of sessions) {
        // Half a minute of waiting for one server is enough to know its pace.
        if (one.failed || one.spent > 30_000) continue;
        try {
          const time = await within(60_000, one.session.edit(edit));
          one.times.push(time);
          one.spent += time;
        } catch { one.failed = true; }
      }
    }
    all[size] = Object.fromEntries(sessions.map(({ session: { name, diagnostics }, times }) => [name, { median: median(times), p95: quantile(times, 0.95), most: quantile(times, 1), edits: times.length, diagnostics }]));
    const floor = median(sessions[0]!.times);
    table(`Keystroke → diagnostics, ${size} (ms; one edit in ten changes the structure)`, ['', 'median', 'p95', 'most', 'median ÷ noop', 'edits', 'diagnostics'], sessions.map(({ session: { name, diagnostics }, times }) =>
      [name, shown(median(times)), shown(quantile(times, 0.95)), shown(quantile(times, 1)), shown(median(times) / floor), String(times.length), String(diagnostics)]));
    for (const one of sessions) one.session.end();
  }
  return all;
}

function within<Value>(most: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  return Promise.race([work, new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('too slow')), most); })]).finally(() => clearTimeout(timer));
}

/** From spawning a server to the first diagnostics of a document of 2 kB. */
async function starting(): Promise<unknown> {
  const text = documentOf(2000), names = ['noop', ours, ...rivals], times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < (options.quick ? 5 : 11); round++) {
    for (const name of names) {
      const one = session(name);
      try { times.get(name)!.push(await within(60_000, one.open(text))); } catch { /* shown as – */ } finally { one.end(); }
    }
  }
  const floor = median(times.get('noop')!);
  table('Spawn → first diagnostics, 2 kB (ms)', ['', 'median', 'more than noop'], names.map((name) => [name, shown(median(times.get(name)!)), shown(median(times.get(name)!) - floor)]));
  return Object.fromEntries([...times].map(([name, of]) => [name, median(of)]));
}

interface Command { readonly name: string; readonly args: readonly string[] }

/** Whole processes, in turns. */
function processes(commands: readonly Command[], rounds: number): Map<string, number[]> {
  const times = new Map<string, number[]>(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, args } of commands) {
      const from = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [...args], { cwd: scratch, encoding: 'utf8', maxBuffer: 1 << 28 });
      if (status === 0 || (name.startsWith(ours) && status === 1)) times.get(name)!.push(performance.now() - from);
      else if (round === 0) console.error(`${name}: ${stderr.trim().split('\n').slice(-8).join('\n')}`);
    }
  }
  return times;
}

/** A folder of 2 MB. */
function folder(): unknown {
  const path = join(scratch, 'folder');
  mkdirSync(path);
  for (const [name, text] of folderOf(2_000_000)) writeFileSync(join(path, name), text);
  const engine = (name: string): Command => ({ name, args: [join(here, 'folder.mjs'), engineFile(name), name, path] });
  const lint = (name: string, ...more: string[]): Command => ({ name, args: [cli, '--format', 'json', '--output', join(scratch, 'report.json'), ...more, path] });
  const times = processes([engine('remark-parse-gfm'), lint(ours), engine('remark-parse')], options.quick ? 2 : 5);
  for (const [name, of] of processes(rivals.map(engine), 1)) times.set(name, of);
  const floor = median(times.get('remark-parse-gfm')!);
  table('A folder of 2 MB in 240 documents, whole process (ms)', ['', 'median', '÷ remark-parse-gfm'], [...times].map(([name, of]) => [name, shown(median(of)), shown(median(of) / floor)]));
  return Object.fromEntries([...times].map(([name, of]) => [name, median(of)]));
}

/** One small file, cold. */
function cold(): unknown {
  const path = join(scratch, 'one.policy.md');
  writeFileSync(path, documentOf(2000));
  const times = processes([
    { name: 'node -e 0', args: ['-e', '0'] }, { name: 'remark-parse-gfm', args: [join(here, 'folder.mjs'), engineFile('remark-parse-gfm'), 'remark-parse-gfm', path] },
    { name: ours, args: [cli, path] }, { name: `${ours} --version`, args: [cli, '--version'] },
    ...rivals.map((name) => ({ name, args: [join(here, 'folder.mjs'), engineFile(name), name, path] })),
  ], options.quick ? 5 : 15);
  const floor = median(times.get('node -e 0')!);
  table('One file of 2 kB, cold process (ms)', ['', 'median', 'more than node -e 0'], [...times].map(([name, of]) => [name, shown(median(of)), shown(median(of) - floor)]));
  return Object.fromEntries([...times].map(([name, of]) => [name, median(of)]));
}

/** Memory of a server with one long document, after some edits. */
async function memory(): Promise<unknown> {
  const all: Record<string, unknown> = {}, rows: string[][] = [];
  for (const [size, characters] of Object.entries(sizes)) {
    const text = documentOf(characters);
    for (const name of ['noop', ours, 'remark-parse-gfm']) {
      const one = session(name);
      await one.open(text);
      for (const edit of editsOf(text, 40)) await one.edit(edit);
      const used = one.memory();
      one.end();
      all[`${name}, ${size}`] = used;
      rows.push([`${name}, ${size}`, String(used?.now ?? '–'), String(used?.peak ?? '–')]);
    }
  }
  table('Memory of a server after forty edits (MB)', ['', 'resident', 'at most'], rows);
  return all;
}
