// Rules and languages, put together once for all hosts.
import type { Linter } from '../engine/linter';
import { pack as da } from '../packs/da';
import { pack as en } from '../packs/en';
import { pack as sv } from '../packs/sv';
import { rules } from '../rules/index';

export const linter: Omit<Linter, 'config'> = { rules, packs: { en, sv, da } };
