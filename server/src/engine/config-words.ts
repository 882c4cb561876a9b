// What is wrong with a configuration, in words, in each language. What is missing in one of them does not compile.
import type { Language } from '../language/data';
import { MOST_ALTERNATIVES } from './glob';

export interface ConfigWords {
  readonly cannotRead: string;
  readonly notObject: string;
  /** @param meant what was probably meant @param known all there are */
  readonly noSetting: (key: string, known: string, meant: string | undefined) => string;
  readonly notList: (key: string, most: number) => string;
  readonly noText: (key: string) => string;
  readonly longText: (key: string, most: number) => string;
  /** Why a glob cannot be used. */
  readonly globNegated: (glob: string) => string;
  readonly globInBrackets: (glob: string) => string;
  readonly globOfMany: (glob: string) => string;
  readonly noWords: (entry: string) => string;
  readonly notWord: (word: string) => string;
  readonly mustBeObject: (key: string) => string;
  readonly noRule: (rule: string, meant: string | undefined) => string;
  readonly notAmong: (key: string, choices: string) => string;
  readonly noType: (type: string, known: string, meant: string | undefined) => string;
  readonly notEntries: (most: number) => string;
  readonly needs: (key: string) => string;
  readonly tooLong: (kilobytes: number) => string;
  readonly tooDeep: (most: number) => string;
  readonly notJson: (what: string) => string;
  readonly notYaml: (what: string) => string;
  readonly twice: (key: string) => string;
  readonly alias: (name: string) => string;
  readonly plainKey: string;
  readonly together: (files: readonly string[]) => string;
}

const en: ConfigWords = {
  cannotRead: 'The file cannot be read.',
  notObject: 'The configuration must be an object.',
  noSetting: (key, known, meant) => `“${key}” is no setting. Known are: ${known}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  notList: (key, most) => `“${key}” must be a list of at most ${most} texts.`,
  noText: (key) => `“${key}” must be a text that says something.`,
  longText: (key, most) => `“${key}” must be a text of at most ${most} characters.`,
  globNegated: (glob) => `“${glob}” begins with “!”: say which files are meant, not which are not.`,
  globInBrackets: (glob) => `“${glob}” holds a pattern in brackets, such as “!(…)”, which is not read here. “{a,b}” stands for a or b.`,
  globOfMany: (glob) => `“${glob}” stands for more than ${MOST_ALTERNATIVES} patterns.`,
  noWords: (entry) => `“${entry}” is not made of words: each begins with a letter or digit.`,
  notWord: (word) => `“${word}” may hold letters, digits, spaces and hyphens only.`,
  mustBeObject: (key) => `“${key}” must be an object.`,
  noRule: (rule, meant) => `There is no rule “${rule}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  notAmong: (key, choices) => `“${key}” must be one of ${choices}.`,
  noType: (type, known, meant) => `“${type}” is no document type. Known are: ${known}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  notEntries: (most) => `“allow” must be a list of at most ${most} entries.`,
  needs: (key) => `“${key}” needs “rule”, “text” (the words that stay) and “reason”.`,
  tooLong: (kilobytes) => `The file is longer than ${kilobytes} kB.`,
  tooDeep: (most) => `The configuration is nested deeper than ${most} levels.`,
  notJson: (what) => `This is no valid JSON: ${what}.`,
  notYaml: (what) => `This is no valid YAML: ${what}.`,
  twice: (key) => `“${key}” is given twice.`,
  alias: (name) => `“*${name}”: aliases are not read here. Write the value out.`,
  plainKey: 'A key must be a plain text.',
  together: (files) => `${files.join(' and ')} both stand in this folder; keep one of them.`,
};

const sv: ConfigWords = {
  cannotRead: 'Filen går inte att läsa.',
  notObject: 'Konfigurationen måste vara ett objekt.',
  noSetting: (key, known, meant) => `”${key}” är ingen inställning. De som finns är: ${known}.${meant === undefined ? '' : ` Menade du ”${meant}”?`}`,
  notList: (key, most) => `”${key}” måste vara en lista med högst ${most} texter.`,
  noText: (key) => `”${key}” måste vara en text som säger något.`,
  longText: (key, most) => `”${key}” måste vara en text på högst ${most} tecken.`,
  globNegated: (glob) => `”${glob}” börjar med ”!”: skriv vilka filer som avses, inte vilka som inte gör det.`,
  globInBrackets: (glob) => `”${glob}” har ett mönster inom parentes, som ”!(…)”, som inte läses här. ”{a,b}” står för a eller b.`,
  globOfMany: (glob) => `”${glob}” står för fler än ${MOST_ALTERNATIVES} mönster.`,
  noWords: (entry) => `”${entry}” består inte av ord: varje ord börjar med en bokstav eller siffra.`,
  notWord: (word) => `”${word}” får bara innehålla bokstäver, siffror, mellanslag och bindestreck.`,
  mustBeObject: (key) => `”${key}” måste vara ett objekt.`,
  noRule: (rule, meant) => `Det finns ingen regel ”${rule}”.${meant === undefined ? '' : ` Menade du ”${meant}”?`}`,
  notAmong: (key, choices) => `”${key}” måste vara något av ${choices}.`,
  noType: (type, known, meant) => `”${type}” är ingen dokumenttyp. De som finns är: ${known}.${meant === undefined ? '' : ` Menade du ”${meant}”?`}`,
  notEntries: (most) => `”allow” måste vara en lista med högst ${most} poster.`,
  needs: (key) => `”${key}” behöver ”rule”, ”text” (orden som får stå kvar) och ”reason”.`,
  tooLong: (kilobytes) => `Filen är längre än ${kilobytes} kB.`,
  tooDeep: (most) => `Konfigurationen har fler än ${most} nivåer.`,
  notJson: (what) => `Det här är inte giltig JSON: ${what}.`,
  notYaml: (what) => `Det här är inte giltig YAML: ${what}.`,
  twice: (key) => `”${key}” står två gånger.`,
  alias: (name) => `”*${name}”: hänvisningar läses inte här. Skriv ut värdet.`,
  plainKey: 'En nyckel måste vara en vanlig text.',
  together: (files) => `${files.join(' och ')} finns båda i mappen; behåll en av dem.`,
};

const da: ConfigWords = {
  cannotRead: 'Filen kan ikke læses.',
  notObject: 'Konfigurationen skal være et objekt.',
  noSetting: (key, known, meant) => `»${key}« er ikke en indstilling. Der findes: ${known}.${meant === undefined ? '' : ` Mente du »${meant}«?`}`,
  notList: (key, most) => `»${key}« skal være en liste med højst ${most} tekster.`,
  noText: (key) => `»${key}« skal være en tekst, der siger noget.`,
  longText: (key, most) => `»${key}« skal være en tekst på højst ${most} tegn.`,
  globNegated: (glob) => `»${glob}« begynder med »!«: skriv, hvilke filer der menes, ikke hvilke der ikke gør.`,
  globInBrackets: (glob) => `»${glob}« har et mønster i parentes, som »!(…)«, der ikke læses her. »{a,b}« står for a eller b.`,
  globOfMany: (glob) => `»${glob}« står for mere end ${MOST_ALTERNATIVES} mønstre.`,
  noWords: (entry) => `»${entry}« består ikke af ord: hvert begynder med et bogstav eller et ciffer.`,
  notWord: (word) => `»${word}« må kun indeholde bogstaver, tal, mellemrum og bindestreger.`,
  mustBeObject: (key) => `»${key}« skal være et objekt.`,
  noRule: (rule, meant) => `Der er ingen regel »${rule}«.${meant === undefined ? '' : ` Mente du »${meant}«?`}`,
  notAmong: (key, choices) => `»${key}« skal være en af ${choices}.`,
  noType: (type, known, meant) => `»${type}« er ikke en dokumenttype. Der findes: ${known}.${meant === undefined ? '' : ` Mente du »${meant}«?`}`,
  notEntries: (most) => `»allow« skal være en liste med højst ${most} poster.`,
  needs: (key) => `»${key}« skal have »rule«, »text« (de ord, der bliver stående) og »reason«.`,
  tooLong: (kilobytes) => `Filen er længere end ${kilobytes} kB.`,
  tooDeep: (most) => `Konfigurationen har flere end ${most} niveauer.`,
  notJson: (what) => `Dette er ikke gyldig JSON: ${what}.`,
  notYaml: (what) => `Dette er ikke gyldig YAML: ${what}.`,
  twice: (key) => `»${key}« står to gange.`,
  alias: (name) => `»*${name}«: henvisninger læses ikke her. Skriv værdien ud.`,
  plainKey: 'En nøgle skal være almindelig tekst.',
  together: (files) => `${files.join(' og ')} ligger begge i mappen; behold en af dem.`,
};

export const configWords: Readonly<Record<Language, ConfigWords>> = { en, sv, da };
