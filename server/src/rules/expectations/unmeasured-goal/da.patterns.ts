import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // our goal is to become better
  '(vores|teamets|afdelingens|årets|husets|skolens|bankens|fælles|erklærede|overordnede|vigtigste|*ens|*ets) ..2 (mål|målsætning|ambition) ..6 er .. < at .. {improve} ..6 > -- {nogoal}',
  '(vores|teamets|afdelingens|årets|husets|skolens|bankens|fælles|erklærede|overordnede|vigtigste) ..2 (mål|målsætning|ambition) ..6 er .. < (at|mere|bedre|øget|større|gladere|stærkere|en bedre|et bedre) ..6 > -- {nogoal}',
  '^ < (mål|målsætning|ambition|årsmål|delmål|hovedmål) : (at)? ..3 ({improve}|mere|bedre|øget|større|færre|gladere|stærkere|styrket|mindre) ..6 > -- {nogoal}',
  '^ .. (mål|ambition|målsætning) .. (for|i år|til) ..3 : < (mere|bedre|øget|større|færre|gladere|stærkere|styrket|mindre|at ..3 {improve}) ..6 > -- {nogoal}',
  'er .. (afdelingens|vores|teamets|husets|skolens|bankens) .. (mål|ambition) < at ..4 {improve} ..6 > -- {nogoal}',
  '(har|som) .. mål .. (sat os|sat|er|har vi) ..4 < at ..8 > -- {nogoal}',
  '(vi vil|vi skal|banken skal|afdelingen skal|skolen skal|teamet skal|huset skal) .. < (være|blive) ..2 (landets bedste|byens bedste|branchens bedste|den bedste|de bedste|bedst til|førende|kendt for|anerkendt|det naturlige|det foretrukne|den foretrukne|mest attraktive|en attraktiv|et attraktivt|en mere attraktiv) ..5 > -- {nogoal} -- kendt for at',
  '(vil|skal) ..1 være < (landets|byens|branchens|regionens|kommunens|danmarks|nordens|egnens) .. (bedste|førende|mest|stærkeste) ..5 > -- {nogoal}',

  '< (vil|skal) ..1 (være|blive) ..2 (danmarks|landets|byens|verdens|branchens|regionens|egnens|nordens) ..1 (bedste|varmeste|førende|mest|stærkeste|gladeste|flotteste|foretrukne) > ..4 -- {nogoal}',
];
