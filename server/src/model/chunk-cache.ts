// What is kept of a document from one version to the next, so that an edit costs what it changes.
import type { Chunk } from './chunk';
import { parseMarkdown, parsePieces } from './markdown';
import { parsePlain, splitPlain } from './plain';
import { plainChunk } from './plain-markdown';
import { foldLabel } from './plain-words';
import { frontMatterEnd, split, splitFrom } from './split';
import { isTangled } from './tangled';

/** A piece of the text and what was made of it. */
interface Piece {
  readonly text: string;
  readonly isFront: boolean;
  /** What it defines for others. */
  readonly definitions: Chunk['definitions'];
  /** The definitions of other pieces that it was parsed with. */
  needs: string;
  /** Absent until it is parsed. */
  chunk: Chunk | undefined;
  /** What it was before definitions elsewhere changed: a comment that swallows them often goes again. */
  before?: { readonly needs: string; readonly chunk: Chunk };
}

/** Pieces that have left the document are kept up to so many characters in all, for undo and for fences that come and go. */
const KEPT = 400_000;

/** The pieces of a document's last version, and some that it held before. */
export class ChunkCache {
  private format: 'markdown' | 'plain' = 'markdown';
  private text = '';
  private front = 0;
  private pieces: readonly Piece[] = [];
  private definitions: readonly Chunk['definitions'][] = [];
  private readonly left = new Map<string, Piece>();
  private leftCharacters = 0;

  /** The chunks of a Markdown text, in order. */
  markdown(text: string): Chunk[] {
    this.forget('markdown');
    const front = frontMatterEnd(text);
    const before = this.pieces;
    const { first, last, texts } =
      front === this.front
        ? changedPieces(text, front, this.text, before)
        : { first: 0, last: before.length, texts: split(text).map(ownCopy) };
    for (let i = first; i < last; i++) this.leave(before[i]!);
    const fresh = texts.map((one, i) => this.pieceFor(one, front > 0 && first + i === 0));
    const pieces = first === 0 && last === before.length ? fresh : [...before.slice(0, first), ...fresh, ...before.slice(last)];
    this.text = text;
    this.front = front;
    this.pieces = pieces;
    this.parse(fresh);
    return pieces.map(({ chunk }) => chunk!);
  }

  /** What was read as one format says nothing of the other. */
  private forget(format: 'markdown' | 'plain'): void {
    if (this.format === format) return;
    Object.assign(this, { format, text: '', front: 0, pieces: [], definitions: [], leftCharacters: 0 });
    this.left.clear();
  }

  /** The chunks of a plain text, in order. */
  plain(text: string): Chunk[] {
    this.forget('plain');
    const known = new Map(this.pieces.map((piece) => [piece.text, piece]));
    this.pieces = splitPlain(text).map((one) => known.get(one) ?? pieceOf(one, parsePlain(one)));
    return this.pieces.map(({ chunk }) => chunk!);
  }

  /** @param isFront whether it is the front matter: no other piece's twin, though another may look like it */
  private pieceFor(text: string, isFront: boolean): Piece {
    if (isFront) return pieceOf(text, parseMarkdown(text, true), true);
    const known = this.left.get(text);
    if (known) {
      this.left.delete(text);
      this.leftCharacters -= text.length;
      return known;
    }
    // What a piece defines must not reach others, so it is parsed by itself.
    const chunk =
      plainChunk(text) ??
      (isTangled(text) ? parsePlain(text) : text.includes(']:') || text.startsWith('\ufeff') ? parseMarkdown(text, false) : undefined);
    return { text, isFront, definitions: chunk?.definitions ?? [], needs: '', chunk };
  }

  private leave(piece: Piece): void {
    if (piece.isFront || this.left.has(piece.text)) return;
    this.left.set(piece.text, piece);
    this.leftCharacters += piece.text.length;
    for (const oldest of this.left.keys()) {
      if (this.leftCharacters <= KEPT) return;
      this.left.delete(oldest);
      this.leftCharacters -= oldest.length;
    }
  }

  /** Parses the pieces that are new, and again those that refer to something that is defined otherwise by now. */
  private parse(fresh: readonly Piece[]): void {
    const defining = this.pieces.filter(({ definitions }) => definitions.length > 0).map(({ definitions }) => definitions);
    const same = defining.length === this.definitions.length && defining.every((of, i) => of === this.definitions[i]);
    this.definitions = defining;
    const definitions = new Map<string, string>();
    for (const of of defining) for (const [label, source] of of) if (!definitions.has(label)) definitions.set(label, source);
    const together: Piece[] = [];
    const needed = new Set<string>();
    for (const piece of same ? fresh : this.pieces) {
      const needs =
        definitions.size > 0 && piece.text.includes('[') && !piece.isFront && !isTangled(piece.text) ? neededBy(piece, definitions) : [];
      const key = needs.join(APART);
      if (piece.chunk && key === piece.needs) continue;
      const { chunk, needs: last, before } = piece;
      if (chunk) piece.before = { needs: last, chunk };
      piece.needs = key;
      if (before?.needs === key) {
        piece.chunk = before.chunk;
        continue;
      }
      if (piece.definitions.length > 0 || piece.text.startsWith('\ufeff')) {
        piece.chunk = parseMarkdown(piece.text, false, key);
        continue;
      }
      const plain = needs.length > 0 ? plainChunk(piece.text, (label) => labelsIn(piece).has(label) && definitions.has(label)) : undefined;
      if (plain) piece.chunk = plain;
      else {
        together.push(piece);
        for (const one of needs) needed.add(one);
      }
    }
    // What one of them needs does no harm to the others: they do not refer to it.
    const chunks = parsePieces(
      together.map(({ text }) => text),
      [...needed].join(APART),
    );
    for (const [i, piece] of together.entries()) piece.chunk = chunks[i];
  }
}

/** What keeps a definition from going on in a note's. */
const APART = '\n\n';

const pieceOf = (text: string, chunk: Chunk, isFront = false): Piece => ({
  text,
  isFront,
  definitions: chunk.definitions,
  needs: '',
  chunk,
});

/**
 * Which of the old pieces are no longer there, and what stands in their place.
 *
 * @param front where the front matter ends, in both versions
 * @returns `first` up to `last`: the old pieces that go
 */
function changedPieces(
  text: string,
  front: number,
  old: string,
  before: readonly Piece[],
): { first: number; last: number; texts: string[] } {
  const head = commonStart(text, old);
  const tail = commonEnd(text, old);
  let first = 0;
  let at = 0;
  while (first < before.length && at + before[first]!.text.length <= head) at += before[first++]!.text.length;
  if (first === before.length && at === text.length) return { first, last: first, texts: [] };
  // The whole of a piece's first line decides whether the one before ends there, and that line may have changed behind what
  // is the same: the last two are cut again; the front matter is not.
  for (let again = 0; again < 2 && first > 0 && at > front; again++) at -= before[--first]!.text.length;
  // Cuts come in order, and so do the old pieces that stand as they were behind the change, here by where they start now.
  let next = first;
  let start = at + text.length - old.length;
  const lowest = Math.max(at, front, text.length - tail);
  let last = before.length;
  const texts = splitFrom(text, Math.max(at, front), (cut) => {
    while (next < before.length && start < cut) start += before[next++]!.text.length;
    if (next === before.length || start !== cut || cut < lowest) return false;
    last = next;
    return true;
  });
  return { first, last, texts: (at < front ? [text.slice(0, front), ...texts] : texts).map(ownCopy) };
}

/** A slice keeps the whole text alive that it was cut from; this one lives for many versions more. */
const ownCopy = (piece: string): string => `${piece} `.slice(0, -1);

/** Compared by blocks, which costs a tenth of comparing by characters. */
const BLOCK = 2048;

/** How many characters two texts share at the beginning. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return Math.min(at, most);
}

/** How many characters two texts share at the end. */
function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n + BLOCK <= most && a.slice(a.length - n - BLOCK, a.length - n) === b.slice(b.length - n - BLOCK, b.length - n)) n += BLOCK;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

const label = /\[((?:[^[\]\\]|\\.){1,200})\]/g;
const labels = new WeakMap<Piece, ReadonlySet<string>>();

/** The labels that stand in a piece and are not defined in it. */
function labelsIn(piece: Piece): ReadonlySet<string> {
  let of = labels.get(piece);
  if (!of) {
    const own = new Set(piece.definitions.map(([name]) => name));
    labels.set(
      piece,
      (of = new Set([...piece.text.matchAll(label)].map((match) => foldLabel(match[1]!)).filter((name) => !own.has(name)))),
    );
  }
  return of;
}

/** The definitions of other pieces that a piece refers to. */
const neededBy = (piece: Piece, definitions: ReadonlyMap<string, string>): string[] =>
  [...labelsIn(piece)].map((name) => definitions.get(name)).filter((source) => source !== undefined);
