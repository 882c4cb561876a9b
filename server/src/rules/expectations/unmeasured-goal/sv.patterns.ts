import type { Pattern } from '../../words';

// A sentence that introduces a goal and gives no measure, date or end state. Lists and tables under a goals heading are found by their place (rule.ts).
export const patterns: readonly Pattern[] = [
  '{goalWord} ..6 (är|gäller|blir|lyder|innebär) ..1 att ..5 < (ska|skall)? ..1 {improve} ..4 > -- {reached} -- {outsiderGen} ..2 {goalWord}',
  '{goalWord} ..6 (är|blir) < (en|ett) ..2 (mer|mera|bättre|starkare|tryggare|tydligare|ökad|ökat|högre|större|bredare|attraktivare|effektivare|tätare|roligare|säkrare|gladare|öppnare|renare|snabbare|närmare|minskad|minskat|god|gott) ..3 > -- {reached}',
  '{goalWord} ..6 (är|blir) < (mer|bättre|ökad|ökat|ökade|högre|större|starkare|minskad|minskat|färre|nöjda|nöjdare|god|hög|fler|tydligare|effektivare|trygga|tryggare) ..3 > -- {reached}',
  '(har|sätter|satt|tar|formulerat|sätta) ..4 (som mål|målet|målsättningen|ambitionen) ..1 < att ..3 {improve} ..3 > -- {reached}',
  '(har|sätter) ..4 (som mål|målet|målsättningen|ambitionen) < att ..4 ({vaguely}|utmana oss|utmana|bli|vara|ha|få|skapa) ..4 > -- {reached}',
  '(som|vårt|våra|det|ett) ..2 (övergripande|långsiktiga|långsiktigt|strategiska|gemensamma|viktigaste|största|enda) (mål|målet|målsättning) ..4 (är|gäller|att|har) ..2 < (att)? ..4 ({vaguely}|{improve}|präglas|kännetecknas|genomsyras|vara|bli|ha) ..3 > -- {reached}',
  '^ (mål|målet|målsättning|delmål|ambition|effektmål|vision och mål) : ..1 < (att)? ..4 ({vaguely}|{improve}) ..4 > -- {reached}',
  '< (ska|skall|vill) (bli|vara) ..3 (bäst|ledande|bästa|starkare|attraktiv|attraktivare|attraktivaste|förebild|i världsklass|i framkant|förstahandsval*|det självklara valet|nummer ett|känt för|synlig*|synligare|vassare|vassast) > ..3 -- {reached} -- ({colleague}|{boss}|du|hen) {shall} -- (chefen|ledaren|medarbetar*) ..3 (ska|vill)',
  '(vi|teamet|laget|enheten|avdelningen) < (ska|vill|siktar på att) ..2 (ha kul|växa|lyckas|utvecklas|bli bättre|höja oss|nå nya höjder|leverera värde|skapa värde|göra skillnad|ligga i framkant|vara bäst) ..3 > -- {reached} -- ({outsider} ..2 {shall})',
  '< (ett enda mål|mål kvar) > ..1 : ..1 att ..4',
  '{goalWord} ..2 kvar < att ..4 >',
  '{goalWord} ..6 (är|blir) att ..3 (ska|skall) ..1 (ha|få|bli|nå|skapa) < (en|ett)? (*are|mer|mera|bättre|ökad|ökat|god|gott) ..3 > -- {reached} -- {outsiderGen}',

  // --- more ways
  '(mål|målet|målsättning|ambition|ambitionen) ..6 (är|blir) < att ..1 (bli|vara|ta|få|ha|skapa|bygga|göra|nå|behålla) ..8 > $ -- {reached} -- {outsiderGen} ..2 mål -- halvera*',
  '(som mål|satt som mål|satt målet|har som mål|tagit som mål) ..1 < (att|ska|skall) ..8 > $ -- {reached} -- {outsiderGen}',
  '{goalWord} ..4 (är|blir) < (lugnare|mindre|fler|färre|bättre|nöjdare|piggare|kortare|längre|högre|lägre|starkare|tryggare|trevligare|gladare|enklare|smidigare|öppnare) ..4 > -- {reached}',
  '^ (mål|målet|målsättning|delmål|ambition|effektmål) ..3 : ..1 < (god|gott|bättre|ökad|ökat|hög|högre|starkare|fler|färre|minskad|nöjda|trygga|en ..1 (god|bättre|stark|trygg|grym)|ett ..1 (gott|bättre|starkt|tryggt) ) ..4 > -- {reached}',
  // --- how one wants to be seen
  '({organisation}|vi|*teamet|*laget|enheten|kommunen|bolaget) < {shall} (uppfattas|upplevas|ses) som ..2 (modern*|attraktiv*|ledande|professionell*|trygg*|öppen|öppna|nytänkande|bäst*|pålitlig*|framsynt*) ..3 > -- {limitHard} -- enkät*',
  '< (ett|vårt|annat|viktigt|övergripande|*s) ..1 (mål|målsättning|ambition) är ..1 (att|en|ett) ..2 (levande|bättre|bra|god|gott|ökad|stärkt|attraktiv*|nöjda|få det bättre|*are) ..6 > -- {limitHard} -- (minst|högst|senast|noll)',
  // --- aims without an end
  '(mål|målet|målen) ... < (första|andra|tredje|ena) är ..1 (en|ett) ..1 (smidigare|bättre|ökad|stärkt|tydligare|*are) ..4 > -- limit',
  '(vi|*teamet|nämnden|enheten|gruppen) < siktar på att (vara|bli) ..1 (ledande|bäst|främst|störst|attraktiv*) ..5 >',
  '< {shall} verka för en (ökad|bättre|stärkt|förbättrad|god) ..4 > -- limit',
  '< målet är att ..3 ska (sjunka|öka|bli bättre|minska|stärkas|stiga|förbättras) > $',
];
