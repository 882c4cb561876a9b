import type { LanguageData } from '../data';
import { classes } from './classes';
import { cues } from './cues';

export const data: LanguageData = {
  id: 'en',
  classes,
  cues,
  abbreviations: new Set(['e.g', 'i.e', 'etc', 'cf', 'vs', 'mr', 'mrs', 'ms', 'dr', 'no', 'nos', 'art', 'sec', 'approx', 'incl', 'dept', 'st', 'p.m', 'a.m', 'fig', 'al']),
};
