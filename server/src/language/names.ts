// What people call languages where they say which one a document is in.
import type { DetectedLanguage } from './data';

const named: Readonly<Record<string, DetectedLanguage>> = {
  english: 'en',
  engelska: 'en',
  engelsk: 'en',
  swedish: 'sv',
  svenska: 'sv',
  svensk: 'sv',
  danish: 'da',
  danska: 'da',
  dansk: 'da',
  norwegian: 'nb',
  norska: 'nb',
  norsk: 'nb',
  no: 'nb',
  nn: 'nb',
  german: 'de',
  tyska: 'de',
  tysk: 'de',
  deutsch: 'de',
};

/** The language that a name or tag means (`sv`, `sv-SE`, `Swedish`), if we know it. */
export function languageNamed(name: string): DetectedLanguage | undefined {
  const written = name.trim().toLowerCase();
  const tag = /^(en|sv|da|nb|de)(?:[-_].*)?$/.exec(written)?.[1] as DetectedLanguage | undefined;
  return tag ?? (Object.hasOwn(named, written) ? named[written] : undefined);
}
