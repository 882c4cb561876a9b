// Scores findings against annotated documents: sentence by sentence, family by family.
//
// A finding is right when the sentence it starts in is marked with a rule of its family (certainty 2 or 3); a mark is
// found when a counted finding of its family starts in its sentence. Hints are not counted, certainty 1 counts neither
// way. Document-level rules are judged through the elements.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames } from '../src/agreement/element-names';
import type { LintResult } from '../src/engine/finding';
import { placeOf, lineStarts } from '../src/model/lines';
import { rules } from '../src/rules/index';

export interface Gold {
  readonly doc: string;
  readonly type: string;
  readonly isLeadershipDocument: boolean;
  readonly findings: readonly {
    readonly line: number;
    readonly quote: string;
    readonly rule: string;
    readonly certainty: number;
    readonly why?: string;
  }[];
  readonly elements?: Readonly<Record<string, { readonly present: boolean; readonly line?: number }>>;
}

export interface GoldDocument {
  readonly language: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly gold: Gold;
}

/** All annotated documents below a folder with `docs/<lang>/*.md` and `gold/<lang>/*.json`. */
export function goldDocuments(folder: string): GoldDocument[] {
  const found: GoldDocument[] = [];
  for (const language of readdirSync(join(folder, 'gold')).sort()) {
    for (const file of readdirSync(join(folder, 'gold', language)).sort()) {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', language, file), 'utf8')) as Gold;
      const path = join(folder, 'docs', language, gold.doc ?? file.replace(/\.json$/, '.md'));
      if (existsSync(path)) {
        found.push({ language, name: file.replace(/\.json$/, ''), path, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), gold });
      }
    }
  }
  return found;
}

/**
 * Which fold each document is in. Neighbours of a folder stay together where they can: their names begin alike where they are of
 * one organisation, and what is learned from one of those is known of the others.
 */
export function foldsOf(documents: readonly { readonly from: string }[], folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const { from } of documents) sizes.set(from, (sizes.get(from) ?? 0) + 1);
  const seen = new Map<string, number>();
  return documents.map(({ from }) => {
    const at = seen.get(from) ?? 0;
    seen.set(from, at + 1);
    return Math.floor((at * folds) / sizes.get(from)!);
  });
}

const documentLevel =
  /^(?:expectations\/(?:missing-.*|one-sided)|transparency\/missing-why|safety\/missing-learning|involvement\/(?:missing-input|decision-without-advice)|support\/(?:missing-.*|unprepared-leaders)|commitment\/(?:one-sided|words-against-practice)|document\/.*|responsibility\/(?:undefined-role|conflicting-owners))$/;

/** Sentences of a text as `[start, end)`: bounded by blocks and by `.` `!` `?` before a capital. */
export function scoringSentences(text: string): [number, number][] {
  const lines: { start: number; end: number; text: string }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    lines.push({ start: offset, end: offset + line.length, text: line });
    offset += line.length + 1;
  }
  const opens = (line: string) => /^\s*(?:#{1,6}\s|[-*+•]\s|\d+[.)]\s|\||>|```|~~~|<|$)/.test(line);
  const closes = (line: string) => /^\s*(?:#{1,6}\s|\||```|~~~|$)/.test(line) || line.endsWith('  ');
  const blocks: { start: number; end: number; last: string }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && !opens(line.text) && !closes(last.last)) {
      last.end = line.end;
      last.last = line.text;
    } else blocks.push({ start: line.start, end: line.end, last: line.text });
  }
  const found: [number, number][] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    let from = 0;
    for (const match of words.matchAll(/[.!?](?=["”»')\]*_]*\s+[\p{Lu}"“«(*_\d])/gu)) {
      found.push([block.start + from, block.start + match.index + 1]);
      from = match.index + 1;
    }
    found.push([block.start + from, block.end]);
  }
  return found;
}

export interface Count {
  said: number;
  right: number;
  gold: number;
  found: number;
}
export interface Score {
  /** By `all`, language, `language family`, `language family/rule`. */
  readonly counts: Map<string, Count>;
  readonly misses: string[];
  /** Right and wrong findings by rule and language: what severity is worked out from. */
  readonly byRule: Map<string, { right: number; wrong: number }>;
  readonly elements: Map<string, { n: number; right: number }>;
  readonly kinds: Map<string, { n: number; right: number; types: number; typesRight: number }>;
  hints: number;
  hintsRight: number;
  documents: number;
  words: number;
  quietWords: number;
  quietFindings: number;
}

/** Scores what `lint` says of each document. */
export function score(documents: readonly GoldDocument[], lint: (document: GoldDocument) => LintResult): Score {
  const total: Score = {
    counts: new Map(),
    misses: [],
    byRule: new Map(),
    elements: new Map(),
    kinds: new Map(),
    hints: 0,
    hintsRight: 0,
    documents: 0,
    words: 0,
    quietWords: 0,
    quietFindings: 0,
  };
  for (const document of documents) scoreOne(document, lint(document), total);
  return total;
}

const family = (rule: string) => rule.split('/')[0]!;

function scoreOne({ language, name, text, gold }: GoldDocument, result: LintResult, total: Score): void {
  const add = (key: string, what: keyof Count) => {
    let count = total.counts.get(key);
    if (!count) total.counts.set(key, (count = { said: 0, right: 0, gold: 0, found: 0 }));
    count[what]++;
  };
  const rows = (rule: string) => ['all', language, `${language} ${family(rule)}`, `${language} ${rule}`];
  const sentences = scoringSentences(text);
  const starts = lineStarts(text);
  const at = (offset: number) => sentences.findIndex(([from, to]) => offset >= from && offset < Math.max(to, from + 1));
  const marks = gold.findings
    .filter(({ rule }) => !documentLevel.test(rule))
    .map((mark) => {
      const from = starts[mark.line - 1] ?? 0;
      const quote = text.indexOf(mark.quote, from);
      return { ...mark, sentence: at(quote < 0 ? from : quote), found: false };
    });
  const words = text.split(/\s+/).length;
  total.documents++;
  total.words += words;
  if (marks.length === 0) total.quietWords += words;
  for (const finding of result.findings) {
    if (finding.level === 'document' || finding.level === 'workspace') continue;
    const here = at(finding.start + (/^\s*/.exec(text.slice(finding.start, finding.end))?.[0].length ?? 0));
    const over = marks.filter(({ sentence }) => sentence === here);
    const same = over.filter(({ rule }) => family(rule) === family(finding.rule));
    const right = same.some(({ certainty }) => certainty >= 2);
    const arguable = !right && over.some(({ certainty }) => certainty < 2);
    const key = `${language} ${finding.rule}`;
    // What a rule says quietly for a reason of its own (an exemption, a doubt) is no claim.
    if (!arguable && (finding.severity !== 'hint' || rules[finding.rule]?.severity === 'hint')) {
      const of = total.byRule.get(key) ?? { right: 0, wrong: 0 };
      of[right ? 'right' : 'wrong']++;
      total.byRule.set(key, of);
    }
    const place = `${language}/${name}:${placeOf(finding.start, starts).line} ${finding.rule} “${text.slice(finding.start, finding.end).replace(/\s+/g, ' ').slice(0, 110)}”`;
    if (finding.severity === 'hint') {
      total.hints++;
      if (right) total.hintsRight++;
      continue;
    }
    for (const mark of same) mark.found = true;
    if (marks.length === 0) total.quietFindings++;
    if (arguable) continue;
    for (const row of rows(finding.rule)) {
      add(row, 'said');
      if (right) add(row, 'right');
    }
    if (!right) total.misses.push(`FALSE  ${place}`);
  }
  for (const mark of marks) {
    if (mark.certainty < 2) continue;
    for (const row of rows(mark.rule)) {
      add(row, 'gold');
      if (mark.found) add(row, 'found');
    }
    if (!mark.found) total.misses.push(`MISSED ${language}/${name}:${mark.line} ${mark.rule} “${mark.quote}”`);
  }
  const kind = total.kinds.get(language) ?? { n: 0, right: 0, types: 0, typesRight: 0 };
  total.kinds.set(language, kind);
  kind.n++;
  if (result.kind.leadershipDocument === gold.isLeadershipDocument) kind.right++;
  else {
    total.misses.push(
      `KIND   ${language}/${name}: gold ${gold.isLeadershipDocument}, said ${result.kind.leadershipDocument} (${result.kind.because})`,
    );
  }
  if (!gold.isLeadershipDocument) return;
  kind.types++;
  if (result.kind.type === gold.type) kind.typesRight++;
  else total.misses.push(`TYPE   ${language}/${name}: gold ${gold.type}, said ${result.kind.type}`);
  for (const element of elementNames) {
    const answer = gold.elements?.[element];
    if (!answer) continue;
    const key = `${language} ${element}`;
    const cell = total.elements.get(key) ?? { n: 0, right: 0 };
    total.elements.set(key, cell);
    cell.n++;
    const said = result.elements[element];
    if ((said !== undefined) === answer.present) cell.right++;
    else {
      total.misses.push(
        `ELEMENT ${language}/${name} ${element}: gold ${answer.present ? `present (line ${answer.line ?? '?'})` : 'absent'}, said ${said ? `line ${placeOf(said.start, starts).line}: “${text.slice(said.start, said.end).replace(/\s+/g, ' ').slice(0, 80)}”` : 'absent'}`,
      );
    }
  }
}
