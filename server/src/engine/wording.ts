// Problems in words. What a chunk's rules said is put into words once and kept with the chunk; an edit elsewhere only moves
// it. Fixes are made when somebody asks for them: most findings are looked at and not mended.
import type { DocumentReading } from '../agreement/document-reading';
import type { Language } from '../language/data';
import { shifted } from '../model/span';
import { levelOf } from '../rules/rule';
import type { Words } from '../rules/words';
import type { Finding, Fix, Related } from './finding';
import { fixOf, removalOf, type FixPlace } from './fix';
import type { Linter } from './linter';
import { engineWords } from './phrases';
import type { Raw } from './raw';
import { sectionStyleOf } from './section-style';

export interface Wording {
  readonly linter: Linter;
  /** The language of messages and titles. */
  readonly messages: Language;
  /** What the problems' places count in. */
  readonly text: string;
  /** The document, where the problems are about all of it: new sections are written in its style. */
  readonly reading?: DocumentReading;
}

/** A problem in words; its places count as the problem's do. */
export class Said {
  readonly rule: string;
  readonly level: Finding['level'];
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly Related[];
  /** As of `Raw`. */
  readonly sure: number | undefined;
  readonly fit: number | undefined;
  readonly learned: boolean;
  readonly language: Language;
  // Truly private, so that whoever writes a finding as JSON does not write the linter with it.
  readonly #raw: Raw;
  readonly #wording: Wording;
  #made: readonly Fix[] | undefined;
  #quiet: Said | undefined;

  constructor(raw: Raw, wording: Wording, severity = raw.severity) {
    this.#raw = raw;
    this.#wording = wording;
    const { linter, messages } = wording;
    const rule = linter.rules[raw.rule]!;
    const said = wordsOf(raw.rule, messages, raw.language, linter);
    this.rule = raw.rule;
    this.level = raw.level ?? levelOf(rule);
    this.severity = severity;
    const values = quotedIn(raw, wording.text);
    const inWords = (key: string): string => filled(said.messages[key] ?? said.summary, values);
    this.message = inWords(raw.problem.message ?? rule.messages[0]!);
    this.sure = raw.sure;
    this.fit = raw.fit;
    this.learned = raw.learned === true;
    this.language = raw.language;
    this.start = raw.problem.at.start;
    this.end = raw.problem.at.end;
    this.related = (raw.problem.related ?? []).map((one): Related => ({
      ...(one.path !== undefined && { path: one.path }),
      start: one.at.start,
      end: one.at.end,
      message: 'key' in one.message ? inWords(one.message.key) : one.message.text,
    }));
  }

  get fixes(): readonly Fix[] {
    return (this.#made ??= fixesOf(this.#raw, this.#wording));
  }

  /** The finding, where the text it was said of stands in the document. */
  at(by: number): Finding {
    return new Placed(this, by);
  }

  /** The same as a hint. */
  quietly(): Said {
    return (this.#quiet ??= new Said(this.#raw, this.#wording, 'hint'));
  }
}

class Placed implements Finding {
  readonly rule: string;
  readonly level: Finding['level'];
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly Related[];
  readonly #said: Said;
  readonly #by: number;

  constructor(said: Said, by: number) {
    this.#said = said;
    this.#by = by;
    this.rule = said.rule;
    this.level = said.level;
    this.severity = said.severity;
    this.message = said.message;
    this.start = said.start + by;
    this.end = said.end + by;
    this.related =
      said.related.length === 0 || by === 0
        ? said.related
        : said.related.map((one) => (one.path === undefined ? { ...one, ...shifted(one, by) } : one));
  }

  get fixes(): readonly Fix[] {
    const said = this.#said;
    const by = this.#by;
    return by === 0
      ? said.fixes
      : said.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shifted(edit, by) })) }));
  }
}

/** What the rule gave, and the marked words as they stand in the text. */
const valuesOf = ({ problem: { at, values } }: Raw, text: string): Readonly<Record<string, string>> => ({
  found: text.slice(at.start, at.end),
  ...values,
});

/** The same with the words as a message quotes them: as a reader sees them, and not too many. */
function quotedIn({ problem: { at, values }, quoted = at }: Raw, text: string): Readonly<Record<string, string>> {
  const seen = text
    .slice(quoted.start, quoted.end)
    .replace(/\[\^[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/[*`]|__/g, '')
    .replace(/(?<![\p{L}\d])_([^\s_]+)_(?![\p{L}\d])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const found = withoutHalves(seen).replaceAll('“', '‘').replaceAll('”', '’');
  const short = found.slice(0, LONGEST_QUOTE - 2);
  return {
    found: found.length > LONGEST_QUOTE ? `${short.includes(' ') ? short.slice(0, short.lastIndexOf(' ')) : short} …` : found,
    ...values,
  };
}

/** In UTF-16 code units. */
const LONGEST_QUOTE = 120;

/** Words without the one half of a pair that they begin or end within: “status of "Away”, “updates) are a joint effort”. */
function withoutHalves(words: string): string {
  const quotes = words.split('"').length - 1;
  const open = words.lastIndexOf('(');
  const close = words.indexOf(')');
  const whole = quotes % 2 === 1 ? words.replaceAll('"', '') : words;
  if (close >= 0 && !words.slice(0, close).includes('(')) return whole.replace(')', '');
  if (open < 0 || words.slice(open).includes(')')) return whole;
  // What is said before the bracket is enough, unless that is next to nothing.
  const before = whole.slice(0, whole.lastIndexOf('(')).trimEnd();
  return before.split(' ').length >= FEW_WORDS ? before : whole.replace(/\(([^(]*)$/, '$1');
}

/** A quote of fewer words says little. */
const FEW_WORDS = 3;

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));

function wordsOf(rule: string, messages: Language, document: Language, { packs }: Linter): Words {
  return packs[messages]?.words[rule] ?? packs[document]!.words[rule]!;
}

function fixesOf(raw: Raw, { linter, messages, text, reading }: Wording): Fix[] {
  const said = wordsOf(raw.rule, messages, raw.language, linter);
  const own = linter.packs[raw.language]?.words[raw.rule] ?? said;
  const values = valuesOf(raw, text);
  const place: FixPlace = {
    span: raw.problem.at,
    in: raw.place,
    ...(reading && raw.place === 'document' && { style: sectionStyleOf(reading) }),
    ...(raw.sentence && { sentence: raw.sentence }),
    ...(raw.problem.part && { part: raw.problem.part }),
  };
  const key = raw.problem.message ?? linter.rules[raw.rule]!.messages[0];
  const fixes: Fix[] = [];
  const sentences: Fix[] = [];
  for (const [i, by] of (raw.instead ?? []).entries()) {
    if (by === '') {
      fixes.push(removalOf(place, engineWords[messages].takeOut.replace('{text}', quotedIn(raw, text).found!), text));
      continue;
    }
    const fix = fixOf(
      { title: '', kind: raw.keeps && i === 0 ? 'safe' : 'suggestion', replaces: 'span', text: by, cell: by },
      '',
      place,
      text,
      values,
    );
    if (fix) {
      fixes.push({
        ...fix,
        ...(fix.placeholders.length > 0 && { kind: 'guided' }),
        title: engineWords[messages].replaceWith.replace('{text}', fix.edits[0]!.text),
      });
    }
  }
  for (const template of own.fixes) {
    if (template.message !== undefined && ![template.message].flat().includes(key!)) continue;
    if (!isWhole(template.text, values)) continue;
    // What such rules put at a sentence's end is a reason.
    if (raw.reasoned && template.replaces === 'end') continue;
    // In the document's language, like what it writes: each language has fixes of its own.
    const fix = fixOf(template, filled(template.title, values), place, text, values);
    if (fix) (isFragment(raw, text) && (template.replaces === 'sentence' || template.replaces === 'after') ? sentences : fixes).push(fix);
  }
  // A whole sentence does not go on with a lead-in; it is offered where nothing else fits.
  return fixes.length > 0 ? fixes : sentences;
}

/** “Employees shall: – report to …”: an item that goes on with what stands above its list begins small, or stands below an open end. */
const isFragment = ({ place, sentence, goesOn }: Raw, text: string): boolean => {
  if (goesOn) return true;
  const first = place === 'item' && sentence ? text[sentence.start]! : '';
  return first !== first.toUpperCase();
};

/** Whether everything that a fix is made of is known here. */
const isWhole = (template: string, values: Readonly<Record<string, string>>): boolean =>
  [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => Object.hasOwn(values, name!));
