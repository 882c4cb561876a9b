// Language packs, each one loaded when a document first needs it: most runs need one language only.
import { brotliDecompressSync } from 'node:zlib';
import type { LanguagePack, Packs } from '../../language/pack';
import { unpacked } from '../../language/packed';

const loaded = new Map<string, LanguagePack>();

/** In the built product a pack is bytes beside the program, compressed; where the sources run as they are, it is a pack already. */
function load(name: string, read: () => { readonly pack: LanguagePack | Uint8Array }): LanguagePack {
  let pack = loaded.get(name);
  if (!pack) {
    const { pack: found } = read();
    loaded.set(name, pack = found instanceof Uint8Array ? unpacked(brotliDecompressSync(found)) : found);
  }
  return pack;
}

// `require`, because a rule asks for its words in the middle of its work and cannot wait.
export const packs: Packs = {
  get en(): LanguagePack { return load('en', () => require('../../packs/en') as { pack: LanguagePack | Uint8Array }); },
  get sv(): LanguagePack { return load('sv', () => require('../../packs/sv') as { pack: LanguagePack | Uint8Array }); },
  get da(): LanguagePack { return load('da', () => require('../../packs/da') as { pack: LanguagePack | Uint8Array }); },
};
