// Language packs, each one loaded when a document first needs it: most runs need one language only.
import { brotliDecompressSync } from 'node:zlib';
import type { LanguagePack, Packs } from '../language/pack';
import { unpacked, type PackedLanguage } from '../language/packed';

const loaded = new Map<string, LanguagePack>();

type Read = () => { readonly pack: LanguagePack | PackedLanguage };

/** In the built product a pack is bytes beside the program, compressed; where the sources run as they are, it is a pack already. */
function load(name: string, read: Read): LanguagePack {
  let pack = loaded.get(name);
  if (!pack) {
    const { pack: found } = read();
    loaded.set(
      name,
      (pack =
        'language' in found
          ? unpacked({ language: brotliDecompressSync(found.language), weights: brotliDecompressSync(found.weights) })
          : found),
    );
  }
  return pack;
}

// `require`, because a rule asks for its words in the middle of its work and cannot wait.
export const packs: Packs = {
  get en(): LanguagePack {
    return load('en', () => require('../packs/en') as ReturnType<Read>);
  },
  get sv(): LanguagePack {
    return load('sv', () => require('../packs/sv') as ReturnType<Read>);
  },
  get da(): LanguagePack {
    return load('da', () => require('../packs/da') as ReturnType<Read>);
  },
};
