// Language packs in a worker, each one loaded when a document first needs it.
import { inflateSync } from 'fflate';
import { languages, type Language } from '../language/data';
import type { LanguagePack, Packs } from '../language/pack';
import { unpacked } from '../language/packed';
import { fromBase64 } from '../language/weights';

/** What a worker has that this needs; packs put themselves under `leadershipLintPacks`. */
interface PackScope {
  importScripts(...urls: string[]): void;
  leadershipLintPacks?: Partial<Record<Language, string>>;
}

/**
 * Packs that load themselves from a folder.
 *
 * @param folder URL of the folder that holds `en.js`, `sv.js`, `da.js`
 */
export function packsFrom(folder: string, worker: unknown): Packs {
  const scope = worker as PackScope;
  const loaded = new Map<Language, LanguagePack>();
  const packs = {};
  for (const language of languages) {
    Object.defineProperty(packs, language, {
      enumerable: true,
      get: (): LanguagePack | undefined => {
        if (loaded.has(language)) return loaded.get(language);
        // Synchronous, because a rule asks for its words in the middle of its work and cannot wait.
        scope.importScripts(`${folder.replace(/\/$/, '')}/${language}.js`);
        const texts = scope.leadershipLintPacks ?? {}, text = texts[language];
        if (text !== undefined) loaded.set(language, unpacked(inflateSync(fromBase64(text))));
        // Half a megabyte that nobody asks for again.
        delete texts[language];
        return loaded.get(language);
      },
    });
  }
  return packs;
}
