import type { Pattern } from '../../words';

// A sentence that introduces a goal and gives no measure, date or end state. Lists and tables under a goals heading are found by their place (rule.ts).
export const patterns: readonly Pattern[] = [
  '{goalWord} ..6 (är|gäller|blir|lyder|innebär|kvar) ..1 (att|:) < ..4 {vaguely} > -- {reached} -- {outsiderGen} ..2 {goalWord} -- (målgrupp*|syftet med)',
  '{goalWord} ..6 (är|gäller|blir|lyder|innebär) ..1 att ..5 < (ska|skall)? ..1 {improve} ..4 > -- {reached} -- {outsiderGen} ..2 {goalWord}',
  '{goalWord} ..6 (är|blir) < (en|ett) ..2 (mer|mera|bättre|starkare|tryggare|tydligare|ökad|ökat|högre|större|bredare|attraktivare|effektivare|tätare|roligare|säkrare|gladare|öppnare|renare|snabbare|närmare|minskad|minskat|god|gott) ..3 > -- {reached}',
  '{goalWord} ..6 (är|blir) < (mer|bättre|ökad|ökat|ökade|högre|större|starkare|minskad|minskat|färre|nöjda|nöjdare|god|hög|fler|tydligare|effektivare|trygga|tryggare) ..3 > -- {reached}',
  '(har|sätter|satt|tar|formulerat|sätta) ..4 (som mål|målet|målsättningen|ambitionen) ..1 < att ..3 {improve} ..3 > -- {reached}',
  '(har|sätter) ..4 (som mål|målet|målsättningen|ambitionen) < att ..4 ({vaguely}|utmana oss|utmana|bli|vara|ha|få|skapa) ..4 > -- {reached}',
  '< (siktar|strävar|strävan|satsar|eftersträvar) ..2 (på|mot|efter|för)? ..1 (att)? ..3 ({improve}|{vaguely}|ledande|bäst|branschens|en kultur|i framkant|världsklass|excellens|vara|bli) ..3 > -- {reached} -- {statute} -- ({colleague}|{boss}) ..2 (siktar|arbetar|jobbar)',
  '(som|vårt|våra|det|ett) ..2 (övergripande|långsiktiga|långsiktigt|strategiska|gemensamma|viktigaste|största|enda) (mål|målet|målsättning) ..4 (är|gäller|att|har) ..2 < (att)? ..4 ({vaguely}|{improve}|präglas|kännetecknas|genomsyras|vara|bli|ha) ..3 > -- {reached}',
  '^ (mål|målet|målsättning|delmål|ambition|effektmål|vision och mål) : ..1 < (att)? ..4 ({vaguely}|{improve}) ..4 > -- {reached}',
  '< (ska|skall|vill) (bli|vara) ..3 (bäst|ledande|bästa|starkare|attraktiv|attraktivare|attraktivaste|förebild|i världsklass|i framkant|förstahandsval*|det självklara valet|nummer ett|känt för|synlig*|synligare|vassare|vassast) > ..3 -- {reached} -- ({colleague}|{boss}|du|hen) {shall} -- (chefen|ledaren|medarbetar*) ..3 (ska|vill)',
  '< (varumärket|bolaget|företaget|kommunen|organisationen|enheten|skolan|sjukhuset|regionen|verksamheten|avdelningen|kulturen|teamet|byrån) ..2 {shall} ..1 (bli|stärkas|växa|utvecklas|upplevas|uppfattas|öka|präglas|genomsyras|kännetecknas|höja) ..4 > -- {reached} -- {statute} -- av ..2 (respekt|tillit)',
  '(vi|teamet|laget|enheten|avdelningen) < (ska|vill|siktar på att) ..2 (ha kul|växa|lyckas|utvecklas|bli bättre|höja oss|nå nya höjder|leverera värde|skapa värde|göra skillnad|ligga i framkant|vara bäst) ..3 > -- {reached} -- ({outsider} ..2 {shall})',
  '< (ett enda mål|mål kvar) > ..1 : ..1 att ..4',
  '{goalWord} ..2 kvar < att ..4 >',
];
