// Why a file could not be read, or not be judged, in words, in each language. What is missing in one of them does not compile.
import type { Language } from '../language/data';
import type { FileErrorCode } from './run';

export const fileErrors: Readonly<Record<Language, Readonly<Record<FileErrorCode, string>>>> = {
  en: {
    missing: 'There is no such file.',
    unreadable: 'The file cannot be read: access is denied or the disk failed.',
    'not-a-file': 'This is neither a file nor a folder that can be read.',
    binary: 'This is no text file.',
    'too-large': 'The file is longer than 5 million characters.',
    'invalid-encoding': 'The file is not valid UTF-8; what could not be read stands as �. Save it as UTF-8.',
    'bad-configuration': 'There is a mistake in the configuration that holds for it.',
    failed: 'The file could not be linted.',
  },
  sv: {
    missing: 'Det finns ingen sådan fil.',
    unreadable: 'Filen går inte att läsa: åtkomst nekas eller disken svarar inte.',
    'not-a-file': 'Det här är varken en fil eller en mapp som går att läsa.',
    binary: 'Det här är ingen textfil.',
    'too-large': 'Filen är längre än 5 miljoner tecken.',
    'invalid-encoding': 'Filen är inte giltig UTF-8; det som inte gick att läsa står som �. Spara den som UTF-8.',
    'bad-configuration': 'Det är ett fel i konfigurationen som gäller för den.',
    failed: 'Filen gick inte att granska.',
  },
  da: {
    missing: 'Der er ingen sådan fil.',
    unreadable: 'Filen kan ikke læses: adgangen er nægtet, eller disken svarer ikke.',
    'not-a-file': 'Dette er hverken en fil eller en mappe, der kan læses.',
    binary: 'Dette er ikke en tekstfil.',
    'too-large': 'Filen er længere end 5 millioner tegn.',
    'invalid-encoding': 'Filen er ikke gyldig UTF-8; det, der ikke kunne læses, står som �. Gem den som UTF-8.',
    'bad-configuration': 'Der er en fejl i den konfiguration, der gælder for den.',
    failed: 'Filen kunne ikke gennemgås.',
  },
};
