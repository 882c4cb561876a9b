// Fix templates → edits, and edits → text.
import { withoutCuts } from '../model/constructs';
import { lineStartOf } from '../model/lines';
import type { Span } from '../model/span';
import type { FixTemplate } from '../rules/words';
import type { Edit, Fix, Placeholder } from './finding';
import type { SectionStyle } from './section-style';
import { sectionIn } from './section-text';

/** Where a finding stands, in document offsets. */
export interface FixPlace {
  readonly span: Span;
  /** The sentence it stands in, its full stop included; without one only `span` and `after` can be made. */
  readonly sentence?: Span;
  /** What a fix of kind `part` replaces, several by the same words. */
  readonly part?: Span | readonly Span[];
  readonly in: 'text' | 'heading' | 'cell' | 'item' | 'document';
  /** How the document writes its sections, for a fix that adds one. */
  readonly style?: SectionStyle;
}

const placeholder = /\[([^\]=\n]{1,60})=([^\]\n]{1,200})\]/g;

/** A template's text with `{values}` filled in and placeholders made `[label]`, with their places. */
export function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  edit: number,
): { text: string; placeholders: Placeholder[] } {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
  const placeholders: Placeholder[] = [];
  let text = '';
  let from = 0;
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
  model !== '' && text !== '' && isCapital(model[0]!) && !isCapital(text[0]!) ? text[0]!.toUpperCase() + text.slice(1) : text;

/** Whether nothing else stands in a sentence's cell. */
function fillsCell({ start, end }: Span, text: string): boolean {
  const before = text.slice(lineStartOf(text, start), start);
  const behind = /^[^\n\r]*/.exec(text.slice(end))![0];
  return /(?:^|(?<!\\)\|)\s*$/.test(before) && /^\s*(?:\||$)/.test(behind);
}

/** What may stand behind the last word of a sentence without closing anything in it. */
const behindWords = /[.!?…:;,\s*_\p{Extended_Pictographic}\ufe0f]/u;

/** What closes, and what has opened it then. */
const openers: Readonly<Record<string, string>> = { ')': '(', '"': '"', '”': '“”„', '“': '„', '’': '‘’', '«': '»', '»': '«' };

/** Whether a mark closes some of a sentence's words only: “(pens, paper).”, and not what opens the sentence, or stands before it. */
function closesSome(text: string, { start }: Span, at: number): boolean {
  const openings = openers[text[at]!];
  if (openings === undefined) return false;
  let first = start;
  while (/[*_\s]/.test(text[first]!)) first++;
  for (let i = at - 1; i > first; i--) if (openings.includes(text[i]!)) return true;
  return false;
}

/** Where a sentence's words end: before its full stop, but behind what closes words that it quotes or brackets. */
function endOfWords(text: string, sentence: Span): number {
  for (let at = sentence.end; at > sentence.start;) {
    const low = text.charCodeAt(at - 1);
    const c = text.slice(low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1, at);
    if (c in openers ? closesSome(text, sentence, at - 1) : !behindWords.test(c)) return at;
    at -= c.length;
  }
  return sentence.start;
}

/** The mark that a sentence ends in, whatever closes behind it; empty where it has none. */
function finalMark(sentence: string): string {
  let at = sentence.length;
  while (at > 0 && /[\s)"”’»*_]/.test(sentence[at - 1]!)) at--;
  return /[.!?…:;,]/.exec(sentence[at - 1] ?? '')?.[0] ?? '';
}

/** A new sentence, ended as the one it stands for: in many lists no item has a full stop, and a lead-in has a colon. */
function endedLike(mark: string, by: string): string {
  return /[.!?]$/.test(by) && (mark === '' || /[:;,]/.test(mark)) ? by.slice(0, -1) + mark : by;
}

/**
 * A fix made from a template, or nothing where the template does not fit the place.
 *
 * @param text the document
 * @param values for `{found}` and the rule's other values
 */
export function fixOf(
  template: FixTemplate,
  title: string,
  place: FixPlace,
  text: string,
  values: Readonly<Record<string, string>>,
): Fix | undefined {
  const inCell = place.in === 'cell';
  // Among others a sentence is written out in a cell, too.
  const alone = inCell && template.replaces === 'sentence' && (!place.sentence || fillsCell(place.sentence, text));
  const source = inCell && (alone || template.replaces !== 'sentence') ? template.cell : template.text;
  if (source === undefined || (inCell && template.cell === undefined)) return undefined;
  const { text: by, placeholders } = fill(source, values, 0);
  const one = (start: number, end: number, written: string, moved = written.length - by.length): Fix => ({
    title,
    kind: template.kind,
    edits: [{ start, end, text: inCell ? written.replaceAll('|', '\\|') : written }],
    placeholders: placeholders.map((p) => ({ ...p, start: p.start + moved, end: p.end + moved })),
  });
  const { sentence } = place;
  const span = withoutCuts(place.span, text);
  switch (template.replaces) {
    case 'span':
      return one(span.start, span.end, likeCase(text[span.start] ?? '', by), 0);
    case 'part': {
      const each = [place.part ?? []].flat().map((part) => {
        // An empty cell may have no blank before what is put in.
        const before = inCell && part.start === part.end && text[part.start - 1] === '|' ? ' ' : '';
        return one(part.start, part.end, before + (before ? by : likeCase(text[part.start] ?? '', by)), before.length);
      });
      const [first] = each;
      return (
        first && {
          ...first,
          edits: each.flatMap(({ edits }) => edits),
          placeholders: each.flatMap((fix, edit) => fix.placeholders.map((p) => ({ ...p, edit }))),
        }
      );
    }
    case 'sentence': {
      if (!sentence) return undefined;
      const { start, end } = withoutCuts(sentence, text);
      const mark = finalMark(text.slice(start, end));
      return one(
        start,
        end,
        place.in === 'heading' || alone ? by.replace(/[.!?]$/, '') : place.in === 'item' || mark === ':' ? endedLike(mark, by) : by,
        0,
      );
    }
    case 'end': {
      if (!sentence || place.in === 'heading') return undefined;
      const words = endOfWords(text, sentence);
      const at = withoutCuts({ start: words, end: words }, text).end;
      // `by` begins with its own comma; what follows the words is kept.
      return one(at, at, by, 0);
    }
    case 'after': {
      if (place.in === 'document') return section(template, title, place, text, values);
      // A section is no sentence.
      if (!sentence || place.in === 'heading' || inCell || by.startsWith('#')) return undefined;
      const mark = finalMark(text.slice(sentence.start, sentence.end));
      // What a lead-in announces comes next.
      if (mark === ':') return undefined;
      if (mark !== '' && !/[,;]/.test(mark)) return one(sentence.end, sentence.end, ` ${by}`, 1);
      // Words that end without a full stop get one, and the new sentence ends as they did.
      return one(text[sentence.end - 1] === mark ? sentence.end - 1 : sentence.end, sentence.end, `. ${endedLike(mark, by)}`, 2);
    }
  }
}

/** Takes the marked words out of their sentence, with the commas that stand around them and the blank that would be left. */
export function removalOf({ span: words, sentence }: Pick<FixPlace, 'span' | 'sentence'>, title: string, text: string): Fix {
  const { start, end } = withoutCuts(words, text);
  const to = (edited: Span, by = ''): Fix => ({ title, kind: 'suggestion', edits: [{ ...edited, text: by }], placeholders: [] });
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  const commaBehind = text[end] === ',';
  const next = end + (commaBehind ? 1 : 0);
  const isOpen = isBlank(next);
  // What opens a sentence gives its capital to the next word.
  if (sentence?.start === start) {
    const first = next + (isOpen ? 1 : 0);
    return to({ start, end: first + 1 }, text.slice(first, first + 1).toUpperCase());
  }
  const blankBefore = isBlank(start - 1) ? 1 : 0;
  const commaBefore = text[start - 1 - blankBefore] === ',' ? 1 : 0;
  if (commaBefore === 1 && commaBehind) return to({ start: start - 1 - blankBefore, end: next });
  // Before a mark, or at the end, the blank that would be left stands before the words.
  return isBlank(end) ? to({ start, end: end + 1 }) : to({ start: start - blankBefore - commaBefore, end });
}

/** A new section, as the document writes its sections. */
function section(
  template: FixTemplate,
  title: string,
  { style }: FixPlace,
  text: string,
  values: Readonly<Record<string, string>>,
): Fix | undefined {
  if (!style) return undefined;
  const written = sectionIn(template, style, text);
  const { text: by, placeholders } = fill(written.text, values, 0);
  return { title, kind: template.kind, edits: [{ start: written.at, end: written.at, text: by }, ...written.renumbered], placeholders };
}

/** A text with edits applied. Edits are in the same document's offsets and do not overlap; what is put in at one place stands in their order, as in an editor. */
export function apply(text: string, edits: readonly Edit[]): string {
  let done = text;
  for (const edit of [...edits].reverse().sort((a, b) => b.start - a.start || b.end - a.end)) {
    done = done.slice(0, edit.start) + edit.text + done.slice(edit.end);
  }
  return done;
}

/** A fix's edits with every placeholder filled with its example: what the text looks like when the author has done their part. */
export function withExamples(fix: Fix): Edit[] {
  return fix.edits.map((edit, i) => {
    let text = edit.text;
    for (const p of [...fix.placeholders].filter((one) => one.edit === i).sort((a, b) => b.start - a.start)) {
      text = text.slice(0, p.start) + p.example + text.slice(p.end);
    }
    return { ...edit, text };
  });
}
