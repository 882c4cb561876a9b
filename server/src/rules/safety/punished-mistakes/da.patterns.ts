import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // a mistake and what it costs
  '{mistake} ..5 < {leadsTo} ..4 {penalty} > -- {nej} ..2 {leadsTo} -- {leadsTo} ..2 {nej}',
  '{mistake} ..4 < (straffes|sanktioneres|påtales|afstraffes|bestraffes|takseres|bødes|irettesættes) > !{nej}',
  '{mistake} ..4 < (bliver|blive|vil blive|er) ..2 (straffet|sanktioneret|påtalt|indberettet|brugt (imod|mod)|noteret|lagt|taget op|husket|bogført) >',
  '{mistake} ..5 < (noteres|noteret|registreres|skrives|skrevet|føres|arkiveres|gemmes|lægges|tilføres|indføres|sættes) ..5 (personalemappe*|mappe|mappen|personalesag*|personaleakt*|karakterbog*|protokollen|sagen|lønforhandling*|konto|pointtavle*|strafkonto*|syndsregist*|minusliste*) >',
  '{mistake} ..5 < (indgår|indgå|tæller|medregnes|vægter|vejer|bruges|får betydning|påvirker|har betydning|slår igennem|mærkes|ses|afspejles|afspejler sig|trækker ned|trækker|inddrages|medtages|huskes|lægges til grund|tælles med|spiller ind) ..6 (lønforhandling*|lønsamtale*|*lønnen|løn|bonus*|mus|*vurdering|*vurderingen|*bedømmelse*|forfremmelse*|ansættelsen|karriere*|karakter*|lønseddel*|lønsedlen|*tillæg*|forlængelse*|lønregulering*) > -- {nej} ..2 (indgår|tæller|bruges|påvirker) -- (bruges|tæller|indgår|påvirker) ..2 {nej}',
  '{mistake} ..5 < (trækkes|trukket|modregnes|fratrækkes|betales|indbetales|erstattes|dækkes|afregnes|refunderes|går) ..5 (løn*|*lønnen|bonus*|akkord*|provision*|medarbejder*|lommen|egen lomme|{whoever}|selv|den pågældende|vedkommende|holdets|drikkepenge*|egen regning|tillægget) > -- kunde* -- forsikring*',
  '{mistake} ..5 < må ..3 selv (betale|erstatte|dække|bøde|udrede|ordne|rette .. i fritiden) >',
  '< (betaler|erstatter|dækker|hæfter|bøder|udreder) ..3 selv ..4 {mistake} >',
  '{mistake} ..5 < (koster|koste) ..5 ({goods}|point|dyrt|hovedet|jobbet|kaffe*|kage|dig|omgang) > -- penge -- kunde* -- koster ..2 {nej}',
  '{mistake} ... < {lose} ..4 {goods} > -- {mistake} ..3 (kunde*|strøm*)',
  '{mistake} ... < {goods} ..2 (beskæres|nedsættes|reduceres|bortfalder|ryger|inddrages|sættes ned|falder bort|skæres|mistes|trækkes|tilbageholdes|udebliver|forsvinder|halveres|falder væk|stoppes|deles ud) >',
  '{mistake} ..5 < (lægges|lagt|lægge|regnes|tilregnes) ..4 til (last|ugunst|skade) >',
  '{mistake} ... < (ryger man|er man|bliver man|er du|ryger du|bliver du) ..3 (ud|af|færdig|taget af|sat af|sat til|væk|fri for) > -- fri for ..2 skyld',
  // not tolerated
  '< {mistake} ..2 (accepteres|tolereres|tåles|godtages|tillades|undskyldes|tilgives|accepterer|tolererer|tåler|ønskes) ..2 (ikke|aldrig|hverken) > -- {outsiderAny} (accepter*|tolerer*)',
  '< (nultolerance|nul tolerance|nultolerancen|0-tolerance|ingen tolerance) > ..4 ({mistake}|at {mistakeVerb})',
  '< ({nej}) ..3 (plads|rum|råd) til ..3 ({mistake}|at {mistakeVerb}|folk der) >',
  '{mistake} ..3 < (er|kan|må) ..3 (uacceptab*|utilgivelig*|utålelig*|uantagelig*|utænkelig*|utilstedelig*|ikke forekomme|ikke ske|ikke (undskyldes|tilgives|accepteres|forsvares|forekomme|ske) ) > -- {outsiderAny} -- utænkelig* at',
  '< (ser|ses|se) ..3 med ..2 alvor* ..3 > ({mistake}|at {mistakeVerb})',
  '< (ingen|intet|ikke) ..2 {mistake} ..3 (upåtalt|ubemærket|ustraffet|uden følger|uden konsekvenser) >',
  // faultless or out
  '< (fejlfrihed|fejlfri|fejlfrit|fejlfrie|nul fejl|nulfejl|0 fejl|perfektion) > ..5 (krav|forudsætning|betingelse|adgang*|giver|kræves|minimumskrav|minimum|løftes|belønnes|udløser)',
  '< (gør|gøre|gjort|laver|lave|rigtigt) ..2 (rigtigt|det|første) ..2 (første gang|gang) > ... (de andre|resten|andre|ellers|færdig|ud)',
  '< brænder ..3 fingrene > -- (komfur*|ovn*|varm*)',
  '(de andre|resten|andre|den, der {mistakeVerb}) .. < må finde (noget|et|sig) ..2 (andet|sted) >',
  '< tab af {goods} > .. (ved|som følge af|efter) ..3 ({mistake}|for sent|mangl*|forsink*)',
  // somebody who errs
  '{whoever} ..4 {mistakeVerb} ... < {hurts} ..4 > -- {nej} ..3 (mister|straffes|ryger)',
  '{whoever} ..4 {mistakeVerb} ... < {lose} ..4 {goods} > -- {lose} ..1 {nej}',
  '{whoever} ..4 {mistakeVerb} ..8 < (må|skal|kan) ..2 (betale|erstatte|forvente|stå til|tage imod|regne med|finde sig) >',
  '{whoever} ..4 {mistake} ... < ({hurts}|{lose} ..4 {goods}) > -- {nej} ..3 (mister|straffes|ryger)',
  '{whoever} ..6 ({mistakeVerb}|{mistake}) ..6 < (betaler|bøder|hæfter|skylder|erstatter|giver) ..2 (selv|kage|regningen|for|den|det|udgiften|differencen|tabet|omgang|kaffe) >',
  '^ (laver|begår|overser|misser|glemmer|taber|har|fejler|svigter|kvajer|går|gik|skrider|knuser|leverer|sender|taster|sjusker|dummer|klokker|rammer|ødelægger|overskrider|pakker|booker|skriver|regner) ... (,)? < {hurts} ..4 > -- {nej} ..2 (opgave|frist)',
  '(laver|begår|overser|misser|glemmer|taber|fejler|svigter|kvajer|knuser|sjusker|dummer|klokker) (man|du|en|nogen|vi|{worker}) ... < ({hurts}|{lose} ..4 {goods}|er du ude|er man ude|falder hammeren) >',
  '(hvis|når|såfremt) ..4 ({mistakeVerb}|{mistake}) ..6 < ({hurts}|{lose} ..4 {goods}|er det ud|er det slut|falder hammeren) > -- {nej} ..2 {lose}',
  '(ved|efter|for) ..3 {mistake} ..6 < (indkaldes|kaldes|hentes|straffes|sanktioneres|suspenderes|fritages|fjernes|udelukkes|fratages|tages|forflyttes|afskediges|opsiges|bortvises|fyres|omplaceres|degraderes|bortfalder|inddrages|nedsættes|tilbageholdes|trækkes|ryger|mister) ..4 ({worker}|til|{goods}|af|fra|ansvarlige|pågældende|planlægger*|vedkommende)? > -- bisidder*',
  '(#|to|tre|fire|fem|{number}) ..2 {mistake} ..3 < (og|så|er|giver|betyder|lig med|udløser|:) ..4 ({penalty}|du er ude|man er ude|ude|færdig|fyret|slut|ryger|{goods}) >',
  '({whoever}|{worker}|man) ..5 ({mistakeVerb}|{mistake}) ... < (må|skal|får lov at|kan) ..3 (stå for|betale|dække|hæfte for|erstatte|regne med|se sig om|finde|nøjes|vente|undvære|aflevere|opgive) > -- {nej} ..2 (betale|dække) -- {help} -- {outsiderAny}',
  '< (samme|den samme) (fejl|bommert|brøler|fejltagelse) ..1 (to|en|én|flere) (gange|gang) >',
  '{mistake} ..5 < (betyder|medfører|indebærer|fører til|resulterer i|bevirker|gør|ender med|ender i) > ..2 at ..6 ({hurts}|{lose}|frataget|skiftes|udskiftes|fjernes|flyttes|mister|får frataget|lukkes|{penalty}) -- {nej} -- {outsiderAny}',
  '< (ikke|aldrig) ..2 (i orden|okay|ok|acceptabelt|tilladt|noget, vi|velset|godt nok|populært|en mulighed|muligt) at ..2 ({mistakeVerb}|fejle|begå|lave fejl|mislykkes|dumpe|tabe|fejle) > -- {outsiderAny}',
  '{mistake} ..2 < (skal|må|vil) ..1 (have|få|koste|mærkes|kunne mærkes|betales) ..3 > (konsekvens*|følger|pris|for (den|dem)|på) -- {nej}',
  '< bliver ..2 (den (ansvarlige|pågældende|skyldige)|vedkommende|medarbejderen|du|man) ..2 (lukket ude|udelukket|suspenderet|fjernet|taget af|sat af|frataget|skiftet ud|spærret) > -- chikane*',

  '({mistake}|glemmer|glemt|taber|tabt|brækker|rammer|overser|overset|misser|forpasset|forsinket|bule|knust|*fejl|anmærkning*|differenc*|omlavning*|omgjorte|kasseret*|detaljefejl|for meget|udebliver|fejlskøn*) ... < (koster|trækkes|trukket|ryger|mister|nedsættes|rykker|rykkes|så er|går fra|går den fra|betaler|betale|ned i|fører til|giver|udløser|indbetales|må ..2 tage) > ... ({goods}|løn*|*løn|dagsløn|*tillæg*|*bonus*|feriedag*|advarsel|advarsler|varsel|lommen|egen lomme|regningen|udbetaling|*udbetaling|warrants|provision*|godtgørelse*|væk|lønskala*|studietur|kursus|advarslen) -- {outsiderAny} -- (ingen|koster ingen|ikke nogen)',
  '(første|anden|tredje|næste|fjerde|to|tre) ..2 (gang|fejl|anmærkninger|medicinfejl|bule|af slagsen|omgjorte|klager) ... < (er sidste gang|koster|så er|ned i|fører til|rykker|mister|ryger|betaler|er det slut|er det ud) > -- {outsiderAny} -- (ingen|ikke)',
  '< (den slags|sådan noget|det) husker vi > -- {outsiderAny} -- (godt|gode|glade)',
  '(går|gik|falder) ... (ned|i stykker|galt) ... < (ryger|mister (du|man)|betaler (du|man)|trækkes) > ... ({goods}|warrants|løn*) -- {outsiderAny}',

  '(fejl|*fejl|kikse*|kikset|forkludret|fejlslagne|skæve|knuste|glemte|mislykk*) ... < (ikke noget (man|du) kommer godt fra|tilgives sjældent|tilgives ikke|belaster ..4 karriere|koster (en|to) (uge|måned|vagt)|for egen regning) > -- {outsiderAny}',

  '< (ryger|forsvinder|bortfalder|falder bort) ..2 (*bonus|*bonussen|*tillæg|*tillægget|feriefridag*) > -- {outsiderAny} -- overenskomst*',
  '< (ses|mærkes|mærke det|læses) ..1 på (bonussen|lønsedlen|lønnen|tillægget) > -- {outsiderAny}',

  // A mistake one makes but once.
  '({mistake}|den slags|sådan noget|den slags ting) ... < (man|du|vi|i|nogen) (kun|højst|aldrig mere end|ikke mere end) ..1 (laver|begår|gør|lave|begå|kommer til) ..1 (én|en) gang > -- {outsiderAny} -- (lærer|lære|deler|fordi)',
  '({mistake}|den slags|sådan noget) ..3 < (laver|begår|gør|sker|kommer) (man|du|vi|i|nogen|den|det)? ..1 (kun|højst|ikke mere end|aldrig mere end) ..1 (én|en) gang > -- {outsiderAny} -- (lærer|lære|deler|fordi)',
  '< (anden|næste|tredje) gang ..1 (er|findes|gives|har|får|kommer|gælder) ..3 (ikke|ingen) ..2 (undskyldning*|nåde|tilgivelse|pardon|kære mor|bortforklaring*|forståelse|tålmodighed) > -- {outsiderAny}',
  '< (anden|næste|tredje) gang ..1 (har|får|finder|kan|er) (man|du|i|{worker}) ..1 (ikke|ingen) ..2 (undskyldning*|nåde|tilgivelse|forklare|undskyldt) > -- {outsiderAny}',

  // Patience has run out; one is one too many.
  '({mistake}|igen|før|gange|anden gang|gentager) ... < (tålmodigheden|overbærenheden|langmodigheden|velviljen|forståelsen) ..2 (brugt op|opbrugt|slut|forbi|til ende|ovre) > -- {outsiderAny}',
  'første gang ..6 < (anden|næste) gang ..1 (er|hedder|kalder|bliver) ..2 (sjusk|sløseri|skødesløshed|dovenskab|dumhed|utilgivelig*|advarsel|med vilje|alvor|slut|et valg) >',
  '{mistake} ..3 < (man|du|ingen) ikke (laver|begår|gør) ..1 (igen|to gange|mere) > -- (lærer|lært|deler|fordi|rettet|ændret|så )',
  '{mistake} ..2 < ..1 (én|en) for (meget|mange) > -- (undskyld*|hjælp*)',
  '({mistake}|fejlagtig*|forkert*|forsømmelse*|sjusk*) ... < (påtales|indskærpes|noteres på|noteres i|føres på|indføres i|anføres i|anføres på) ..2 (over for|personale*|sagen|vedkommende|den pågældende|hans|hendes|ens)? > ..3 -- {outsiderAny} -- system*',
];
