// References whose label is their text: “[Librarians]”. Under a new name the text would find no definition any more.
import { foldLabel } from '../../model/plain-words';
import type { Span } from '../../model/span';
import type { DocumentReading } from '../document-reading';

/** So far (in code units) the brackets of a label are looked for. */
const FAR = 200;

/**
 * What has to be put in so that references still find their definitions when words in them change: “[Organisers][Librarians]”.
 *
 * @param changed places that change, in order
 */
export function labelsFor(changed: readonly Span[], { document: { text }, chunks }: DocumentReading): (Span & { readonly text: string })[] {
  const defined = new Set(chunks.flatMap(({ chunk }) => chunk.definitions.map(([label]) => label)));
  if (defined.size === 0) return [];
  const kept = new Map<number, Span & { readonly text: string }>();
  for (const { start, end } of changed) {
    const ahead = text.slice(Math.max(0, start - FAR), start);
    const open = start - ahead.length + ahead.lastIndexOf('[');
    const length = text.slice(end, end + FAR).indexOf(']');
    const close = end + length;
    if (!ahead.includes('[') || length < 0) continue;
    const label = text.slice(open + 1, close);
    const next = text[close + 1];
    if (
      /[[\]]/.test(label) ||
      !defined.has(foldLabel(label)) ||
      next === '(' ||
      next === ':' ||
      (next === '[' && text[close + 2] !== ']')
    ) {
      continue;
    }
    kept.set(close, { start: close + 1, end: close + (next === '[' ? 3 : 1), text: `[${label}]` });
  }
  return [...kept.values()];
}
