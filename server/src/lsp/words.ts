// The server's own few sentences, in every language.
import type { Language } from '../language/data';
import type { InitializationOptions } from './protocol';

export interface LspWords {
  readonly more: string;
  readonly why: string;
  readonly instead: string;
  /** Above the questions that help to write what is missing. */
  readonly questions: string;
  readonly sources: string;
  readonly readMore: string;
  readonly fixAll: string;
  /** Title and state of the progress bar. */
  readonly reading: string;
  readonly readingOf: (done: number, of: number) => string;
  readonly source: (ids: readonly string[]) => string;
  /** What is wrong in a line (1-based) of a file. */
  readonly inLine: (file: string, line: number, problem: string) => string;
  /** On a document whose configuration is broken. */
  readonly unchecked: (problem: string) => string;
  /** Of settings of which not all can be read. */
  readonly settingsLeftOut: (problems: string) => string;
}

/** The language of what the server says of no document: the reader's, where it is known. */
export function ownLanguage({ editorLanguage, settings }: Pick<InitializationOptions, 'editorLanguage' | 'settings'>): Language {
  const said = settings?.messageLanguage; const own = editorLanguage?.slice(0, 2);
  if (said === 'en' || said === 'sv' || said === 'da') return said;
  return own === 'sv' || own === 'da' ? own : 'en';
}

export const lspWords: Readonly<Record<Language, LspWords>> = {
  en: {
    more: '({count} more findings in this file are not shown.)', why: 'Why it matters', instead: 'What helps', questions: 'What could stand here?', sources: 'Rests on', readMore: 'Read more about this',
    reading: 'Leadership Lint: reading the documents in the workspace', readingOf: (done, of) => `${done} of ${of}`,
    fixAll: 'Apply all fixes that keep the meaning', source: (ids) => `the sources on trust-based leadership (${ids.join(', ')})`,
    inLine: (file, line, problem) => `${file}, line ${line}: ${problem}`,
    unchecked: (problem) => `This document is not checked: there is a mistake in the configuration that holds for it (${problem}).`,
    settingsLeftOut: (problems) => `Leadership Lint leaves out what it cannot read in its settings. ${problems}`,
  },
  sv: {
    more: '({count} iakttagelser till i filen visas inte.)', why: 'Varför det spelar roll', instead: 'Det här hjälper', questions: 'Vad kan stå här?', sources: 'Vilar på', readMore: 'Läs mer om detta',
    reading: 'Leadership Lint: läser arbetsytans dokument', readingOf: (done, of) => `${done} av ${of}`,
    fixAll: 'Gör alla rättelser som inte ändrar innebörden', source: (ids) => `källorna om tillitsbaserat ledarskap (${ids.join(', ')})`,
    inLine: (file, line, problem) => `${file}, rad ${line}: ${problem}`,
    unchecked: (problem) => `Dokumentet granskas inte: det är ett fel i konfigurationen som gäller för det (${problem}).`,
    settingsLeftOut: (problems) => `Leadership Lint utelämnar det som inte går att läsa i inställningarna. ${problems}`,
  },
  da: {
    more: '({count} iagttagelser mere i filen vises ikke.)', why: 'Hvorfor det betyder noget', instead: 'Det hjælper', questions: 'Hvad kan der stå her?', sources: 'Hviler på', readMore: 'Læs mere om dette',
    reading: 'Leadership Lint: læser arbejdsområdets dokumenter', readingOf: (done, of) => `${done} af ${of}`,
    fixAll: 'Anvend alle rettelser, der bevarer meningen', source: (ids) => `kilderne om tillidsbaseret ledelse (${ids.join(', ')})`,
    inLine: (file, line, problem) => `${file}, linje ${line}: ${problem}`,
    unchecked: (problem) => `Dokumentet gennemgås ikke: der er en fejl i den konfiguration, der gælder for det (${problem}).`,
    settingsLeftOut: (problems) => `Leadership Lint udelader det, der ikke kan læses i indstillingerne. ${problems}`,
  },
};
