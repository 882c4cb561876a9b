// Texts with placeholders → snippets with tab stops.
import type { Placeholder } from '../engine/finding';

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A text with placeholders as a snippet with tab stops, in their order. */
export function snippetOf(text: string, stops: readonly Placeholder[]): string {
  let snippet = '';
  let from = 0;
  for (const [i, stop] of stops.entries()) {
    snippet += `${escaped(text.slice(from, stop.start))}\${${i + 1}:${escaped(text.slice(stop.start, stop.end))}}`;
    from = stop.end;
  }
  return snippet + escaped(text.slice(from));
}
