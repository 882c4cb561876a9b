// Who speaks in the end: what the rules said of each chunk, once the whole document is known. It says how sure one may be of a
// finding, which overlapping ones are one remark, and which remark would be the only one of its kind.
import type { Language } from '../language/data';
import { scorerOf } from '../language/pack';
import { byValue } from '../language/remembered';
import { familyOf } from '../language/scorer';
import { Apart } from '../model/span';
import type { ChunkFindings } from './chunk-findings';
import type { Linter } from './linter';
import type { Said } from './wording';

/** By chunk: what is told of what the rules said of it, in the chunk's offsets. */
export function voicesOf(chunks: readonly ChunkFindings[], linter: Linter): readonly (readonly Said[])[] {
  const words = sumOf(chunks, (chunk) => chunk.words);
  const added = inDocument(chunks, words, linter);
  const voices = chunks.map((chunk) => voicesIn(chunk, added));
  const flaws = sumOf(voices, (all) => sumOf(all, (one) => (isFlaw(one) ? 1 : 0)));
  if (flaws > CALM || words < LEAST_CALM) return voices;
  return voices.map((all) => all.map((one) => (isOutOfPlace(one, flaws, linter) ? one.quietly() : one)));
}

/** Families of which nearly every document has something: that says nothing of its tone. */
const everywhere: ReadonlySet<string> = new Set(['responsibility', 'expectations', 'document']);
/**
 * In a document of some length (in words) with no more flaws of the other families than `ALONE`, what only the scorer hears is
 * mostly heard wrong; with no more than `CALM`, what does not fit its rule well.
 */
const ALONE = 1;
const CALM = 3;
const LEAST_CALM = 150;

/** How well a sentence of a calm document has to fit the rule where only the scorer hears it. */
const FITS_ALONE = 0.2;
/** The same where a pattern found it. In the languages that are not here, how well it fits tells nothing of what patterns find. */
const FITS_PATTERN: Readonly<Partial<Record<Language, number>>> = { en: 0 };

/** Whether something said aloud in a calm document is more likely heard wrong: in public documents a third of it was right. */
function isOutOfPlace(one: Said, flaws: number, linter: Linter): boolean {
  if (one.severity === 'hint' || one.fit === undefined) return false;
  const alone = standsAlone(one.rule, linter);
  if (one.learned) return one.fit < FITS_ALONE || (flaws <= ALONE && isFlaw(one) && !alone);
  return !alone && one.fit < (FITS_PATTERN[one.language] ?? -Infinity);
}

/** Whether a finding speaks aloud of how people are led. */
const isFlaw = ({ rule, severity }: Said): boolean => severity !== 'hint' && !everywhere.has(familyOf(rule));

const standsAlone = (id: string, { rules }: Linter): boolean => {
  const rule = rules[id];
  return rule?.looksAt === 'sentence' && rule.standsAlone === true;
};

const sumOf = <One>(all: readonly One[], count: (one: One) => number): number => all.reduce((sum, one) => sum + count(one), 0);

// --- how sure the document lets one be

/** What the document adds to how sure one may be of a finding. */
function inDocument(chunks: readonly ChunkFindings[], words: number, { packs }: Linter): (of: Said) => number {
  const signs = { words, spoken: sumOf(chunks, ({ spoken }) => spoken), suspects: sumOf(chunks, ({ suspects }) => suspects) };
  const byLanguage = new Map<Language, ReadonlyMap<string, number>>();
  return ({ rule, language }) => {
    let added = byLanguage.get(language);
    if (!added) byLanguage.set(language, (added = scorerOf(packs[language]!)!.inDocument(signs)));
    return added.get(familyOf(rule))!;
  };
}

/** Less sure than this of what a pattern says, it is not even hinted at: of such hints one in twenty was right. */
const WHISPERED = -2;

/** By chunk: what was told of it last, and how loudly each of its findings could be then. Most edits leave that as it was. */
const lastOf = byValue((_: ChunkFindings): { voices: string; told: readonly Said[] } => ({ voices: '', told: [] }));

/** Who speaks for each family in a chunk, once it is known how sure the document lets one be. */
function voicesIn(chunk: ChunkFindings, added: (of: Said) => number): readonly Said[] {
  const { said } = chunk;
  if (said.length === 0) return said;
  const sures = said.map((one) => (one.sure === undefined ? Infinity : one.sure + added(one)));
  const voices = sures.map((sure, i) => (sure >= 0 ? 'aloud' : said[i]!.learned || sure < WHISPERED ? 'silent' : 'quiet'));
  const key = voices.join();
  const last = lastOf(chunk);
  if (last.voices !== key) {
    last.voices = key;
    last.told = withoutEchoes(
      oneVoice(said.flatMap((one, i) => (voices[i] === 'aloud' ? [one] : voices[i] === 'quiet' ? [one.quietly()] : []))),
    );
  }
  return last.told;
}

// --- one voice a family

/** A hint yields to what is said aloud; how loud that is says how often a rule is right, not whether it fits here. */
const isAloud = ({ severity }: Said): number => (severity === 'hint' ? 0 : 1);

/** The rule that fits best first; what the scorer was not asked about fits by its place. */
const byFit = (a: Said, b: Said): number => (a.fit === b.fit ? 0 : (b.fit ?? Infinity) - (a.fit ?? Infinity));

/** Within a family, overlapping words yield one finding: of those that speak aloud the rule that fits better, then the one that covers more. */
function oneVoice(findings: readonly Said[]): readonly Said[] {
  if (findings.length < 2) return findings;
  const kept = new Map<string, Apart>();
  const order = [...findings].sort(
    (a, b) =>
      isAloud(b) - isAloud(a) || byFit(a, b) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1),
  );
  return order.filter((one) => {
    const family = familyOf(one.rule);
    if (!kept.has(family)) kept.set(family, new Apart());
    return kept.get(family)!.takes(one);
  });
}

// --- one remark for one flaw

/** Where only the scorer hears a rule, and the sentence fits it less than this, what it hears is mostly what another family says of the same words. */
const ECHO = -0.05;

const isEcho = ({ learned, fit = 0 }: Said): boolean => learned && fit < ECHO;

/** Findings without those that but repeat, for another family, what is said aloud of the same words. */
function withoutEchoes(findings: readonly Said[]): readonly Said[] {
  if (findings.length < 2 || !findings.some(isEcho)) return findings;
  const plain = new Apart();
  for (const one of findings) if (isAloud(one) && !isEcho(one)) plain.takes(one);
  return findings.filter((one) => !isEcho(one) || plain.takes(one));
}
