import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // at the pleasure of those above
  '< efter ..3 (forgodtbefindende|behag|tykke|lyst og humør|eget hoved|for godt befindende) > -- (du|i|{worker}) ..2 (vælger|tilrettelægger|bestemmer)',
  '({power}|{employer}|{goods}|{reward}|hvem|gives|tildeles|fordeles|afgøres|kan|fastsættes|imødekommes) ..6 < (efter|ud fra|på baggrund af|ved) ..2 (eget|egen|frit|frie|fri|suveræn*|personlig*|konkret) (skøn|vurdering|valg|ønske|afgørelse|bedømmelse|hoved) > -- ^ (du|i|{worker}) -- (du|{worker}) (afgør|bestemmer|vurderer|vælger) -- {outsiderAny} -- kriteri* -- lægefaglig* -- efter eget ønske',
  '< (efter|ud fra|beror på|afhænger af|afhængig af|op til|alene på) ..3 {power} ..3 (skøn|vurdering|valg|opfattelse|bestemmelse|ønske|forgodtbefindende|afgørelse|velvilje|nåde|gunst|humør|bedømmelse|lune*|luner) > -- forklar* -- kriteri* -- {bargain} -- (feedback|samtalen|mus) -- {outsiderAny} -- efter at',
  '(hvis|når|såfremt) ..5 < efter {power} (opfattelse|skøn|vurdering|mening) >',
  '< (beror|afhænger|hviler) ..3 (alene|udelukkende|helt|fuldt ud) ..1 (på|af) > ..4 ({power}|skøn|vurdering|{employer}) -- {worker} (vælger|bestemmer)',
  '< (alene|helt|udelukkende|ene og alene|fuldstændig|ganske) (op til|overladt til|i hænderne på|undergivet|underlagt) > ..3 ({power}|{employer})',
  '< (er|forbliver|ligger) ..3 (op til|hos|overladt til) ..2 {power} > ..2 (alene|at|,|om|hvem) ..8 -- sammen -- støtte* -- hjælp* -- fortælle -- forklare -- sikre -- lytte -- spørge -- (passe|sørge) -- gennemgår -- ansvaret',
  '< (suverænt|enerådigt|egenrådigt|egenmægtigt|enevældigt|diktatorisk|uindskrænket|uden appel|inappellabelt) > -- {nej} -- dommer* -- (teamet|{worker}|holdet) ..2 (suveræn*|selv)',
  '(ændres|ophæves|fastsættes|opsiges|inddrages|flyttes|fraviges|justeres|reguleres|ændre|ophæve|fastsætte) ..3 < ensidigt >',
  // reserved rights
  '< ret* ..2 til ..3 (at|uden) > ..6 (ændre|ophæve|inddrage|flytte|fravige|tilbagekalde|trække|justere|afbryde|omfordele|overflytte) ..8 (uden|til enhver tid|når som helst|ensidigt|straks) -- {worker} .. ret',
  '({power}|{employer}|ordningen|aftalen|politikken|reglerne|den|dette|det|forløbet|retningslin*|goder|tillæg*|hjemmearbejd*) ..4 (kan|må|vil) ..3 < (til enhver tid|når som helst|uden videre|med øjeblikkelig virkning|øjeblikkeligt|fra dag til dag|med dags varsel|med omgående virkning|uden forudgående varsel|på stedet) > -- (du|{worker}|man) ..2 (kan|må|vil) ..2 (til enhver tid|når som helst) -- ^ (du|i|{worker}) -- {nej} ..3 (uden videre|til enhver tid) -- (stoppe linjen|sige fra|spørg*|bede om|kontakte|ringe|stoppe (arbejdet|operationen)|hjælp*|skifte mentor|foreslå*) -- {outsiderAny} -- tilbyde',
  '(kan|må|vil) ..4 < (til enhver tid|når som helst|uden videre|med øjeblikkelig virkning|øjeblikkeligt|fra dag til dag|med dags varsel|straks) > ..4 (ændre*|ophæve*|inddrage*|flytte|flyttes|fravige*|afbryde*|skifte ..2 ud|trække* tilbage|trækkes|tilbagekalde*|opsige*|omfordele*|justere*|fratage*|nedlægge*|sættes ud|afsætte*|omplacere*|aflyse*|tilsidesætte*|pålægge*) -- ^ (du|i|{worker}) -- generalforsamling* -- kunde* -- {outsiderAny} -- {nej} ..2 (til enhver tid|når som helst) -- (du|{worker}|man) (kan|må)',
  '(kan|må|vil) ..4 (ændre*|ophæve*|inddrage*|flytte*|fravige*|afbryde*|trække* tilbage|trækkes tilbage|tilbagekalde*|opsige*|omfordele*|omplacere*|tages fra|tages tilbage|fratages) ..3 < (til enhver tid|når som helst|uden videre|med øjeblikkelig virkning|øjeblikkeligt|fra dag til dag|fra den ene dag til den anden|med dags varsel|straks|med et døgns varsel|uden nærmere) > -- ^ (du|i|{worker}) -- {outsiderAny} -- {nej} ..2 (ændre*|inddrage*)',
  // without notice or reason
  '< uden ..2 (varsel|begrundelse|nærmere begrundelse|forklaring|nærmere forklaring|angivelse af|forudgående|yderligere varsel|yderligere begrundelse|at angive|at begrunde|at give (grund|en grund|besked)|at forklare|at oplyse|at redegøre|pligt til at|forpligtelse til at|forudgående varsel|nogen begrundelse|hensyn til det aftalte|motivering|klageadgang|ankemulighed|mulighed for at klage|appelmulighed) > -- {nej} ..5 uden -- {outsiderAny} -- system* lukker -- dages varsel  -- (skifte|sige nej|melde fra|gå hjem|søge|spørge) ..4 uden -- (du|man|{worker}) (kan|må) -- beredskab* -- (sige|siger) nej -- {watch} -- skærm* -- kigger -- (sige fra|sige nej|softwaren)',
  '(begrund*|begrundelse*|forklar*|grund*|motiver*) ..4 < (gives|begrundes|udleveres|skyldes|oplyses|forklares|angives|kræves|ydes) ..2 (ikke|aldrig|ingen) > -- {outsiderAny} -- hvorfor',
  '< der gives ..2 (ikke|ingen) ..3 (begrundelse*|forklaring*|grund|grunde|svar) >',
  '({goods}|afslag|afgørelser|beslutninger|valg) ..5 < (begrundes|forklares|motiveres|drøftes) ..2 (ikke|aldrig|normalt ikke) >',
  '(afslag|afgørels*|beslutning*|valg*|fordeling*|udvælgelse*|forfremm*|nej|flytning*|ændring*|vagt*|tildeling*|placering*) ..5 < (begrundes|forklares|motiveres|skal forklares|uddybes|kommenteres) ..3 (ikke|aldrig) > -- {outsiderAny} -- {yardstick} (offentlig*)',
  '< (skylder|skylde) ..3 (ingen|ikke|hverken) > ..3 (forklaring*|begrund*|grund*|svar|regnskab*|redegør*|nogen)',
  '< (ikke|ingen|hverken|aldrig) ..2 (forpligtet|pligt|forpligtelse|nødt|tvunget|bundet|skyldig) > ..3 (til|af)? ..3 (begrund*|forklar*|grund*|oplys*|redegør*|angive|give|motiver*|høre|diskutere|konsult*|stå til)',
  '(får|gives|har) ..4 < (ingen|ikke) ..3 (grund|grunden|begrundelse*|forklaring*|krav på|ret til) ..2 (at vide|at kende|forklaring*|begrund*)? > -- {outsiderAny} (har|får) -- har .. ret til at -- krav på løn -- ikke krav på ferie',
  '< (ingen|ikke|intet|hverken) ..3 (gøre|gør|rejse|have|har)? ..2 (krav|retskrav|fordring) på > ..4',
  '< {nej} ..2 (krav|retskrav) på > ..4 (at|begrund*|forklar*|{goods}|svar) -- {outsiderAny}',
  // a favour
  '< (gunst|gunstbevisning|nåde|nådegave|velvilje|privilegium|privilegier) , ..1 (ikke|og ikke|men ikke|og ingen) > ..2 (ret|rettighed|krav|selvfølge)',
  '< (en|et) (gunst|nåde|privilegium|gave) ..2 (og|,) ..2 (ikke|ingen) >',
  '< når og hvis > ..3',
  '< (sidste|afgørende|endelige) ord , uanset >',
  '< uanset hvad ..2 (der)? ..2 (er|blev|måtte være) ..2 (aftalt|lovet|står|skrevet|sagt) >',
  '{power} ..3 (afgør|bestemmer|fortolker|fastlægger|definerer) ..3 < (hvordan|fortolkning*|hvad) ..6 (forstås|fortolkes|fortolkning*|politikken|retningslinj*|reglerne|aftalen) > -- {worker} -- sammen',
  '< (fortolkning*|fortolkes|fortolkningen) > ..5 (alene|suverænt|ensidigt|af ..1 {power})',
  '({employer}|{power}) ..4 (kan|må) ..3 < (ændre|ophæve|fravige|fortolke|tilsidesætte|annullere|opsige|suspendere) ..6 (politik*|aftale*|ordning*|regle*|retningslin*|vilkår*|den|dem|håndbog*) > -- {bargain} -- varsel på -- (med|efter) ..3 (varsel|høring|drøftelse|aftale) -- forklar* -- {outsiderAny} -- {nej} ..3 (ændre|ophæve|fravige)',
  '(hvem|hvilke|om|hvorvidt|hvor meget|hvad) ... < (afgøres|vurderes|bestemmes|besluttes|fastsættes|udpeges|fordeles) ..2 (alene|suverænt|udelukkende|egenhændigt|ene) ..2 (af)? > ..3 -- teamet -- {worker} (selv|alene)',
  '< {nej} ..2 (kan|skal|må) ..2 (forlange|kræve|forvente) > ..4 (forklaring*|begrund*|at få at vide|grund*|svar)',
  '({goods}|{reward}) ..5 < (gives og tages|kan gives|uddeles|tildeles) ..4 (af ..2 {power}|hvis ..3 (synes|mener|finder)|efter) ..2 (skøn|lyst|humør|behag|synes|mener)? > -- kriteri* -- ansøgning -- aftale* -- {bargain}',
  '({power}|{employer}) ..3 (den|det|de|hvad|hvem|som) ..5 < (finder|synes|anser|mener|vurderer|skønner) ..2 (bedst|passende|rimelig*|nødvendig*|påkræv*|rigtig*|hensigtsmæssig*|formålstjenlig*|for godt|det rigtige|ønskelig*) > -- {share} -- {worker} ..3 (finder|synes) -- (finder|synes) {worker} -- {shareInfo} -- {news}',
  '({power}|{employer}) ..1 < (disponerer|råder|bestemmer|hersker|styrer) (frit|suverænt|alene|uindskrænket|enerådigt) > ..3 (over|om)? -- {worker} (disponerer|råder)',
  '({goods}|{reward}|*ordning*|fri|ret|retten|hjemmearbejd*|kursus|kurser|udbetales|gives|bevilges) ..4 < (hvis|når|såfremt|hvor|dersom) ..2 {power} ..2 (ønsker|vil|bestemmer|beslutter|synes|behager|lyster|finder|vælger|siger|skønner) ..1 (det|så|anledning|for godt)? > -- {shareInfo} -- kriteri* -- forklar*',
  '(ansatte|medarbejder*|{worker}|du) ..2 (ikke)? ..6 (kan|må) ..2 < (omplaceres|flyttes|forflyttes|omrokeres|overflyttes|blive (flyttet|omplaceret|overflyttet)|udskiftes|afskediges|hjemsendes) ..3 > (uden|med kort|straks|når som helst|hvis ..2 {power}|fra dag|efter behov|til en anden|til enhver) -- {bargain} -- fordi -- varsel på -- {mistake} -- ønske',
  '< (giver|får|gives|varsler) ..2 (ingen|ikke) ..2 (forvarsler|forvarsel|varsel|varsler|begrundelse|forklaring|grund) > -- {outsiderAny} -- {nej} uden',
  '< uden at ..2 (grund*|begrund*|årsag*|kriteri*|baggrund*) ..2 (oplyses|angives|gives|forklares|meddeles|fremlægges|offentlig*) >',

  '(kan|må|forbeholder|har ret) ..8 (flytte*|ændre*|omgøre*|fjerne*|justere*|omlægge*|sende|bytte|omplacere*|fratage*|inddrage*|opsige*|placere*|omskrive*|tildele*|trække*) ... < (når det passer (hende|ham|dem|ledelsen|{power})|fra dag til dag|fra den ene dag til den anden|fra en dag til den næste|fra time til time|når som helst|til enhver tid|uden varsel|uden at ..2 svare|som ..2 finder ..3|når ..3 (finder|har) ..2 (opportunt|lyst|behag|for godt|nødvendigt|rigtigt)|på ..2 ord alene|hvis ..3 (får lyst|falder ..1 ind|har lyst)|efter ..2 behov alene) > -- {outsiderAny} -- {worker} ..1 (kan|må)',
  '({power}|{employer}|huset|firmaet|hun|han) ... < (skylder (ikke|ingen) ..2 (begrundelse|forklaring|svar)|giver ikke (rede|grund|nogen begrundelse)|tier om (grunden|hvorfor)|behøver ikke (begrunde|forklare|give)|begrunder ikke|uden at (skulle)? svare for) > -- {outsiderAny}',
  '({power}|{employer}|huset|firmaet) ..1 < forbeholder sig ..2 (at|ret|retten) > ... -- {outsiderAny} -- (priser|politianmeld*)',
  '({power}|{employer}|*link) ..1 kan .. (ændre|justere|flytte|fordele|fastsætte|omlægge) ... < som ..2 (finder det|vil|ønsker|mener er) > ..2 -- {outsiderAny}',

  // By the judgement of those above.
  '< (beror på|afhænger af|efter|afgøres af|afgøres ved|hviler på|er underlagt) ..2 (ledelsesmæssig*|ledelsens|lederens|chefens|direktionens) ..1 (skøn|konduite|forgodtbefindende) > -- kriteri* -- {bargain} -- {outsiderAny}',
];
