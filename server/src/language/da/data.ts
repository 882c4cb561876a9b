import type { LanguageData } from '../data';
import { classes } from './classes';
import { cues } from './cues';
import { frequent } from './frequent';

export const data: LanguageData = {
  id: 'da',
  classes,
  cues,
  frequent,
  abbreviations: new Set(['t.ex', 'bl.a', 'dvs', 'd.v.s', 'f.eks', 'm.m', 'm.fl', 'osv', 'o.s.v', 'kl', 'nr', 'ca', 's.k', 's', 'resp', 'inkl', 'exkl', 'jf', 'jfr', 'pga', 'p.g.a', 'fx', 'evt', 'ev', 'tlf', 'tel', 'kap', 'st', 'stk', 'pkt', 'mio', 'mia', 'kr', 'tkr', 'mkr', 'afd', 'avd', 'mht', 'm.h.t', 'ift', 'i.f.t', 'vedr', 'pr', 'hhv', 'forb', 'min', 'max', 'maks', 'dr', 'fr.o.m', 't.o.m', 'fr.o.m', 'u.a', 'o.d', 'e.d', 'o.l', 'el', 'bilag']),
};
