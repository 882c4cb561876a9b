// What the scorer learns from: the rules' own examples, the training documents, and folders given by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/agreement/document-reading';
import { kindOf } from '../src/agreement/kind';
import { surroundingsOf } from '../src/agreement/surroundings';
import { judge } from '../src/language/exemptions';
import type { Language } from '../src/language/data';
import { fill } from '../src/engine/fix';
import { templates } from '../src/templates/template';
import { featurePlace, featuresOf, type Features } from '../src/language/features';
import { netInput, type NetInput } from '../src/language/net';
import { parse } from '../src/model/document';
import { linter } from './linter';
import { rules } from '../src/rules/index';
import type { SentenceRule } from '../src/rules/rule';
import { readPage } from '../../test/rules/examples';
import { goldDocuments, scoringSentences } from './gold';
import { lineStarts } from '../src/model/lines';
import { readmeName } from './rule-pages';

/** A page's examples are what a rule promises: they count for more. */
export const PAGE_WEIGHT = 20;

export interface Sample {
  readonly features: Features;
  readonly input: NetInput;
  /** Rules that flag the sentence; with `?` before it where experts would argue. */
  readonly labels: readonly string[];
  /** Rules whose patterns speak in it. */
  readonly spoken: readonly string[];
  /** Rules that speak because of where the sentence stands, outside of lists: there its wording has to confirm them. */
  readonly placed: readonly string[];
  /** The patterns that do, as `rule#index`. */
  readonly patterns: readonly string[];
  /** Which text it comes from; samples of one text are never on both sides of a split. */
  readonly text: string;
  /** `public`: annotated as well, but written for other readers than ours; flaws are rare in it. */
  readonly from: 'page' | 'training' | 'sentence' | 'gold' | 'public';
  readonly words: string;
  readonly isHeading: boolean;
  /** Its document is none that the linter reads. */
  readonly leftAlone: boolean;
}

const sentenceRules = Object.entries(rules).filter((entry): entry is [string, SentenceRule] => entry[1].looksAt === 'sentence');

/** The sentences of a text as samples. `labelsAt` says what flags the sentence at these offsets. */
function samplesOf(
  text: string,
  language: Language,
  meta: Pick<Sample, 'text' | 'from'>,
  labelsAt: (start: number, end: number) => readonly string[],
): Sample[] {
  const found: Sample[] = [];
  const reading = readDocument(parse(text, 'markdown'), { packs: linter.packs, language });
  const leftAlone = (meta.from === 'gold' || meta.from === 'public') && !kindOf(reading, '', undefined).leadershipDocument;
  for (const placed of reading.chunks) {
    for (const [i, { prose, sentences, language: own }] of placed.proses.entries()) {
      if (prose.inBlockquote || own !== language) continue;
      for (const [s, sentence] of sentences.entries()) {
        const around = surroundingsOf(placed, i, s);
        const offset = placed.start + prose.start;
        const place = featurePlace(sentence, prose, around);
        const spoken = sentenceRules
          .filter(([id, rule]) => {
            const hits = sentence.hits.get(id) ?? [];
            return (
              hits.some((hit) => judge(hit, sentence, around, (exemption) => rule.despite?.[exemption] === undefined).what === 'speak') ||
              rule.inPlace?.({ reading: sentence, around, prose, language }) !== undefined
            );
          })
          .map(([id]) => id);
        const patterns = sentenceRules.flatMap(([id, rule]) =>
          (sentence.hits.get(id) ?? [])
            .filter((hit) => judge(hit, sentence, around, (exemption) => rule.despite?.[exemption] === undefined).what === 'speak')
            .map((hit) => `${id}#${hit.index}`),
        );
        found.push({
          ...meta,
          spoken,
          patterns,
          leftAlone,
          placed: prose.item
            ? []
            : sentenceRules
                .filter(([, rule]) => rule.inPlace?.({ reading: sentence, around, prose, language }) !== undefined)
                .map(([id]) => id),
          labels: labelsAt(offset + sentence.start, offset + sentence.end),
          isHeading: prose.kind === 'heading',
          words: prose.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
          features: featuresOf(place),
          input: netInput(place),
        });
      }
    }
  }
  return found;
}

/** The examples on the rules' pages. */
export function fromPages(language: Language): Sample[] {
  return sentenceRules.flatMap(([id]) => {
    const page = readPage(readFileSync(`server/src/rules/${id}/${readmeName(language)}`, 'utf8'));
    return [
      ...page.flagged.flatMap(({ text, spans }, n) =>
        samplesOf(text, language, { text: `page:${id}:${n}`, from: 'page' }, (start, end) =>
          spans[0] && spans[0].start >= start && spans[0].start < end ? [id] : [],
        ),
      ),
      ...page.accepted.flatMap(({ text }, n) => samplesOf(text, language, { text: `accepted:${id}:${n}`, from: 'page' }, () => [])),
    ];
  });
}

/** What the product itself writes into documents: fixes and templates, with their gaps filled. None of it is flawed. */
export function fromProduct(language: Language): Sample[] {
  const fixes = Object.values(linter.packs[language]!.words)
    .flatMap(({ fixes: of }) => of.flatMap(({ text, cell }) => [text, ...(cell === undefined ? [] : [cell])]))
    .filter((text) => !/\{\w+\}/.test(text));
  return [...fixes, ...Object.values(templates[language])].flatMap((template, n) => {
    const { text, placeholders } = fill(template, {}, 0);
    const filled = placeholders.reduceRight((done, { start, end, example }) => done.slice(0, start) + example + done.slice(end), text);
    return samplesOf(filled, language, { text: `product:${n}`, from: 'page' }, () => []);
  });
}

/** Training documents whose names match: each flawed sentence is followed by its rule in braces, with `?` before it where experts would argue. */
export function fromTraining(folder: string, language: Language, names: RegExp): Sample[] {
  const path = join(folder, language);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md') && names.test(name))
    .sort()
    .flatMap((name) => {
      const { text, tags } = untagged(readFileSync(join(path, name), 'utf8'));
      return samplesOf(text, language, { text: `training:${name}`, from: 'training' }, (start, end) =>
        tags.filter(({ at }) => at > start && at <= end).map(({ rule }) => rule),
      );
    });
}

/** Takes the tags out of a text; each belongs to the words before it. */
export function untagged(tagged: string): { text: string; tags: { rule: string; at: number }[] } {
  const tags: { rule: string; at: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of tagged.matchAll(/ ?\{(\??[a-z]+\/[a-z-]+)\}/g)) {
    text += tagged.slice(from, match.index);
    tags.push({ rule: match[1]!, at: text.trimEnd().length });
    from = match.index + match[0].length;
  }
  return { text: text + tagged.slice(from), tags };
}

/** Labelled single sentences: `<lang>/<family>.<rule>.jsonl`. */
export function fromSentences(folder: string, language: Language): Sample[] {
  const path = join(folder, language);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const rule = name.replace('.jsonl', '').replace('.', '/');
      return readFileSync(join(path, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line, n) => {
          const { text: words, flag, mark, heading } = JSON.parse(line) as { text: string; flag: boolean; mark?: string; heading?: string };
          const text = heading ? `## ${heading}\n\n${words}\n` : words;
          const marked = mark === undefined ? -1 : text.indexOf(mark);
          const body = heading ? text.indexOf('\n') : -1;
          return samplesOf(text, language, { text: `sentence:${folder}:${name}:${n}`, from: 'sentence' }, (start, end) =>
            flag && start > body && (marked < 0 || (marked >= start && marked < end)) ? [rule] : [],
          );
        });
    });
}

/** Annotated documents: `docs/<lang>` and `gold/<lang>`. */
export function fromGold(folder: string, language: Language, from: 'gold' | 'public' = 'gold'): Sample[] {
  return goldDocuments(folder)
    .filter((document) => document.language === language)
    .flatMap(({ text, gold, name }) => {
      const sentences = scoringSentences(text);
      const starts = lineStarts(text);
      const at = (offset: number) => sentences.findIndex(([from, to]) => offset >= from && offset < Math.max(to, from + 1));
      const marks = gold.findings.map((mark) => {
        const from = starts[mark.line - 1] ?? 0;
        const quote = text.indexOf(mark.quote, from);
        return { rule: `${mark.certainty >= 2 ? '' : '?'}${mark.rule}`, sentence: at(quote < 0 ? from : quote) };
      });
      return samplesOf(text, language, { text: `gold:${folder}:${name}`, from }, (start) =>
        marks.filter(({ sentence }) => sentence === at(start)).map(({ rule }) => rule),
      );
    });
}
