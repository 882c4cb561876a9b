// Language packs in a worker, each one loaded when a document first needs it.
import { inflateSync } from 'fflate';
import { languages, type Language } from '../language/data';
import type { LanguagePack, Packs } from '../language/pack';
import { unpacked } from '../language/packed';
import { fromBase64 } from '../language/weights';

/** What a worker has that this needs; the two files of a pack put themselves under `leadershipLintPacks`. */
interface PackScope {
  importScripts(...urls: string[]): void;
  leadershipLintPacks?: Record<string, string>;
}

/**
 * Packs that load themselves from a folder.
 *
 * @param folder URL of the folder that holds `en.js` and `en.weights.js`, and so on
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
        const names = [language, `${language}.weights`] as const;
        scope.importScripts(...names.map((name) => `${folder.replace(/\/$/, '')}/${name}.js`));
        const [words, weights] = names.map((name) => scope.leadershipLintPacks?.[name]);
        if (words !== undefined && weights !== undefined) {
          loaded.set(language, unpacked({ language: inflateSync(fromBase64(words)), weights: inflateSync(fromBase64(weights)) }));
        }
        // Half a megabyte that nobody asks for again.
        for (const name of names) delete scope.leadershipLintPacks?.[name];
        return loaded.get(language);
      },
    });
  }
  return packs;
}
