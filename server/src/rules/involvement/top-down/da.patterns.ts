import type { Pattern } from '../../words';

/** What is laid down for others to carry out. */
const settled = '(mål|målene|*målene|strategi|strategien|retning|retningen|planen|*planen|planerne|budget|budgettet|strukturen|vision|visionen|værdierne|prioriteringen|prioriteringerne|opgaverne|kravene|kvoterne|beslutningen|beslutninger|beslutningerne|afgørelsen|afgørelser|ændringen|ændringer|ændringerne|omlægningen|omstruktureringen|modellen|konceptet|linjen|kursen|ordrer|ordren)';

export const patterns: readonly Pattern[] = [
  // not up for discussion
  '< {nej} ..3 til ..3 (diskussion|forhandling|debat|drøftelse|genforhandling|høring|diskuter*|forhandl*|revision|omgørelse|ændring|afstemning) > -- {safetyWord} -- overenskomst* -- ^ det der ikke er til',
  '< {nej} ..3 (åben|åbne|åbent|genstand|op|emne|plads|mulighed|anledning) (for|til) > ..3 (diskussion*|forhandling*|debat*|drøftelse*|ændring*|input|forslag|indflydelse|høring) -- {safetyWord} -- {outsiderAny}',
  '< {nej} ..2 (åbnes|åbner|lægges|lagt|inviteres|inviterer|indkaldes|ønskes) ..2 (for|op til|til|i)? > ..3 (diskussion*|forhandling*|debat*|drøftelse*|høring*|input|indflydelse)',
  '< (åbnes|åbner|lægges|inviteres|lægger) ..2 {nej} ..2 (for|op til|til) > ..3 (diskussion*|forhandling*|debat*|drøftelse*|høring*|input|indflydelse)',
  '(kan|må|skal|bør|vil) (ikke|aldrig) ..2 < (drøftes|diskuteres|debatteres|forhandles|genforhandles|tages op igen|genåbnes|omgøres|anfægtes|ændres lokalt|laves om) > -- {appraise} -- {voice} -- {outsiderAny} -- lov* -- {safetyWord} -- løn -- *regler',
  '(er|som) ..3 < at betragte som ..1 (endelig*|bindende|afgjort*|uigenkaldelig*|vedtaget) >',
  '< toget er kørt >',
  '< (står|stå|stående) ved magt > ..6 (uanset|også|trods)',
  '< (kan|må) ikke ..2 (ændres|justeres|fraviges|tilpasses) (lokalt|af (afdeling*|enhed*|team*|filial*|{worker}|butik*) ) > -- overenskomst* -- lov* -- {safetyWord}',
  '< (indvendinger|forslag|input|kommentarer|ønsker|høringssvar|ændringsforslag|bemærkninger|synspunkter|indsigelser) ..4 (tages|får|har|ændrer|medtages|indarbejdes|imødekommes|fører|bliver|inddrages|giver|påvirker) ..3 (ikke|ingen|aldrig) > ..4 -- {outsiderAny} -- {nej} ..3 (svar|afvis*|ubesvaret)',
  ': < til (orientering|efterretning) > $',
  '< til (orientering|efterretning) > -- ^ ..2 (til orientering) -- {outsiderAny} -- forældre* -- politi* -- {appraise} -- {arrangement} ..2 til orientering -- (referat*|mail*|sendes|cc) ..6 til orientering',
  // decided up there, told down here
  '{power} ..4 < (beslutter|træffer|fastsætter|bestemmer|fastlægger|lægger|sætter|tegner|udstikker|definerer|formulerer|udarbejder|planlægger|afgør|udmelder|dikterer) ..8 (og|,|hvorefter) ..4 (meddeler|melder|fortæller|siger|orienterer|informerer|udmelder|bryder|ruller|sender|udleverer|præsenterer|fordeler|giver ..2 besked|meddeles|meldes|orienteres|informeres|udmeldes|udleveres|præsenteres|kaskad*|eksekver*|udfører|kører|følger|implementerer|omsætter|retter sig|realiserer|effektuerer|får besked) > -- råd -- spørger -- hvorfor -- efter ..3 (drøft*|høring*|råd*) -- begrund* -- {bargain} -- sammen med -- {outsiderAny} -- {worker} ..2 (beslutter|sætter) -- rammen -- forklar* -- hører',
  '({arrangement}|strategi*|plan*|mål*|årsmål*|budget*|retning*|struktur*|koncept*|vision*|bemandingsplan*|vagtmodel*|{decision}|model*|værdier*|prioriter*|indsats*|politik*|*tillæg*) ..6 < (fastsættes|besluttes|afgøres|lægges|fastlægges|bestemmes|sættes|udmeldes|tegnes) ..6 (og|,) ..4 (meddeles|meldes|slås op|hænges op|udmeldes|udleveres|rulles|formidles|offentliggøres|kommunikeres|præsenteres|orienteres|sendes|føres ud|kaskaderes|brydes ned) > -- efter ..3 (drøft*|høring*|råd*|input) -- {bargain} -- sammen -- teamet -- begrund* -- {outsiderAny} -- kriteri*',
  '< (bestemmer|beslutter|afgør|fastsætter|fastlægger|udpeger) ..1 {power} ..2 (alene|suverænt|enerådigt|selv) > -- {safetyWord} -- indsats*',
  '(strategi*|vision*|plan*|værdi*|struktur*|politik*|organis*|koncept*|mål*|vagtmodel*|model*|forandring*|omlægning*|ændring*|reform*|program*|kultur*|principper*|indsats*|retningslinj*) ..8 < (rulles|rullet|rulle|ruller) ..3 ud > -- server* -- {nej} ..2 rull* -- {worker} ..2 ruller -- prøv* -- pilot*',
  '< (kaskader*|kaskadér*|nedkaskad*) >',
  '< (brydes|bryder|bryde|nedbrydes|brudt) ..4 ned > ..3 (på|i|til)? ..4 ({worker}|afdeling*|filial*|enhed*|team*|butik*|mål*|niveau|medarbejder*|den enkelte) -- sammen -- selv -- {nej} -- maskine*',
  '< over hovedet på > ..3 ({worker}|medarbejder*|klinik*|afdeling*|dem|de|os|jer) -- {nej}',
  '(strategi*|beslutning*|mål*|budskab*|ordre*|besked*|udmelding*|plan*|værdi*) ..6 (nedad|ned gennem|ned i|ned til|videre ned) ..5 < (rækkerne|systemet|organisationen|linjen|ledelseslag*|sjakkene|afdelingerne|lagene|holdene|gulvet) > -- {nej} -- vand* -- fald*',
  '({worker}|{power}) ..3 < får ..3 (besked*|ordrer|instruks*|mål*|planen|årsmål*) ..2 af > ..3 {power}',
  '({worker}|teamet|holdet|afdelingen|du|i|vi|butikken|filialen|enheden) ..3 < (får|modtager|tildeles|får tildelt|får udstukket|får udleveret|får dikteret) ..3 (mål|målene|årsmål*|budget*|ordrer|planen|prioriter*|kvote*|målsætning*|kpi*|okr*) > ..3 (tildelt|udleveret|dikteret|udstukket|meldt|af|fra|oppefra|ovenfra)? ..3 ({power}|forvaltning*|hovedkontor*|januar|koncern*)',
  '(mål*|strategi*|vision*|plan*|retning*|beslutning*|værdi*|ændring*|budget*) ..5 < (lægges|lagt|bliver lagt|udarbejdes|formuleres|besluttes|vedtages|tegnes|træffes|fødes|udvikles) ..2 (på|i|af|hos) ..2 (chefgang*|direktionsgang*|hovedkontor*|direktion*|ledergruppe*|topledelse*|koncernledelse*|lederforum*|ledelsesgang*) > -- {nej} -- efter ..4 (drøft*|høring*|råd*) -- sammen -- {outsiderAny}',
  '< som (meddelt|udmeldt|besluttet|bestemt|dekreteret|foreskrevet af {power}) > , ..1 og ..8',
  '< sæt (jer|dig|sig) ind i > ..3 (ny|nye|struktur*|plan*|strategi*|organis*|model*|det) ..6 (gælder|træder|fra|inden)',
  '< (gives|giver|bringes|bringer|formidles|sendes|videregives|leveres|viderebringes) ..2 (videre|ud|ned) ..1 (uændret|uden kommentarer|ordret|loyalt|1:1|en til en|urørt|som de er|nedad) >',
  '(regler*|spilleregler*|aftale*|kodeks*|charter*|værdier*|principper*|politik*|værdigrundlag*|grundlag*|kultur*|normer*|leveregler*) ..3 < (udarbejdet|skrevet|formuleret|lavet|besluttet|udformet|forfattet) af ..2 {power} > ..4 , ..3 (udleveres|deles ud|hænges|gælder|underskrives|præsenteres|følges|efterleves)',
  '< vi ved bedst > -- {nej}',
  '< (ingen|ikke) ..2 (grund|nødvendighed|mening) (til|i) ..2 (at bruge tid på|at komme med|at foreslå|at diskutere|at drøfte) >',
  '(personalemøde*|fællesmøde*|stormøde*|formålet|mødet|infomøde*|temadag*) ..6 < (at orientere|at informere|til orientering|at meddele|at præsentere|at formidle|envejs*|monolog*|kun orienter*) > -- drøft* -- spørgsmål -- høre -- diskuter* -- forældre* -- {outsiderAny} -- og høre',
  '(strategi*|plan*|beslutning*|retning*|valg*|struktur*|rammen|linjen|kursen|model*|skema*) ..2 < er ..1 (lagt|truffet|sat|taget|valgt|besluttet|fastlagt|udstukket) > ..2 (og|,|;) ..3 (nu|så|resten|det|skal|opgaven|teamet|handler) -- {nej} -- {outsiderAny} -- {worker} ..2 har -- sammen -- forklar* -- loggen -- fordi',
  '({worker}|medarbejder*|teamet|holdet|afdelingen|du|i|vi|butikkerne|enhederne|de) ..2 < (får|får .. meddelt|modtager) ..2 (meddelt|forelagt|udmeldt|at vide, hvad der gælder|at vide, hvad|besked om, hvad|færdige|tildelt|serveret) > ..5 -- {outsiderAny} ..2 (får|modtager) -- lønseddel* -- {nej} ..2 får -- svar -- og hvorfor -- {reward} -- {appraise} -- {mistake}',
  '({worker}|personalets|medarbejdernes|teamets|gulvets|vores|jeres|opgaven|afdelingens|lederens) ..2 < (rolle|opgave|bidrag|job) ..1 (er|består i) ..2 (at)? ..1 > (tage imod|udføre|omsætte|følge|implementere|effektuere|sikre accept|skabe accept|levere|gennemføre|føre ud|skaffe opbakning|sælge)',

  '(vedtaget|besluttet|fastsat|fastlagt|udformet|lagt|valgt|bestemt|sat|truffet|træffes|aftalt|udmeldt|afgjort|udmeldes|kommet|landet|tegnet|fundet) ... < (rulles (ned|ud|ned i)|rullet (ned|ud)|formidles nedad|udleveres|implementeres|oversættes|oversat til|serveret|serveres|læst op|læses op|til (efterlevelse|gennemførelse|eksekvering)|indføres hos os|får (vi|i) ..3 (læst|fortalt|udleveret|serveret|at høre)|den vej|nedad) > -- {outsiderAny}',
  '(strateg*|*planen|plan|mål|målene|beslutning*|*beslutningen|roadmap*|omlægning*|ordning*|*ordningen|fusion*|struktur*|model*|kollektion*|budget*|*tallene|prislisten|principperne|retningslinjerne) ... < (rulles ud|rulles ned|formidles nedad|træffes af (ejerne|ledelsen|direktionen|{boss}) og|udleveres til efterlevelse|meldes ud når de er|melde ud når) > -- {outsiderAny}',
  '< ((ikke|aldrig) ..2 til (udtalelse|debat|diskussion|forhandling|drøftelse|høring)|ikke (en invitation|et oplæg|et samtaleemne|et debatoplæg)|uden (videre debat|debat|høring|diskussion|drøftelse)|spild af (ånde|tid|kræfter)|fait accompli|skrevet i sten|hugget i granit|kan ikke (påvirkes|røres|rokkes|laves om)|den er låst|en gang for alle|hvad enten (i|du|vi|man) kan lide|(godtages|accepteres|tages) som (den|det|de) er|(ændringer|indsigelser|kommentarer|spørgsmål|input) er der ikke ..4|ikke lagt op til (ændringer|debat|drøftelse)|ikke sat tid af|så er den snak|er den snak ..2 slut|noget at komme efter|ikke at (mene|diskutere|drøfte)|ikke for at (lave om|mene|diskutere)) > -- {appraise} -- {outsiderAny} -- {safetyWord} -- (personsag*|lønninger) -- ^ det der ikke er til',
  '< (så (indretter|retter|tilpasser) (vi|enhver|man) (os|sig)|og (vi|enhver) (tilpasser|indretter) (os|sig)|bare (eksekvere|føre ud i livet)|bare gøre til virkelighed) >',

  '(beslutning*|politikken|strategien|planen|målene|retningslinjerne|budgettet|rammen|{employer}|hovedsædet|hovedkontoret|koncernen|direktionen|ledelsen) ... < (allerede har vedtaget|bæres ned|udfaldet ligger fast|imødeses ikke|fastlagt centralt|kommer fra (koncernen|toppen|hovedkontoret|direktionen|oven)|sendes ned|besluttet på forhånd|tildeles af (chefen|ledelsen)) > -- {outsiderAny} -- {appraise}',
  '(mål|udviklingsmål|*målene|opgaverne|målene) ..2 < (tildeles|udstikkes|udmeldes|kommer|pålægges) ..1 (af|fra) ({boss}|chefen|ledelsen|koncernen|direktionen|oven) > -- {outsiderAny}',
  '(udarbejdet|lavet|skrevet|formuleret) af {leader} ..3 og < (præsenteret for|udleveret til|meddelt|forelagt|gennemgået for) (teamet|holdet|medarbejder*|afdelingen|personalet) >',

  '< (ikke en anledning til at|ikke anledning til at) (åbne|diskutere|drøfte|genåbne) > -- {outsiderAny}',
  '(får|bringer|tager) ..2 (besked|den|det) ... < (og)? bringer (den|det) videre på > -- {outsiderAny}',
  // Hvad der er besluttet, er besluttet.
  '< (lederens|ledelsens|direktionens|formandens|chefens|*lederens|*chefens) (beslutning|beslutninger|afgørelse|afgørelser|vurdering) er ..1 (endelig|endelige|afgørende) >',

  // From above it comes, and those below hear of it when all is settled.
  `< ${settled} ..2 (kommer|dikteres|udstikkes|sættes|bestemmes|fastlægges|lægges|afgøres) ..2 (oppefra|ovenfra|fra oven|fra toppen|højere oppe|højere sted|fra øverste) > -- {outsiderAny}`,
  '(hører|besked|orienteres|informeres|meddeles|meldes ud|melder|udmeldes|offentliggøres|offentliggjort|at vide|kommunikeres) ... < (når|så snart) ..1 {power} ..1 (har|er) ..2 (besluttet|lagt sig fast|fastlagt sig|bestemt|afgjort|valgt|taget stilling|truffet|færdig med|landet|enedes|nået) > -- hvorfor -- begrund* -- baggrund* -- {outsiderAny} -- sag -- ansøgning* -- {askHelps} -- forklar*',
  '^ (når|så snart) ..1 {power} ..1 (har|er) ..2 (besluttet|lagt sig fast|fastlagt sig|bestemt|afgjort|valgt|truffet|færdig med) ... < (får|hører|orienteres|informeres) ..1 (i|du|man|vi|{worker}|alle) ..3 > -- hvorfor -- begrund* -- {outsiderAny} -- sag -- ansøgning* -- forklar*',
  `${settled} ..4 < (meddeles|meldes ud|udmeldes|offentliggøres|kommunikeres|præsenteres|annonceres) ..4 , (når|så snart) (den|det|de|beslutningen|beslutningerne|alt) ..1 (er|bliver) ..1 (besluttet|truffet|vedtaget|på plads|lagt|faldet) > -- hvorfor -- begrund* -- {outsiderAny} -- forklar*`,
  '(melder (vi|{power}) ud|(vi|{power}) melder ud|hører (i|du) nærmere|(i|du) hører nærmere|(i|du|medarbejder*) (får|orienteres) ..1 besked) ..2 < , (når|så snart) ..1 (beslutningen|beslutningerne|alt|det|den|planen) ..1 er ..1 (besluttet|truffet|vedtaget|på plads|lagt|faldet|afgjort) > -- hvorfor -- begrund* -- {outsiderAny} -- forklar*',
  `(derefter|herefter|dernæst|bagefter|efterfølgende|siden|så) ..2 < (præsenteres|fremlægges|meddeles|forelægges|udleveres|overdrages|sendes|gives) (den|det|de|${settled}) ..1 (for|til) ..1 ({worker}|afdeling*|enhed*) ..2 , (som|der) ..2 (omsætter|udmønter|gennemfører|implementerer|efterlever|følger|udfører|realiserer|eksekverer|fører) > -- (drøft*|høring|kommenter*|forslag|udkast*|input|indvend*)`,
  `(derefter|herefter|dernæst|bagefter|efterfølgende|siden) ..2 < (præsenteres|meddeles|udleveres|forelægges|rulles|meldes) ${settled} ..2 (for|til|ud) > -- (drøft*|høring|kommenter*|forslag|udkast*|input|indvend*|{power} ..1 og)`,
  `${settled} ..2 (er|bliver|blev) ..1 (tegnet|lagt|vedtaget|formuleret|besluttet|udarbejdet|lavet|aftalt) ..3 (i|af|på|hos) ..2 {power} ..2 og ..2 < (præsenteres|præsenteret|meddeles|udleveres|meldt ud|meldes ud|forelægges|rulles ud) > -- (drøft*|høring|kommenter*|forslag|udkast*|input|indvend*) -- {outsiderAny}`,

  '(når|hvis) ..1 {power} ..1 (har talt|har besluttet|har bestemt|har valgt|siger|beslutter|bestemmer|har meldt ud) ... < (er|er så) ..1 (sagen|snakken|diskussionen|debatten|den) ..1 (slut|lukket|afgjort|forbi|uddebatteret|ovre) > -- {outsiderAny}',
    // Decided is decided.
  '^ (beslutning*|afgørelse*|aftaler|det|hvad) ... < (diskuteres|drøftes|genåbnes|debatteres|genforhandles|omgøres|tages op) ..1 (ikke|aldrig) ..1 (igen|længere|mere|på ny|yderligere) > -- {appraise} -- {outsiderAny} -- lov*',
  '(vedtaget|besluttet|fastlagt|udarbejdet|formuleret|truffet) af ..3 {power} ..5 og ..1 < (meddelt|udmeldt|udleveret|udsendt|formidlet|fremlagt for|præsenteret for) ..2 (personalet|medarbejderne|{worker}|alle|lærerne)? > -- {outsiderAny} -- efter ..4 (drøft*|høring*|råd*)',
  '(fastlægges|fastsættes|besluttes|bestemmes|lægges|fastlagt|fastsat) ..1 af ..3 {power} ..2 < uden ..2 (inddragelse|høring|drøftelse|dialog|at (spørge|høre|inddrage|drøfte)) > -- {outsiderAny}',
];
