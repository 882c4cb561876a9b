// Language packs, each one loaded when a document first needs it: most runs need one language only.
import type { LanguagePack, Packs } from '../../language/pack';

// `require`, because a rule asks for its words in the middle of its work and cannot wait. The bundler puts the packs into
// the same file and runs each one only when it is asked for.
export const packs: Packs = {
  get en(): LanguagePack { return (require('../../packs/en') as typeof import('../../packs/en')).pack; },
  get sv(): LanguagePack { return (require('../../packs/sv') as typeof import('../../packs/sv')).pack; },
  get da(): LanguagePack { return (require('../../packs/da') as typeof import('../../packs/da')).pack; },
};
