// The documents that are open, each linted once per version and configuration.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { saidOf } from '../engine/config';
import { lint, type Linted } from '../engine/lint';
import type { Linter } from '../engine/linter';
import { ChunkCache } from '../model/document';
import { pathBelow } from './files';
import type { InForce, Settled } from './settings';

/** Longer texts are left alone while they are written (UTF-16 code units). */
export const TOO_LARGE = 5_000_000;

export interface Read {
  readonly version: number;
  readonly document: TextDocument;
  readonly inForce: InForce;
  /** Absent for a text that is too large. */
  readonly result?: Linted;
}

export class OpenDocuments {
  private readonly caches = new Map<string, ChunkCache>();
  private readonly last = new Map<string, Read>();
  private readonly linters = new WeakMap<InForce['config'], Linter>();

  constructor(
    private readonly settled: Settled,
    private readonly base: () => Omit<Linter, 'config'>,
    private readonly surroundings: () => { readonly today: string; readonly editorLanguage?: string },
  ) {}

  /** What is known of a document at its present version. */
  async read(document: TextDocument): Promise<Read> {
    const inForce = await this.settled.of(document.uri);
    const before = this.last.get(document.uri);
    if (before && before.version === document.version && before.inForce === inForce && before.document === document) return before;
    const { version } = document;
    const text = document.getText();
    const read: Read = text.length > TOO_LARGE
      ? { version, document, inForce }
      : { version, document, inForce, result: this.lint(document, text, inForce) };
    this.last.set(document.uri, read);
    return read;
  }

  private lint(document: TextDocument, text: string, inForce: InForce): Linted {
    let linter = this.linters.get(inForce.config);
    if (!linter) this.linters.set(inForce.config, linter = { ...this.base(), config: inForce.config });
    let cache = this.caches.get(document.uri);
    if (!cache) this.caches.set(document.uri, cache = new ChunkCache());
    const path = pathBelow(inForce.base, document.uri);
    const said = saidOf(inForce.config, path);
    return lint({ text, path, format: document.languageId === 'plaintext' ? 'plain' : 'markdown', cache, ...this.surroundings(), ...(said && { said }) }, linter);
  }

  close(uri: string): void {
    this.caches.delete(uri);
    this.last.delete(uri);
  }

  /** The configuration may have changed: read again when next asked. */
  forget(): void { this.last.clear(); }
}
