// Tells languages apart by their most frequent small words.
import { isLanguage, type DetectedLanguage } from './data';
import { byWord, type Token } from './tokens';

type Candidate = Exclude<DetectedLanguage, 'und'>;
const candidates: readonly Candidate[] = ['en', 'sv', 'da', 'nb', 'de'];

/** Small words by language. A word in several lists counts for each; what only one has, counts three times. */
const small: Readonly<Record<Candidate, string>> = {
  en: 'the of and to in is are be that it for with on as this by an or from at not we our their they who which have has will shall must should may can do all any when what how each if there was were been its your you would more than only one team work people',
  sv: 'och att det som är på för med av den till inte om har ett en vi de i var ska skall kan eller från vid man sig så när vad hur alla varje också bara mellan efter under över utan sin sitt sina vår våra vårt dem denna detta dessa medarbetare arbete arbetet mål ansvar beslut får måste bör blir görs genom samt inom',
  da: 'og at det som er på for med af den til ikke om har et en vi de i var skal kan eller fra ved man sig så når hvad hvordan alle hver også kun mellem efter under over uden sin sit sine vores dem denne dette disse medarbejdere medarbejder medarbejderne arbejde arbejdet mål ansvar beslutning får må bør bliver gennem samt inden der hvis jeg være blive efter hos derfor noget nogen medarbejderen kollega kolleger aftale aftaler aftalen opgave opgaver opgaven politik',
  nb: 'og at det som er på for med av den til ikke om har et en vi de i var skal kan eller fra ved man seg så når hva hvordan alle hver også bare mellom etter under over uten sin sitt sine vår våre vårt dem denne dette disse medarbeidere medarbeider arbeid arbeidet mål ansvar beslutning får må bør blir gjennom samt innen der hvis jeg være etter hos derfor noe noen eller ansatte ansatt fram ledelsen',
  de: 'der die das und ist nicht mit von zu den dem des ein eine einer einem für auf im sich als auch wird werden sind haben hat bei oder aus nach durch wenn wir sie es kann nur über soll muss müssen unsere unser mitarbeiter mitarbeitende jeder alle zum zur dass',
};

const weights = new Map<string, Map<Candidate, number>>();
for (const language of candidates) {
  for (const word of new Set(small[language].split(' '))) {
    if (!weights.has(word)) weights.set(word, new Map());
    weights.get(word)!.set(language, 1);
  }
}
for (const of of weights.values()) if (of.size === 1) for (const language of of.keys()) of.set(language, 3);

export type Scores = Readonly<Record<Candidate, number>>;

const none: Scores = { en: 0, sv: 0, da: 0, nb: 0, de: 0 };

/** What a word weighs; letters that only one language has count too. */
const weightOf = byWord(({ text: word }): Scores => {
  const scores: Record<Candidate, number> = { ...none };
  let weighs = false;
  for (const [language, weight] of weights.get(word) ?? []) {
    scores[language] += weight;
    weighs = true;
  }
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c === 0xe6 || c === 0xf8) {
      scores.da += 0.7;
      scores.nb += 0.7;
    } else if (c === 0xe4 || c === 0xf6) {
      scores.sv += 0.7;
      scores.de += 0.5;
    } else if (c === 0xfc || c === 0xdf) scores.de += 1;
    else continue;
    weighs = true;
  }
  return weighs ? scores : none;
});

/** How much the tokens weigh for each language. */
export const scoresOf = (tokens: readonly Token[]): Scores => sumOf(tokens.map(({ known }) => weightOf(known)));

/** All scores together. */
export function sumOf(all: readonly Scores[]): Scores {
  const scores: Record<Candidate, number> = { ...none };
  for (const of of all) {
    if (of === none) continue;
    scores.en += of.en;
    scores.sv += of.sv;
    scores.da += of.da;
    scores.nb += of.nb;
    scores.de += of.de;
  }
  return scores;
}

/**
 * The language that the scores speak for, `und` when they are too thin.
 *
 * @param least how much the winner must weigh at least
 */
export function languageOf(scores: Scores, least = 3): DetectedLanguage {
  const [best, second] = [...candidates].sort((a, b) => scores[b] - scores[a]);
  if (scores[best!] < least) return 'und';
  // Of two that cannot be told apart, the one that can be read; the list names those first.
  return scores[best!] === scores[second!] && isLanguage(second!) ? 'und' : best!;
}

/** The language of a block inside a document: the block's own where its words speak clearly for one, else the document's. */
export function languageOfBlock(scores: Scores, document: DetectedLanguage): DetectedLanguage {
  const own = languageOf(scores, 9);
  if (own === 'und' || own === document) return document;
  const rival = document === 'und' ? 0 : scores[document];
  return scores[own] > 2 * rival + 4 ? own : document;
}
