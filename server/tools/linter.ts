// The product's rules with all its languages at once, for tools and tests. Hosts load a language when a document needs it.
import type { Linter } from '../src/engine/linter';
import { pack as da } from '../src/packs/da';
import { pack as en } from '../src/packs/en';
import { pack as sv } from '../src/packs/sv';
import { rules } from '../src/rules/index';

export const linter: Omit<Linter, 'config'> = { rules, packs: { en, sv, da } };
