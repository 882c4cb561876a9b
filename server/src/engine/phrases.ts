// The engine's own few words, in every language.
import type { Language } from '../language/data';
import type { Basis } from './measured';

export interface EngineWords {
  readonly replaceWith: string;
  readonly takeOut: string;
  readonly allowHere: string;
  readonly allowFile: string;
  readonly reason: string;
  readonly brokenFrontMatter: string;
  readonly unclosedFrontMatter: string;
  readonly unknownType: string;
  readonly unknownLanguage: string;
  readonly noReviewDate: string;
  readonly severalValues: string;
}

export const engineWords: Readonly<Record<Language, EngineWords>> = {
  en: {
    replaceWith: 'Replace with “{text}”',
    takeOut: 'Take out “{text}”',
    allowHere: 'Leave this as it is, with a reason…',
    allowFile: 'Leave all of this kind in the file, with a reason…',
    reason: 'reason',
    unclosedFrontMatter: 'This looks like front matter, but no line “---” closes it. Add one below its last line, so that it is read.',
    unknownType: 'There is no type “{type}”, so it has no effect. Did you mean “{meant}”?',
    unknownLanguage: '“{lang}” is none of the languages that can be checked ({known}), so it has no effect: the text’s own words decide.',
    noReviewDate: '“{review}” is no date, so nobody can see when it has passed. Write it like 2032-03-01.',
    severalValues: '“{key}” holds more than one value, so it has no effect. Keep one.',
    brokenFrontMatter: 'The front matter cannot be read: {problem} The rest of the document is checked all the same.',
  },
  sv: {
    replaceWith: 'Ersätt med ”{text}”',
    takeOut: 'Stryk ”{text}”',
    allowHere: 'Låt det stå kvar, med ett skäl…',
    allowFile: 'Låt allt av det här slaget stå kvar i filen, med ett skäl…',
    reason: 'skäl',
    unclosedFrontMatter: 'Det här ser ut som dokumentets huvud, men ingen rad ”---” avslutar det. Lägg till en under dess sista rad, så läses det.',
    unknownType: 'Typen ”{type}” finns inte, så den beaktas inte. Menade du ”{meant}”?',
    unknownLanguage: '”{lang}” är inget av de språk som går att granska ({known}), så det beaktas inte: textens egna ord avgör.',
    noReviewDate: '”{review}” är inget datum, så ingen ser när det har passerat. Skriv det så här: 2032-03-01.',
    severalValues: '”{key}” har mer än ett värde, så det beaktas inte. Behåll ett.',
    brokenFrontMatter: 'Dokumentets huvud går inte att läsa: {problem} Resten av dokumentet granskas ändå.',
  },
  da: {
    replaceWith: 'Erstat med »{text}«',
    takeOut: 'Slet »{text}«',
    allowHere: 'Lad det stå, med en begrundelse…',
    allowFile: 'Lad alt af den slags stå i filen, med en begrundelse…',
    reason: 'begrundelse',
    unclosedFrontMatter: 'Det her ligner dokumentets hoved, men ingen linje »---« slutter det. Sæt en ind under dets sidste linje, så bliver det læst.',
    unknownType: 'Typen »{type}« findes ikke, så den har ingen virkning. Mente du »{meant}«?',
    unknownLanguage: '»{lang}« er ikke et af de sprog, der kan gennemgås ({known}), så det har ingen virkning: Tekstens egne ord afgør det.',
    noReviewDate: '»{review}« er ikke en dato, så ingen kan se, hvornår den er passeret. Skriv den sådan: 2032-03-01.',
    severalValues: '»{key}« har mere end én værdi, så det har ingen virkning. Behold én.',
    brokenFrontMatter: 'Dokumentets hoved kan ikke læses: {problem} Resten af dokumentet gennemgås alligevel.',
  },
};

const judged: Readonly<Record<Language, { readonly language: string; readonly pooled: string; readonly few: string; readonly gold: string; readonly doubted: string }>> = {
  en: {
    language: 'Measured: {right} of {n} findings in {language} were right.',
    pooled: 'Measured in English, Swedish and Danish together: {right} of {n} findings were right.',
    few: 'Few examples yet: {right} of {n} findings were right.',
    gold: 'It found {found} of {gold} places that experts marked.',
    doubted: 'So it only hints, except where a whole sentence leaves little doubt.',
  },
  sv: {
    language: 'Uppmätt: {right} av {n} iakttagelser på {language} var rätt.',
    pooled: 'Uppmätt på svenska, danska och engelska tillsammans: {right} av {n} iakttagelser var rätt.',
    few: 'Ännu få exempel: {right} av {n} iakttagelser var rätt.',
    gold: 'Regeln fann {found} av {gold} ställen som experter hade markerat.',
    doubted: 'Därför ger den bara tips, utom när det knappt råder något tvivel om meningen som helhet.',
  },
  da: {
    language: 'Målt: {right} af {n} iagttagelser på {language} var rigtige.',
    pooled: 'Målt på dansk, svensk og engelsk tilsammen: {right} af {n} iagttagelser var rigtige.',
    few: 'Få eksempler endnu: {right} af {n} iagttagelser var rigtige.',
    gold: 'Reglen fandt {found} af {gold} steder, som eksperter havde markeret.',
    doubted: 'Derfor giver den kun tip, undtagen når der ikke er megen tvivl om sætningen som helhed.',
  },
};

const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', sv: 'Swedish', da: 'Danish' }, sv: { en: 'engelska', sv: 'svenska', da: 'danska' }, da: { en: 'engelsk', sv: 'svensk', da: 'dansk' },
};

/** How often a rule was right, in a sentence or two. @param language of the reader @param measuredIn of the texts */
export function measuredWords({ of, isDoubted, ...figures }: Basis, language: Language, measuredIn: Language): string {
  const values = { ...figures, language: languageNames[language][measuredIn] };
  const fill = (text: string) => text.replace(/\{(right|n|found|gold|language)\}/g, (_, name: 'right' | 'n' | 'found' | 'gold' | 'language') => String(values[name]));
  const says = judged[language];
  return [fill(says[of]), ...(figures.gold > 0 ? [fill(says.gold)] : []), ...(isDoubted ? [says.doubted] : [])].join(' ');
}
