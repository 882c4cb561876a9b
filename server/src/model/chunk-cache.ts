// What is kept of a document from one version to the next, so that an edit costs what it changes.
import type { Chunk } from './chunk';
import { foldLabel, parseMarkdown } from './markdown';
import { parsePlain, splitPlain } from './plain';
import { plainChunk } from './plain-markdown';
import { frontMatterEnd, split, splitFrom } from './split';

/** A piece of the text and what was made of it. */
interface Piece {
  readonly text: string;
  /** As it is parsed by itself. */
  readonly alone: Chunk;
  /** The definitions of other pieces that it needs, and what it is with them. */
  needs: string;
  chunk: Chunk;
}

/** Pieces that have left the document are kept up to so many characters in all, for undo and for fences that come and go. */
const KEPT = 400_000;

/** The pieces of a document's last version, and some that it held before. */
export class ChunkCache {
  private front = 0;
  private pieces: readonly Piece[] = [];
  private definitions: readonly Chunk[] = [];
  private readonly left = new Map<string, Piece>();
  private leftCharacters = 0;

  /** The chunks of a Markdown text, in order. */
  markdown(text: string): Chunk[] {
    const front = frontMatterEnd(text);
    const before = this.pieces;
    const { first, last, texts } = front === this.front ? changedPieces(text, front, before) : { first: 0, last: before.length, texts: split(text) };
    for (let i = first; i < last; i++) this.leave(before[i]!);
    const fresh = texts.map((one, i) => this.make(one, front > 0 && first + i === 0));
    const pieces = first === 0 && last === before.length ? fresh : [...before.slice(0, first), ...fresh, ...before.slice(last)];
    this.front = front;
    this.pieces = pieces;
    this.resolve(fresh);
    return pieces.map(({ chunk }) => chunk);
  }

  /** The chunks of a plain text, in order. */
  plain(text: string): Chunk[] {
    const known = new Map(this.pieces.map((piece) => [piece.text, piece]));
    this.pieces = splitPlain(text).map((one) => known.get(one) ?? pieceOf(one, parsePlain(one)));
    return this.pieces.map(({ chunk }) => chunk);
  }

  private make(text: string, isFront: boolean): Piece {
    // The front matter is no other piece's twin, though another may look like it.
    if (isFront) return pieceOf(text, parseMarkdown(text, true));
    const known = this.left.get(text);
    if (!known) return pieceOf(text, plainChunk(text) ?? parseMarkdown(text, false));
    this.left.delete(text);
    this.leftCharacters -= text.length;
    return known;
  }

  private leave(piece: Piece): void {
    if (piece.alone.frontMatter || this.left.has(piece.text)) return;
    this.left.set(piece.text, piece);
    this.leftCharacters += piece.text.length;
    for (const oldest of this.left.keys()) {
      if (this.leftCharacters <= KEPT) return;
      this.left.delete(oldest);
      this.leftCharacters -= oldest.length;
    }
  }

  /** Parses those pieces again that refer to something another piece defines. */
  private resolve(fresh: readonly Piece[]): void {
    const defining = this.pieces.filter(({ alone }) => alone.definitions.length > 0).map(({ alone }) => alone);
    const same = defining.length === this.definitions.length && defining.every((chunk, i) => chunk === this.definitions[i]);
    this.definitions = defining;
    const definitions = new Map<string, string>();
    for (const chunk of defining) for (const [label, source] of chunk.definitions) if (!definitions.has(label)) definitions.set(label, source);
    for (const piece of same ? fresh : this.pieces) {
      const needs = definitions.size > 0 && piece.text.includes('[') && !piece.alone.frontMatter ? neededBy(piece.alone, definitions) : '';
      if (needs === piece.needs) continue;
      piece.needs = needs;
      piece.chunk = needs === '' ? piece.alone : parseMarkdown(piece.text, false, needs);
    }
  }
}

const pieceOf = (text: string, chunk: Chunk): Piece => ({ text, alone: chunk, needs: '', chunk });

/**
 * Which of the old pieces are no longer there, and what stands in their place.
 *
 * @param front where the front matter ends, in both versions
 * @returns `first` up to `last`: the old pieces that go
 */
function changedPieces(text: string, front: number, before: readonly Piece[]): { first: number; last: number; texts: string[] } {
  let first = 0, at = 0;
  while (first < before.length && text.startsWith(before[first]!.text, at)) at += before[first++]!.text.length;
  if (first === before.length && at === text.length) return { first, last: first, texts: [] };
  // What follows a piece decides where it ends, so the last one that is the same is cut again; the front matter is not.
  if (first > 0 && at > front) at -= before[--first]!.text.length;
  const known = new Map<number, number>();
  for (let i = before.length, end = text.length; i > first;) {
    const { length } = before[--i]!.text;
    if (end - length < at || !text.startsWith(before[i]!.text, end - length)) break;
    end -= length;
    if (end < front) break;
    known.set(end, i);
  }
  let last = before.length;
  const texts = splitFrom(text, Math.max(at, front), (cut) => {
    const index = known.get(cut);
    if (index !== undefined) last = index;
    return index !== undefined;
  });
  return { first, last, texts: at < front ? [text.slice(0, front), ...texts] : texts };
}

const label = /\[((?:[^[\]\\]|\\.){1,200})\]/g;
const labels = new WeakMap<Chunk, ReadonlySet<string>>();

/** The labels that stand in a piece and are not defined in it. */
function labelsIn(chunk: Chunk): ReadonlySet<string> {
  let of = labels.get(chunk);
  if (!of) {
    const own = new Set(chunk.definitions.map(([name]) => name));
    labels.set(chunk, of = new Set([...chunk.text.matchAll(label)].map((match) => foldLabel(match[1]!)).filter((name) => !own.has(name))));
  }
  return of;
}

/** The definitions of other pieces that a piece refers to. */
function neededBy(chunk: Chunk, definitions: ReadonlyMap<string, string>): string {
  return [...labelsIn(chunk)].map((name) => definitions.get(name)).filter((source) => source !== undefined).join('\n');
}
