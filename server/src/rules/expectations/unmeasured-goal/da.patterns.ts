import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // our goal is to become better
  '< (målet|målene|målsætningen|ambitionen|sigtet|delmålet|hovedmålet|årets mål|succeskriteriet|visionen og målet) ..4 er ..2 (at|en|et|den|det|mere|bedre|øget|større|færre|flere|gladere|stærkere|tilfredse|trivsel|også) ..6 > -- {nogoal}',
  '(målet|målene|målsætningen|ambitionen|sigtet|delmålet|hovedmålet) ..4 er .. < at ..6 {improve} > -- {nogoal}',
  '(vores|teamets|afdelingens|årets|husets|skolens|bankens|fælles|erklærede|overordnede|vigtigste|*ens|*ets) ..2 (mål|målsætning|ambition) ..6 er .. < at .. {improve} ..6 > -- {nogoal}',
  '(vores|teamets|afdelingens|årets|husets|skolens|bankens|fælles|erklærede|overordnede|vigtigste) ..2 (mål|målsætning|ambition) ..6 er .. < (at|mere|bedre|øget|større|gladere|stærkere|en bedre|et bedre) ..6 > -- {nogoal}',
  '^ < (mål|målsætning|ambition|årsmål|delmål|hovedmål) : (at)? ..3 ({improve}|mere|bedre|øget|større|færre|gladere|stærkere|styrket|mindre) ..6 > -- {nogoal}',
  '^ .. (mål|ambition|målsætning) .. (for|i år|til) ..3 : < (mere|bedre|øget|større|færre|gladere|stærkere|styrket|mindre|at ..3 {improve}) ..6 > -- {nogoal}',
  '{improve} ... < er .. (målet|vores mål|ambitionen|vores ambition) > -- {nogoal}',
  'er .. (afdelingens|vores|teamets|husets|skolens|bankens) .. (mål|ambition) < at ..4 {improve} ..6 > -- {nogoal}',
  '(har|som) .. mål .. (sat os|sat|er|har vi) ..4 < at ..8 > -- {nogoal}',
  '(vi har|vi har sat|vi sætter|der er sat) ..4 (som|et|til) .. mål .. < at ..8 > -- {nogoal}',
  '(vi vil|vi skal|banken skal|afdelingen skal|skolen skal|teamet skal|huset skal) .. < (være|blive) ..2 (landets bedste|byens bedste|branchens bedste|den bedste|de bedste|bedst til|førende|kendt for|anerkendt|det naturlige|det foretrukne|den foretrukne|mest attraktive|en attraktiv|et attraktivt|en mere attraktiv) ..5 > -- {nogoal}',
  '(vil|skal) ..1 være < (landets|byens|branchens|regionens|kommunens|danmarks|nordens|egnens) .. (bedste|førende|mest|stærkeste) ..5 > -- {nogoal}',
  '(i mål|lykkes|en succes) .. når < ..8 (glade|tilfredse|bedre|godt|trives|stolte|mere|tryg|trygge|kendt) > -- {nogoal}',

  '< (sigter|sigte|stræber|stræbe|går|gå|arbejder|arbejde|stiler) (efter|mod|for|hen imod) .. (at|et|en) ..2 (være|blive|spændende|lærerigt|bedste|bedre|godt|god|stærkt|stærk|førende|attraktiv*|danmarks|landets|byens|verdens|mest) ..4 > -- {nogoal} -- {novague} -- supervision',
  '< (vil|skal) ..1 (være|blive) ..2 (danmarks|landets|byens|verdens|branchens|regionens|egnens|nordens) ..1 (bedste|varmeste|førende|mest|stærkeste|gladeste|flotteste|foretrukne) > ..4 -- {nogoal}',
];
