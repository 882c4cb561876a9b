// Fix templates → edits, and edits → text.
import type { Span } from '../model/span';
import type { FixTemplate } from '../rules/words';
import type { Edit, Fix, Placeholder } from './finding';

/** Where a finding stands, in document offsets. */
export interface FixPlace {
  readonly span: Span;
  /** The sentence it stands in, its full stop included; without one only `span` and `after` can be made. */
  readonly sentence?: Span;
  /** What a fix of kind `part` replaces. */
  readonly part?: Span;
  readonly in: 'text' | 'heading' | 'cell' | 'item' | 'document';
  readonly depth: number;
}

const placeholder = /\[([^\]=\n]{1,60})=([^\]\n]{1,200})\]/g;

/** A template's text with `{values}` filled in and placeholders made `[label]`, with their places. */
function fill(template: string, values: Readonly<Record<string, string>>, edit: number): { text: string; placeholders: Placeholder[] } {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
  const placeholders: Placeholder[] = [];
  let text = '', from = 0;
  for (const match of filled.matchAll(placeholder)) {
    text += filled.slice(from, match.index);
    const shown = `[${match[1]}]`;
    placeholders.push({ edit, start: text.length, end: text.length + shown.length, label: match[1]!, example: match[2]! });
    text += shown;
    from = match.index + match[0].length;
  }
  return { text: text + filled.slice(from), placeholders };
}

const isCapital = (c: string): boolean => c !== c.toLowerCase();
const likeCase = (model: string, text: string): string =>
  (model !== '' && text !== '' && isCapital(model[0]!) && !isCapital(text[0]!) ? text[0]!.toUpperCase() + text.slice(1) : text);

/** Where a sentence's words end, before its full stop and closing marks. */
function endOfWords(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[.!?…:;,\s)"”’»*_]/.test(text[at - 1]!)) at--;
  return at;
}

/**
 * A fix made from a template, or nothing where the template does not fit the place.
 *
 * @param text the document
 * @param values for `{found}` and the rule's other values
 */
export function fixOf(template: FixTemplate, title: string, place: FixPlace, text: string, values: Readonly<Record<string, string>>): Fix | undefined {
  const inCell = place.in === 'cell';
  const source = inCell ? template.cell : template.text;
  if (source === undefined) return undefined;
  const { text: by, placeholders } = fill(source, values, 0);
  const one = (start: number, end: number, written: string, moved = written.length - by.length): Fix => ({
    title, kind: template.kind, edits: [{ start, end, text: inCell ? written.replaceAll('|', '\\|') : written }],
    placeholders: placeholders.map((p) => ({ ...p, start: p.start + moved, end: p.end + moved })),
  });
  const { span, sentence } = place;
  switch (template.replaces) {
    case 'span': return one(span.start, span.end, likeCase(text[span.start] ?? '', by), 0);
    case 'part': return place.part && one(place.part.start, place.part.end, likeCase(text[place.part.start] ?? '', by), 0);
    case 'sentence': {
      if (!sentence) return undefined;
      if (place.in === 'heading' || inCell) return one(sentence.start, sentence.end, by.replace(/[.!?]$/, ''), 0);
      return one(sentence.start, sentence.end, by, 0);
    }
    case 'end': {
      if (!sentence || place.in === 'heading') return undefined;
      const at = endOfWords(text, sentence);
      // `by` begins with its own comma; what follows the words is kept.
      return one(at, at, by, 0);
    }
    case 'after': {
      if (place.in === 'document') return section(place, text, by, one);
      // A section is no sentence.
      if (!sentence || place.in === 'heading' || inCell || by.startsWith('#')) return undefined;
      return one(sentence.end, sentence.end, ` ${by}`, 1);
    }
    case 'item': {
      if (!sentence || place.in === 'heading' || inCell) return undefined;
      if (place.in !== 'item') return one(sentence.end, sentence.end, ` ${by}`, 1);
      const line = text.slice(Math.max(text.lastIndexOf('\n', sentence.start - 1), text.lastIndexOf('\r', sentence.start - 1)) + 1, sentence.start);
      const marker = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? '- ';
      return one(sentence.end, sentence.end, `\n${marker}${by}`, marker.length + 1);
    }
  }
}

/** A new section at the document's end, its heading as deep as the document's other sections. */
function section(place: FixPlace, text: string, by: string, one: (start: number, end: number, text: string, moved: number) => Fix): Fix {
  const end = text.trimEnd().length;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const heading = /^#{1,6} /.test(by) ? by.replace(/^#{1,6} /, '') : undefined;
  const prefix = `${end === 0 ? '' : newline + newline}${heading === undefined ? '' : `${'#'.repeat(Math.max(1, place.depth))} `}`;
  const body = heading ?? by;
  const removed = by.length - body.length;
  if (newline === '\n') return one(end, end, prefix + body, prefix.length - removed);
  // Every line end before a placeholder moves it by one more.
  const fix = one(end, end, prefix + body, prefix.length - removed);
  const written = fix.edits[0]!.text;
  const withCr = prefix + body.replaceAll('\n', '\r\n');
  const crBefore = (offset: number) => (written.slice(prefix.length, offset).match(/\n/g) ?? []).length;
  return {
    ...fix, edits: [{ start: end, end, text: withCr }],
    placeholders: fix.placeholders.map((p) => ({ ...p, start: p.start + crBefore(p.start), end: p.end + crBefore(p.start) })),
  };
}

/** A text with edits applied. Edits are in the same document's offsets and do not overlap. */
export function apply(text: string, edits: readonly Edit[]): string {
  let done = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) done = done.slice(0, edit.start) + edit.text + done.slice(edit.end);
  return done;
}

/** A fix's edits with every placeholder filled with its example: what the text looks like when the author has done their part. */
export function withExamples(fix: Fix): Edit[] {
  return fix.edits.map((edit, i) => {
    let text = edit.text;
    for (const p of [...fix.placeholders].filter((one) => one.edit === i).sort((a, b) => b.start - a.start)) text = text.slice(0, p.start) + p.example + text.slice(p.end);
    return { ...edit, text };
  });
}
