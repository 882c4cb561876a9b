// The documents that are open, each linted once per version and configuration, and again when others tell it something new.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facts } from '../agreement/facts';
import type { Linted } from '../engine/lint';
import { keyOfTold, type Told } from '../engine/workspace';
import { ChunkCache } from '../model/document';
import { LONGEST_TEXT } from '../model/encoding';
import type { Linting } from './linting';
import type { InForce, Settled } from './settings';

export interface Read {
  readonly version: number;
  readonly document: TextDocument;
  readonly inForce: InForce;
  /** Absent for a text that is too large. */
  readonly result?: Linted;
}

/** The other documents, as an open one meets them. */
export interface Others {
  /** Whether a document is none of them, though it hears them: it would not be read if it were closed. */
  isApart(uri: string): Promise<boolean>;
  /** Takes up what a document tells, unless it is apart, and says what the others tell it. */
  tell(uri: string, facts: Facts, isApart: boolean): readonly Told[];
}

/** `text`: a version is the editor's word, and may be said twice. */
interface Known {
  readonly read: Read;
  readonly text: string;
  readonly told: string;
  readonly alone?: Linted;
}

export class OpenDocuments {
  private readonly caches = new Map<string, ChunkCache>();
  private readonly last = new Map<string, Known>();

  /**
   * @param isOpen whether a document is still open: nothing is kept, nor told to others, of one that is not
   * @param news a document in which nobody wrote was told something new by others, and what is shown of it may be old
   */
  constructor(
    private readonly settled: Settled,
    private readonly linting: Linting,
    private readonly others: Others,
    private readonly isOpen: (document: TextDocument) => boolean,
    private readonly news: (uri: string) => void = () => {},
  ) {}

  /**
   * What is known of a document at its present version; `undefined` where it was closed while this was asked.
   *
   * @param toShow whether its findings are read to be shown, so that whoever shows them need not hear that they are new
   */
  async read(document: TextDocument, toShow = false): Promise<Read | undefined> {
    const [inForce, isApart] = await Promise.all([this.settled.of(document.uri), this.others.isApart(document.uri)]);
    if (!this.isOpen(document)) return undefined;
    const before = this.last.get(document.uri);
    const text = document.getText();
    const current =
      before &&
      before.read.version === document.version &&
      before.text === text &&
      before.read.inForce === inForce &&
      before.read.document === document
        ? before
        : undefined;
    if (current && !current.alone) return current.read;
    const { version, uri } = document;
    if (text.length > LONGEST_TEXT) return this.keep(uri, { read: { version, document, inForce }, text, told: '' });
    const alone = current?.alone ?? this.lint(document, text, inForce);
    const told = this.others.tell(uri, alone.facts, isApart);
    const key = keyOfTold(told);
    if (current && current.told === key) return current.read;
    if (current && !toShow) this.news(uri);
    return this.keep(uri, {
      read: { version, document, inForce, result: this.linting.withTold(uri, alone, told, inForce) },
      text,
      told: key,
      alone,
    });
  }

  private keep(uri: string, known: Known): Read {
    this.last.set(uri, known);
    return known.read;
  }

  private lint(document: TextDocument, text: string, inForce: InForce): Linted {
    let cache = this.caches.get(document.uri);
    if (!cache) this.caches.set(document.uri, (cache = new ChunkCache()));
    return this.linting.lint(document.uri, text, document.languageId === 'plaintext', inForce, cache);
  }

  close(uri: string): void {
    this.caches.delete(uri);
    this.last.delete(uri);
  }

  /** The configuration may have changed: read again when next asked. */
  forget(): void {
    this.last.clear();
  }
}
