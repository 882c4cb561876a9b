// The command-line tool, run inside the test's process: as fast as a function call.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { main } from '../../server/src/hosts/cli/main';
import type { World } from '../../server/src/hosts/cli/world';
import { decode } from '../../server/src/hosts/node-files';

export interface Ended { readonly code: number | undefined; readonly out: string; readonly err: string }

/** A folder of its own for a test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'leadership-lint-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Runs the tool here, on a fixed day. */
  async run(args: readonly string[], more: Partial<World> & { readonly input?: string | Uint8Array } = {}): Promise<Ended> {
    let out = '', err = '';
    const code = await main({
      args: ['--today', '2026-03-01', ...args], cwd: this.path, env: {}, out: (text) => { out += text; }, err: (text) => { err += text; },
      stdin: () => decode(typeof more.input === 'string' ? Buffer.from(more.input) : more.input ?? new Uint8Array()), columns: undefined,
      home: resolve('server/src/hosts'), ...more,
    });
    return { code, out, err };
  }

  remove(): void { rmSync(this.path, { recursive: true, force: true }); }
}

export interface JsonReport {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly {
    readonly path: string; readonly type: string; readonly lang: string; readonly leadershipDocument: boolean;
    readonly elements: Readonly<Record<string, { readonly present: boolean; readonly line?: number }>>;
    readonly findings: readonly { readonly rule: string; readonly level: string; readonly severity: string; readonly message: string; readonly start: number; readonly end: number; readonly line: number }[];
    readonly error?: { readonly code: string; readonly message: string };
  }[];
  readonly summary: { readonly files: number; readonly findings: number };
}
export const json = (ended: Ended): JsonReport => JSON.parse(ended.out) as JsonReport;

/** A sentence that the product always flags. */
export const gate = 'Prior written authorisation is required for the use of the training room.';
export const policy = (...sentences: string[]): string => `# Room policy\n\n${sentences.join('\n\n')}\n`;
/** How many such sentences each file has. */
export const gates = ({ files }: JsonReport): (readonly [path: string, count: number])[] => files.map(({ path, findings }) => [path, findings.filter(({ rule }) => rule === 'control/approval-gate').length]);
