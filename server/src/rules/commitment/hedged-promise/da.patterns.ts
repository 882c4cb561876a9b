import type { Pattern } from '../../words';

const vow = '({power}|{employer}|vi|jeg|du|i|man|medarbejder*|{worker}|{staff})';
const given = '({help}|samtale*|møde*|mus|svar|besked|feedback|tilbagemelding*|kursus*|kurser|efteruddannelse*|uddannelse*|midler|vikar*|lønskala*|vagtplan*|ønsker|forslag|ændringer|oplæring|medindflydelse|medbestemmelse|fridage|arbejdsmiljø*|udvikling*)';
/** Hedges of a few words. Where they stand first, or behind “og”, the verb follows them, and would be left so. */
const words = '(så vidt som muligt|så vidt muligt|om muligt|hvis muligt|når muligt|i muligt omfang|i (videst|størst) (muligt|mulige) (omfang|udstrækning)|efter bedste evne|så godt som muligt)';
/** Hedges that are whole clauses, and hold back no more than what cannot be done. */
const clauses = '(så vidt (det|dette) (er|måtte være) (praktisk)? muligt|(hvis|når|hvor) (det|dette) (er|måtte være|ellers er|bliver) (praktisk)? muligt|(hvis|når|hvor|så vidt) det kan lade sig gøre|(hvis|når|hvor|så vidt|så godt) det (nu)? lader sig gøre|i (det|den) (omfang|udstrækning) (det|dette) er (praktisk)? muligt|i (det|den) (omfang|udstrækning) det lader sig gøre|så godt (vi|jeg|hun|han) kan|så vidt det kan overkommes)';
/** Of two hedges, one would stay; and what is not promised is left alone. */
const once = '-- {notPromise} -- for så vidt angår -- {hedgeTry} -- {hedgeNominal} -- (forsøge|forsøger|prøve|prøver) -- (søges|søger)';
const lone = `${once} -- {outsiderAny} -- {worker} ..2 (skal|bør|må|forventes) ..4 -- du (skal|bør) -- man (skal|bør) -- {system} -- medicin* -- {safetyWord} -- {hedgeNoPromise}`;
const strike = [''];
/** Behind “vil”, what is only tried is promised when the trying goes. */
const trying = '(forsøge at|prøve at|bestræbe (sig|os|mig) på at|tilstræbe at|gøre ..2 bedste for at|stræbe efter at|arbejde på at)';

export const patterns: readonly Pattern[] = [
  // What can be struck.
  ...[vow, given].flatMap((who): Pattern[] => [
    { match: `${who} (..8 !og !men !eller !samt !så {word})? < ${words} > !at !som ${once}`, instead: strike },
    { match: `${who} ..8 < ${clauses} > $ ${once}`, instead: strike },
    { match: `${who} ..8 , < ${clauses} > , !men !så !for !når !hvis !der !som {word} ${once}`, instead: strike },
    { match: `${who} (..8 {word})? < ${clauses} > *e ${once} -- (muligt|gøre|overkommes|kan) , {word}`, instead: strike },
  ]),
  { match: `!og !men !eller !samt !så {word} < ${words} > !at !som ..8 ${given} ${once}`, instead: strike },
  { match: `!og !men !eller !samt !så {word} < ${words} > !at !som ${lone}`, instead: strike },
  { match: `{word} < ${clauses} > $ ${lone}`, instead: strike },
  { match: `({power}|{employer}|vi|jeg) ..1 (vil|skal) ..1 < ${trying} > {word} -- {notPromise} -- {outsiderAny} -- {hedgeStrong} -- {hedgeNominal}`, instead: strike },
  { match: `(vil|skal) ({power}|{employer}|vi|jeg) ..2 < ${trying} > {word} -- {notPromise} -- {hedgeStrong} -- {hedgeNominal}`, instead: strike },
  { match: `^ ..4 vil < ${trying} > {word} -- {notPromise} -- {outsiderAny} -- {worker} -- ^ (mange|nogle|de|man|folk) -- {hedgeStrong} -- {hedgeNominal}`, instead: strike },

  '({power}|{employer}|vi|jeg|du|i|man|medarbejder*|{worker}|{staff}) ..8 < {hedgeStrong} > -- {notPromise} -- for så vidt angår',
  '< {hedgeStrong} > ..8 ({power}|{employer}|vi|jeg|du|i|medarbejder*|{worker}) -- {notPromise} -- for så vidt angår',
  '({help}|samtale*|møde*|mus|svar|besked|feedback|tilbagemelding*|kursus*|kurser|efteruddannelse*|uddannelse*|midler|vikar*|lønskala*|vagtplan*|sparring|supervision|ønsker|forslag|ændringer|oplæring|introduktion*|statusmøde*|indflydelse|medindflydelse|medbestemmelse|fridage|weekendarbejde|planen|referat*|regnskab*|økonomi*|arbejdsmiljø*|udvikling*|tid|ansvar|det|indkaldelse*|opfølgning*|tilbud) ..8 < {hedgeStrong} > -- {notPromise}',
  '< {hedgeStrong} > ..8 ({help}|samtale*|møde*|mus|svar*|besked|feedback|tilbagemelding*|kursus*|kurser|efteruddannelse*|uddannelse*|midler|vikar*|lønskala*|vagtplan*|ønsker|forslag|orienter*|inform*|inddrag*|oplæring|medindflydelse|medbestemmelse|ændringer|udvikling*|arbejdsmiljø*|hensyn|fridage|trivsel*) -- {notPromise}',
  '({power}|{employer}|vi|jeg) ..4 < {hedgeTry} > -- {notPromise} -- {outsiderAny} (forsøg*|prøv*)',
  '(vil|skal|kan) ({power}|{employer}|vi|jeg) ..3 < {hedgeTry} > -- {notPromise}',
  '< det er ..2 (hensigten|intentionen|ambitionen|tanken|meningen|målet|håbet|planen|vores håb|vores hensigt|ledelsens hensigt|ønsket|et ønske|vores ønske) > , ..1 at ..8 -- {notPromise} -- {nej} -- mål* (er|for)',
  '({power}|{employer}|vi|jeg|du|i|{worker}) ..8 < (hvis|når|såfremt|forudsat|medmindre|med mindre|så længe) > ..3 (der|det|tiden|driften|økonomien|budgettet|kalenderen|presset|travlheden|noget|andet|forholdene|situationen|bemandingen|jeg|vi|hun|han) ..3 (er tid|er luft|er plads|er råd|er midler|er overskud|tillader|rækker|kan lade sig gøre|lader sig gøre|er muligt|kommer i vejen|kommer på tværs|ikke er for|er til det|giver lov|har tid|har overskud|når det|når til|kan nås|passer ind|skulle blive|bliver tid|forhindrer|taler imod|kræver andet|byder sig|lider under) -- {notPromise}',
  '< {hedgeNominal} > -- {notPromise}',
  '(tilbydes|bevilges|gives|ydes|imødekommes|dækkes|betales|prioriteres|afsættes) ..3 < (efter (nærmere|konkret|en konkret|individuel|en samlet) vurdering|efter behov og mulighed*|efter omstændighederne|i det omfang ..5|i begrænset omfang|inden for de givne muligheder|hvis ..4 (rækker|tillader)|fra gang til gang|når lejligheden) > -- {notPromise} -- patient*',
  '(ansvar*|forpligtelse*|støtte|hjælp*) ..3 < (tilpasses|afpasses|afstemmes|gradueres) > ..3 (omfang*|muligheder*|omstændighed*|forhold*|karakter*|behov*) -- {notPromise}',
  '({power}|{employer}|vi|jeg) ..3 < (vil|kan|overvejer) ..2 (overveje|overvejer|se på|kigge på|undersøge muligheden|tage under overvejelse|tage stilling til en dag|vende tilbage) > ..3 (at|om|muligheden|,) -- {notPromise} -- (inden|senest|samme dag) -- svarer',
  '< (lover|lovet) at ..6 > ..2 (når|hvis) ..2 (vi|jeg|der|det) ..3 (engang|når dertil|får tid|bliver tid|kan|er muligt)',
  '< (når|hvis) (vi|jeg) ..2 (engang|en dag) ..2 (når|får|kommer) > ..2 (dertil|tid|så langt)',
  '(som (regel|hovedregel)|normalt|almindeligvis|i reglen) ..4 < men ..2 (ikke uden|med) undtagelser >',
  '< en vis ..1 (medindflydelse|indflydelse|medbestemmelse|åbenhed|grad|fleksibilitet|støtte|indsigt) > -- {notPromise}',
  '< (blive|bliver|bliv|er) søgt (opnået|imødekommet|fremmet|inddraget|tilgodeset|sikret) >',
  '< (søges|søger|søge) ..2 (at)? ..3 (imødekommet|imødekomme|fremme|inddrage|inddraget|tilgodeset|tilgodese|opnået|orienteret|orientere|sikret|tilgodese|efterkommet|undgået) > -- {notPromise} -- {outsiderAny}',
  '^ ..4 vil < (bestræbe sig|tilstræbe|forsøge|prøve|gøre sit bedste|stræbe|arbejde på|søge) > -- {notPromise} -- {outsiderAny} -- {worker} -- ^ (mange|nogle|de|man|folk)',
  '< {hedgeStrong} > -- {notPromise} -- {outsiderAny} -- {worker} ..2 (skal|bør|må|forventes) ..4 -- du (skal|bør) -- man (skal|bør) -- {system} -- medicin* -- {safetyWord} -- for så vidt angår -- {hedgeNoPromise}',
  '< det er ..2 (vores|ledelsens|tanken|håbet|et)? ..1 (håb|tanken|tænkt|meningen|vores håb|ønsket|vores ønske|forhåbning*) > ..1 at -- {notPromise} -- {nej}',
  '< (nok skal|skal nok) ..4 > ..5 (hvis|når|engang) -- {outsiderAny} -- {notPromise}',

  '< (hvis|når|såfremt|om|i fald|ifald|så snart|så længe|i takt med at|i den takt|i det omfang|i den grad|i den udstrækning|for så vidt|alt efter hvordan|alt efter om|afhængigt af hvordan|afhængig af om|hvor|forudsat at) ..2 {fortune} ..4 {favours} > -- {notPromise} -- {outsiderAny} -- {worker} ..2 (skal|bør|må) -- du (skal|bør|må|kan) -- man (skal|må) -- {system} -- {safetyWord} -- (hvad lærte|hvis det går galt|går skævt) -- som helst -- emne',
  '({power}|{employer}|vi|hun|han|jeg|der) ..3 < (ser velvilligt på|se velvilligt på|er indstillet på at|har ..2 i tankerne|har ..3 et vågent øje for|har stillet i udsigt|stiller i udsigt|er åben for at|vil overveje|gør et ..1 forsøg på|prøver at få råd|prøver vi at få|agter at|vil se på|vil nok|overvejer at) > -- {notPromise} -- (fortæller hvad|hvad ..2 agter) -- {outsiderAny}',
  '< prøver (vi|jeg|hun|han) at (få|nå|finde|skaffe|give) > -- {notPromise} -- {outsiderAny}',
  '< (skal|vil) stræbe efter > -- {notPromise} -- {outsiderAny} -- {worker}',
  '< (med forbehold for|under forudsætning af at|afhængigt af|alt efter) ..3 (alt muligt|økonomi*|budget*|travlhed*|hvordan|omstændighed*|driften|ressourcer*|humør) > -- {notPromise} -- {outsiderAny} -- pris*',
  '(vil gerne|gerne) ... < hvis (det|der) ..4 (passer ind|passer|bliver|kan|lader|tillader) > -- {notPromise}',

  '({power}|{employer}|kommunen|founderne|vi|hun|han|afdelingen) ... < (arbejder hen imod at|så længe det giver mening|efter bedste evne|inden for de givne rammer|i hvert fald de fleste|så vidt muligt|med lidt held|medmindre ..4 kommer i vejen|tilstræber at|såfremt det ..3 muligt|når lejlighed gives|hvis ellers|så godt det lader sig) > -- {notPromise} -- {outsiderAny} -- {worker} ..2 (skal|bør|må)',

  // When I get round to it.
  '({power}|jeg|vi|hun|han) ..8 < (når|hvis|så snart) (jeg|vi|hun|han|{leader}) ..1 (kan ..1 komme til|kan nå|får (en ledig stund|tid|luft|hul i)|har (en ledig stund|hul i)|kan få det til at|kan afse|kan finde tid|når dertil) ..2 > -- {notPromise} -- senest -- inden -- {outsiderAny} ..2 (svarer|ringer)',
];
