// The engine's own few words, in every language.
import type { Language } from '../language/data';

export interface EngineWords {
  readonly replaceWith: string;
  readonly allowHere: string;
  readonly allowFile: string;
  readonly reason: string;
  readonly reasonExample: string;
  readonly brokenFrontMatter: string;
}

export const engineWords: Readonly<Record<Language, EngineWords>> = {
  en: {
    replaceWith: 'Replace with “{text}”',
    allowHere: 'Leave this as it is, with a reason…',
    allowFile: 'Leave all of this kind in the file, with a reason…',
    reason: 'reason',
    reasonExample: 'agreed with the works council',
    brokenFrontMatter: 'The front matter cannot be read: {problem} The rest of the document is linted all the same.',
  },
  sv: {
    replaceWith: 'Ersätt med ”{text}”',
    allowHere: 'Låt det stå kvar, med ett skäl…',
    allowFile: 'Låt allt av det här slaget stå kvar i filen, med ett skäl…',
    reason: 'skäl',
    reasonExample: 'överenskommet i samverkansgruppen',
    brokenFrontMatter: 'Dokumentets huvud går inte att läsa: {problem} Resten av dokumentet granskas ändå.',
  },
  da: {
    replaceWith: 'Erstat med »{text}«',
    allowHere: 'Lad det stå, med en begrundelse…',
    allowFile: 'Lad alt af den slags stå i filen, med en begrundelse…',
    reason: 'begrundelse',
    reasonExample: 'aftalt i samarbejdsudvalget',
    brokenFrontMatter: 'Dokumentets hoved kan ikke læses: {problem} Resten af dokumentet gennemgås alligevel.',
  },
};
