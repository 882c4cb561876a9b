// The server's own few sentences, in every language.
import type { Language } from '../language/data';

export interface LspWords {
  readonly more: string;
  readonly why: string;
  readonly instead: string;
  readonly sources: string;
  readonly readMore: string;
  readonly fixAll: string;
  readonly source: (ids: readonly string[]) => string;
}

export const lspWords: Readonly<Record<Language, LspWords>> = {
  en: {
    more: '({count} more findings in this file are not shown.)', why: 'Why it matters', instead: 'What helps', sources: 'Rests on', readMore: 'Read more about this',
    fixAll: 'Apply all fixes that keep the meaning', source: (ids) => `the sources on trust-based leadership (${ids.join(', ')})`,
  },
  sv: {
    more: '({count} iakttagelser till i filen visas inte.)', why: 'Varför det spelar roll', instead: 'Det här hjälper', sources: 'Vilar på', readMore: 'Läs mer om detta',
    fixAll: 'Gör alla rättningar som behåller meningen', source: (ids) => `källorna om tillitsbaserat ledarskap (${ids.join(', ')})`,
  },
  da: {
    more: '({count} iagttagelser mere i filen vises ikke.)', why: 'Hvorfor det betyder noget', instead: 'Det hjælper', sources: 'Hviler på', readMore: 'Læs mere om dette',
    fixAll: 'Anvend alle rettelser, der bevarer meningen', source: (ids) => `kilderne om tillidsbaseret ledelse (${ids.join(', ')})`,
  },
};
