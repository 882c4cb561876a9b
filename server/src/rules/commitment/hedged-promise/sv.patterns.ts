import type { Pattern } from '../../words';

/** Reservations that can be struck: what is left is the promise. Only behind another word, for what opens a sentence turns its order. */
const strikable = '(i mån av (tid|resurser|utrymme|möjlighet|medel)|i möjligaste mån|i görligaste mån|i bästa möjliga mån|i största möjliga (mån|utsträckning)|så långt (det|som)? (är)? (praktiskt)? (möjligt|genomförbart|rimligt)|så långt det går|såvitt möjligt|så vitt möjligt|om det är (praktiskt)? (möjligt|görligt)|om möjligt|(när|där|om) (så|det) är möjligt|(när|om) det finns (utrymme|tid|möjlighet|resurser|medel)|när (resurserna|pengarna|medlen|tiden) finns|(om|när) det går|(om|när|såvida) (tiden|läget|verksamheten|ekonomin|budgeten|kalendern|bemanningen|arbetsläget|driften|omständigheterna|schemat) (tillåter|medger) (det)?|i den (mån|utsträckning) (som)? (det är möjligt|det går|tiden räcker|tiden tillåter|verksamheten tillåter|läget tillåter|läget medger|tiden medger)|efter bästa förmåga|så gott (det går|vi kan|hen kan|han kan|hon kan)|om tillfälle ges|för det mesta|i princip|förr eller senare)';
const whole = '!att !till !för !kvar !bra !fel !av !över !med !så !det';
const behindAnd = ` -- (och|men|samt|eller|att|som|vilket) ${strikable}`;

/** “Försöker svara”, “strävar efter att svara”: a promise says “ska svara”. */
const attempts = '(strävar efter att|strävar alltid efter att|strävar mot att|eftersträvar att|försöker att|har som ambition att|har ambitionen att|har för avsikt att|har som målsättning att|har som strävan att|avser att försöka|avser att|ämnar|siktar på att|verkar för att|hoppas kunna|vill gärna|bör helst|ska helst|tänker försöka|räknar med att kunna|planerar att|bemödar sig om att|vinnlägger sig om att) (någon gång|så småningom|framöver)?';
const infinitive = '!med !på !i !av ..1 (*a|få|se|ge|ta|gå|bli|nå)';
const promise = ['ska'];

export const patterns: readonly Pattern[] = [
  // A promise with a way out.
  { match: `({giver}|vi|jag) ... < (försöker|ska försöka) ${strikable} > ${infinitive} ..5 -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker|ska))`, instead: promise },
  { match: `({giver}|vi|jag) ... < ${strikable} > ${whole} ..6 -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker|ska)) -- {tryTo} -- (tillgodoses|beviljas|besvaras|erbjuds|informeras) ..4 ${strikable}${behindAnd}`, instead: [''] },
  '({giver}|vi|jag) ... < {hedge} > ..6 -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker|ska))',
  '< {hedge} > ... ({giver}|vi|jag) -- ({promiseExempt}|^ ..6 {colleague} ({must}|{may}))',
  { match: `(tillgodoses|beviljas|besvaras|erbjuds|informeras) ..4 < ${strikable} > ${whole} -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker)) -- {tryTo}${behindAnd}`, instead: ['inom [tid=två arbetsdagar]'] },
  { match: `{benefit} ... < ${strikable} > ${whole} -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker)) -- {tryTo}${behindAnd}`, instead: [''] },
  '{benefit} ... < {hedge} > -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker))',
  '< {hedge} > ... {benefit} -- ({promiseExempt}|^ ..6 {colleague} ({must}|{may}|försöker))',
  { match: '< i mån av tid > -- {promiseExempt}', instead: ['inom [tid=två arbetsdagar]'] },
  '^ ..3 < (i mån av|i möjligaste mån) > ..2',
  { match: `{giver} ..3 < ${attempts} > !vara ... -- ({promiseExempt}|halvera|minska ..4 (olyckor|sjukfrånvaro)|hållbar*|bränsle*|klimat*|lönsam*|marknad*|återvun*)`, instead: promise },
  { match: `{giver} ..3 < (försöker|ämnar) > ${infinitive} ... -- ({promiseExempt}|halvera|minska ..4 (olyckor|sjukfrånvaro)|hållbar*|bränsle*|klimat*|lönsam*|marknad*|återvun*)`, instead: promise },
  '{giver} ..3 < {tryTo} > ... ({benefit}|att) -- ({promiseExempt}|halvera|minska ..4 (olyckor|sjukfrånvaro)|hållbar*|bränsle*|klimat*|lönsam*|marknad*|återvun*)',
  { match: `^ ..4 < ${attempts} > !vara ..6 {benefit} -- ({promiseExempt}|^ ..4 ({colleague}|laget|teamet|gruppen|medarbetaren) {tryTo})`, instead: promise },
  '^ ..4 < {tryTo} > ..6 {benefit} -- ({promiseExempt}|^ ..4 ({colleague}|laget|teamet|gruppen|medarbetaren) {tryTo})',
  { match: `(vi|jag) ..2 < ${attempts} > !vara ..6 {benefit} -- {promiseExempt}`, instead: promise },
  '(vi|jag) ..2 < (strävar efter|eftersträvar|försöker|hoppas|avser|siktar på|har som ambition|har ambitionen|vill gärna|verkar för|gör vårt bästa) > ..6 {benefit} -- {promiseExempt}',
  '{giver} ..2 < (avser|ämnar|har för avsikt|tänker|planerar) ..2 (att)? ..1 (försöka|kunna|eventuellt|kanske|helst) > ..3 -- {promiseExempt}',
  { match: '{giver} ..3 < (bör|ska|skulle) (helst|gärna|om möjligt|eftersträva att|försöka|sträva efter att|verka för att) > ..4 -- {promiseExempt}', instead: promise },
  '{giver} ..3 < (bör|ska|skulle) ..1 (helst|gärna|om möjligt|eftersträva|försöka|sträva|verka för|vara beredd) > ..4 -- {promiseExempt}',
  '< (har som|har) ..1 (ambition|ambitionen|strävan|målsättning|avsikt|förhoppning) ..1 att > ..6 {benefit} -- {promiseExempt}',
  '< (är|är det) ..2 (vår|ledningens|chefens|chefernas|min|rektors|{bossGen}|{managementGen}) ..1 (förhoppning|ambition|strävan|avsikt|önskan) att > ..6 -- {promiseExempt}',
  '< det är (vår|ledningens|min) ..1 (förhoppning|ambition|strävan|önskan) > -- {promiseExempt}',
  { match: '< hoppas kunna > ..6 (erbjuda|ge|hinna|återkomma|ordna|bjuda|låta) -- {promiseExempt}', instead: promise },
  '< det är tänkt att > ..3 ({giver}|du|ni|alla|medarbetar*) ..6 -- {promiseExempt}',
  '^ < strävan efter > ..4 ({boss}|närvarande|öppen*|delaktig*)',
  { match: '(lovar|lova|åtar oss|utlovar) ... < (för det mesta|oftast|i regel|normalt sett|om möjligt|i princip|om det går) > !att !till -- ({never} ..3 (lova*|löft*)|löftesrik*)', instead: [''] },
  '(lovar|löfte|lova|åtar oss|utlovar|utlovas) ... < (för det mesta|oftast|i regel|normalt sett|om möjligt|i princip|om det går|{hedge}|eventuellt) > -- ({never} ..3 (lova*|löft*)|löftesrik*)',
  '< ja , i princip >',
  '< (för det mesta|i princip|i bästa fall) > ..4 {giver}',
  '(ska|får) (ni|du|man) ..3 < om det går > -- {promiseExempt}',
  '< med (reservation|förbehåll) (för|om) > ..6 -- (slutsåld*|tryckfel*|pris*|{outsider}|ändringar)',
  '< (så generöst|så långt|så snart|så mycket|så ofta|så gott) ..1 som ..2 (förutsättningarna|verksamheten|ekonomin|läget|tiden|resurserna|möjligt|budgeten) ..2 (medger|tillåter|räcker|ger)? > -- ({promiseExempt}|så snart som möjligt|meddela*|så långt som möjligt ..4 (undvik*|planera*))',
  '({giver}|utbildning|kompetensutveckling|handledning|tid för|stöd|friskvård*|coachning|mentor*) ..5 < när (det finns|det ges|vi har|ekonomin|budgeten|läget) ..2 (utrymme|tid|medger|tillåter|pengar|resurser|möjlighet) ..3 > -- {promiseExempt}',
  '{giver} ..3 < (återkommer|svarar|hör av sig|tar upp|besvarar) ..2 (när|då|om) (tillfälle|tid|möjlighet) ..1 (ges|finns|tillåter|medger) > -- {promiseExempt}',
  '< i den takt (som)? ..3 (kräver|tillåter|medger|går|hinns) > ..6 (ser vi|får ni|ger) -- {promiseExempt}',
  '(tillgängliga|tillgänglig|närvarande|nåbar*|finns) ..4 < (allt efter|efter) (omständigheterna|läge|lägenhet|förmåga) >',
  '(erbjuds|ges|beviljas|tillgodoses|anordnas) ..2 < (i den mån|i mån av|om|där|när) ..1 (så|det|tid|utrymme|möjlighet) ..2 (möjligt|finns|kan|ges|går) ..1 > -- ({promiseExempt}|{outsider})',
  '< (under|med) (förutsättning|förbehåll|reservation) ..1 (av|för|att) ..5 (utrymme|resurser|ekonomi*|budget*|medel|tid|tillåter|räcker|finns|driften|läget) ..2 > -- {promiseExempt}',
  '(vi|ledningen|{giver}|jag) < gör ..1 (vad|allt|så gott|vårt|sitt|mitt) ..1 (vi|de|jag|hen|den|bästa) ..1 (kan|förmår|bästa|mäktar)? ..1 för att > ..5 -- {promiseExempt}',
  { match: '{giver} ..2 (ska|bör) < (bemöda sig om att|anstränga sig för att|vinnlägga sig om att|sträva efter att|eftersträva att|försöka|överväga att) > ..2 -- ({promiseExempt}|överväga om|arbeta (med|tillsammans|utifrån|enligt|på|i))', instead: [''] },
  '{giver} ..2 (ska|bör|kommer att|vill|avser att)? ..1 < (bemöda sig|bemödar sig|anstränga sig|anstränger sig|vinnlägga sig|söka|överväga|verka|arbeta|sträva|eftersträva|försöka|söka främja|pröva möjligheten) > ..2 (om|för|att|efter) -- ({promiseExempt}|överväga om|arbeta (med|tillsammans|utifrån|enligt|på|i))',
  '(jag|vi|{giver}) < (försöker|ska försöka|försöka) > ..1 (jag|vi)? ..1 (att)? ..3 (hitta|hinna|svara|lyssna|ta|ge|finnas|ordna|få|vara|stötta|hjälpa|boka|skapa|se till) -- {promiseExempt}',
  '< (försöker|hoppas|ska försöka) (jag|vi|chefen|ledningen) > ..6 -- {promiseExempt}',
  '({giver}|du|ni|medarbetar*) ... < i den (mån|utsträckning|omfattning) ..6 > {hedgeEnd}? -- ({promiseExempt}|{judges}|^ ..4 {colleague} {must})',
  '(lova|lovar|löfte|löften|lovas) ..6 < (siktar på|försöker|strävar efter|hoppas|kanske|vi får se|ser vad|vill) ..3 >',
  '< (siktar på|vi siktar på|hoppas på|vi hoppas på) (det|att|detta) > ..6 -- {promiseExempt}',
  '{giver} ..3 (kommer att|ska|vill|tänker|kan|får)? ..1 < (överväga|fundera på|se över möjligheten|titta på möjligheten|undersöka möjligheten|väga in|diskutera möjligheten|pröva möjligheten|ha i åtanke|se vad som går) > ..6 -- ({promiseExempt}|förslag)',
  '{benefit} ..6 < (om|när|så länge) ..2 (inget|inte) ..1 (annat|något|oförutsett|viktigare|brådskande)? ..3 (kommer|inträffar|händer|kräver|pockar|emellan|i vägen|hinder) ..4 > -- {promiseExempt}',
  '< (om inget|såvida inget|såvida inte|när inget|om inte) ..1 (annat|oförutsett|särskilt|viktigare|något) ..2 (kommer|inträffar|hindrar|talar emot|föreligger|krockar|pockar) ..3 > -- ({promiseExempt}|anges|avtalats|framgår)',
  '{giver} ..2 < (önskar|vill|ser|skulle vilja) ..1 (gärna|helst|kunna|ha) > ..4 {benefit} -- {promiseExempt}',
  '< (i bästa fall|i bästa möjliga mån|efter bästa förmåga|så gott det går|så gott vi kan|så gott hen kan) > ..4 -- ({promiseExempt}|kund*)',
  '< (vi|ledningen|företaget|bolaget|{house}) ..1 (eftersträvar|strävar efter|strävar mot|arbetar för|verkar för|vill skapa|försöker skapa) > ..2 (en|ett|att) ..8 (arbetsmiljö*|arbetsplats*|dialog*|klimat*|balans*|delaktighet*|trivsel*|kommunikation*|ledarskap*|inflytande*) -- {promiseExempt}',
  '< så långt (det|som det)? ..1 (låter sig göras|är möjligt|går|är praktiskt|är görligt|är rimligt) > ..2 -- ({promiseExempt}|^ ..5 {colleague} ({must}|{may}|försöker))',
  { match: `(du|ni|medarbetaren|personalen|kollegorna|alla) ..4 (får|ska få|informeras|hörs|erbjuds|kan få|involveras) ..8 < (om möjligt|när det går|där det är möjligt|oftast|i möjligaste mån|normalt|vanligtvis) > ${whole} ..4 -- {promiseExempt}`, instead: [''] },
  '(du|ni|medarbetaren|personalen|kollegorna|alla) ..4 (får|ska få|informeras|hörs|erbjuds|kan få|involveras) ..8 < (om möjligt|i mån av|när det går|där det är möjligt|oftast|i möjligaste mån|så långt|normalt|vanligtvis) > ..4 -- {promiseExempt}',
  '< i (idealfallet|de flesta fall|normalfallet|bästa fall|mån av tid|den bästa av världar) > ..8 ({giver}|du|ni) -- {promiseExempt}',
  '< i den (mån|omfattning|utsträckning|grad) ..2 (rollen|roll|uppdraget|verksamheten|arbetet|tiden|hennes|hans|deras|läget) ..2 (tillåter|medger|ger|möjliggör) ..1 (det)? > -- {promiseExempt}',
  '< (om|när|så länge|i den mån) ..2 (tidsplanen|tidsplan|kalendern|agendan|schemat|arbetsbördan|läget|almanackan|deadlines) ..1 (tillåter|medger|räcker|så medger|ger utrymme) > ..2 -- {promiseExempt}',
  // --- a promise, and what it hangs on
  '{gift} ... < {hangsOn} ..3 > -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker)|{outsider}) -- (får du|kan du|får ni) ..3 (själv|ta ut när) -- i den mån ..8 ({leader}|*n) ..6 (gillar|tycker|vill|anser) -- (görs|beställs) av ..2 {actor}',
  '< {hangsOn} ..3 > ... {gift} -- ({promiseExempt}|^ ..3 {colleague} ({must}|försöker)|{outsider}) -- i den mån ..8 ({leader}|*n) ..6 (gillar|tycker|vill|anser) -- (görs|beställs) av ..2 {actor}',
  '< {hangsOn} > ..6 (erbjud*|bekost*|ordna*|tillhandahåll*|stöd*|medverka*) -- ({promiseExempt}|{outsider}) -- i den mån ..8 ({leader}|*n) ..6 (gillar|tycker|vill|anser) -- (görs|beställs) av ..2 {actor}',
  '(tillhandahåller|erbjuder|bekostar|ordnar|anordnas|ges|erbjuds|upplåtas|tillgodoses|förläggas|medverkar) ... < {hangsOn} ..3 > -- ({promiseExempt}|{outsider}) -- i den mån ..8 ({leader}|*n) ..6 (gillar|tycker|vill|anser) -- (görs|beställs) av ..2 {actor}',
  '(vi|jag|{giver}|{boss}) ..3 < (ska|kommer att|kommer|kommer alltid att) ..2 (försöka|nog|förhoppningsvis|med största säkerhet) ..6 > -- {promiseExempt} -- {colleague} ska försöka',
  '< kommer (vi|jag) ..2 (försöka|nog|förhoppningsvis|med största (säkerhet|sannolikhet)|med all sannolikhet) ..6 > -- {promiseExempt}',
  '< får du försöka (få|ordna|hitta) ..4 >',
  '(vi|jag|ledningen) < vill gärna (hinna|kunna|försöka|ge|ordna|erbjuda) ..6 > -- {promiseExempt}',
  // --- hopes and ambitions
  '({giver}|{boss}|hon|han|vi|myndigheten) ..1 < (försöker|försöka|avser att försöka) (hinna|ge|ordna|lösa|boka|erbjuda|ta) ..5 > -- {promiseExempt}',
  '< (avser|ämnar) att (bjuda|erbjuda|ge|införa|ordna|se) ..4 (i mån av|om|när|förutsatt) ..5 > -- {promiseExempt}',
  '< (målsättningen|ambitionen|förhoppningen|tanken) är att ..2 (kunna|alla ska|du ska|ni ska|försöka|få) ..2 (få|erbjuda|ge|kunna|hinna) ..4 > -- {promiseExempt}',
  '^ < (normalt|helst|såvitt möjligt|så vitt möjligt|om möjligt|förhoppningsvis) (får|tar|ger|kommer|berättar|meddelar|erbjuder) ({colleague}|du|ni|{boss}|vi|*arna) ..5 > -- {promiseExempt}',
  '< lovar ..6 (fast|men) ..8 >  -- {promiseExempt}',
  // --- with great certainty, that is not quite
];
