import type { LanguageData } from '../data';
import { classes } from './classes';
import { cues } from './cues';
import { frequent } from './frequent';

export const data: LanguageData = {
  id: 'en',
  classes,
  cues,
  frequent,
  abbreviations: new Set(['e.g', 'i.e', 'etc', 'cf', 'vs', 'mr', 'mrs', 'ms', 'dr', 'no', 'nos', 'art', 'sec', 'approx', 'incl', 'dept', 'st', 'p.m', 'a.m', 'fig', 'al']),
};
