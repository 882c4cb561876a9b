import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // voices are unwelcome, disloyal, a nuisance
  '({voice}|at {object}) ... < (er|anses|betragtes|opfattes|ses|regnes|tolkes|forstås|behandles|opleves|vidner om|udlægges|tages) ..4 {unwelcome} > -- {nej} ..3 {unwelcome} -- {outsiderAny} (klage*|kritik*) -- (klage*|kritik*) fra {outsiderAny} -- mangel på',
  '(at {object}|at gå|at skrive|at henvende sig|at kontakte|at tale) ..6 (er|anses|betragtes|opfattes|ses|regnes) ..3 < {unwelcome} > -- {nej} ..3 {unwelcome}',
  '{voice} ..5 < (ønskes|modtages|tages|tages op|accepteres|tolereres|tåles|godtages|besvares|behøves|noteres|føres|høres|lyttes|drøftes|diskuteres|luftes|fremsættes|stilles|rejses|deles|skrives|bringes|hilses|dyrkes|opfordres|inviteres|fremføres|imødekommes|efterspørges|honoreres|gavner|hjælper|interesserer|bidrager|fremmer|hører|ønsker|gider|vil|har|kan|må|bør|skal) ..3 (ikke|aldrig|ingen|intet|hverken) > -- {outsiderAny} -- {nej} (udsættes|få|føre|afvises|føre|mødes|ties|besvares|behandles) -- (må|bør|skal|kan) (ikke|aldrig) ..2 (udsætte*|få|føre|afvise*|mødes|ties|blive|ende|gemmes|koste|skade|straffe*|behandles|bruges) -- {voice} ..2 (kan|må) .. (stilles|sendes|afleveres|indgives|gives|rejses)',
  '{voice} ..4 < hører ..3 (ikke|ingen steder) ..3 hjemme >',
  '{voice} ..5 < (er|bliver|var) ..2 ({nej}|forbudt|bandlyst|uvelkom*|uønsk*|overflødig*|spildt*|unødvendig*|unødig*|nytteløs*|uden (betydning|mening|virkning|relevans)|et overstået kapitel|irrelevant*|ligegyldig*|tidsspilde) ..3 (velkom*|ønsk*|plads|tid|på sin plads|god tone|god stil|tilladt|acceptab*|nødvendig*|konstruktiv*|velset|relevant*|interesse*|behov|til)? > -- {outsiderAny} -- {nej} ..2 (farlig*|dum*|illoyal*|brok|forkert|svær*|pinlig*|et angreb|en trussel|forbudt|for|modstand|fjende*|kritik)',
  '< (gider|ønsker|tåler|accepterer|tolererer|behøver|savner|orker|bryder|lytter|besvarer|efterspørger|inviterer|interesserer) ..4 (ikke|ingen|aldrig) > ..4 {voice} -- {outsiderAny} -- (har|er) ..3 (ikke|ingen) ..3 (svar*|frist*|pligt|bisidder) -- imod {voice} -- (har|tager) .. (ikke|ingen) ..3 (tid|adgang|mulighed) til ..2 at',
  '< spar (os|mig|holdet|kollegerne|resten) > ..3 for ..3 {voice}',
  '< (drop|gem|parker|spar) ..2 {voice} > -- til ..2 (mødet|retro*|evaluering*)',
  '< (hold|gem|behold) ..2 (din|dine|jeres|den|det|dem|kritik*|{voice}|meninger*|synspunkter|holdninger*) ..4 (for (dig|jer|sig) selv|inde|inden døre|indendøre|hjemme|i døren|tilbage) > -- navn*',
  // keep it to yourself
  '({voice}|uenig|uenige|utilfreds*|kritisk*|i tvivl|på hjerte|problemer|sager om|meninger|holdninger|synspunkter|misfornøj*|noget galt|mishag|ærgrelser|vrede|personlige meninger|egne meninger|tanker|dårlige oplevelser|konflikter|dårlig stemning) ..8 < (hold|holde|holder|holdes|forbliver|bliver|blive|beholder|beholdes|bevares|gemmes|gem|gemmer|afklares|klares|løses|tages|lukkes) ..6 (for sig selv|for dig selv|for os selv|for jer selv|inden døre|indendøre|inden for murene|inden for døren|inden for husets|internt|i huset|i enrum|mellem fire vægge|i familien|under radaren|i maven|hjemme|i skuffen|til efter arbejdstid|bag lukkede døre|på kammeret|mellem os|under låg) > -- {nej} ..3 (hold|holdes|gemmes|gem) -- patient* -- mægler* -- med (lederen|hr|tr)',
  '< (nikke|nikker|smile|smiler|lytte|lytter|følge|følger) ..4 (og)? ..2 (siger|sige|taler) (ikke noget|intet|ikke imod|ingenting|kun) > -- under operationen',
  '< (taler|tale|siger|udtaler) ..3 (kun|først) ..2 (når|hvis) ..3 (spurgt|bedt|tiltalt|får ordet|adspurgt|opfordret) >',
  // loyalty, one front, a good mood
  '< (loyalitet|loyal|loyale|loyalt|holdånd|professionalisme|korpsånd|lojalitet) ..3 (betyder|indebærer|vil sige|er|kræver|består|medarbejder*|{worker}) ..4 (at)? ..2 (bakke*|tie*|rette*|følge*|undlade*|undlader|afholde*|ikke|sluge*|holde*|ikke sår|sår ikke|gå) > ..6 -- konkurren* -- {nej} ..2 illoyal* -- følger af',
  '(loyal*|forvente*|skal|bør|må) ..6 < (undlader|undlade|undlad|afholder sig fra|afholde sig fra|afstår fra|afstå fra|holder sig fra|holde sig fra) ..4 ({object}|{voice}|udtalelser|meningstilkendegiv*|kommentere|sladder) >',
  '{voice} ..5 < (bedes|skal|bør|må)? ..1 (begrænses|begrænset|begræns|holdes|holdt|indskrænkes) ..4 (til|på) ..3 (minimum|nødvendige|nødvendigste|kort|positiv*|konstruktiv*|lavt) > -- til ..2 tre',
  '< (fælles front|fælles fodslag|én stemme|en stemme udadtil|med én stemme|én mund) > ..8 ({voice}|uenig*|forstum*|kritik*|når beslut*)',
  '< (bakke|bakker|stå sammen|står sammen|stå bag|støtte|støtter|forsvare) ..4 (op|sammen|bag|beslutning*) > ..6 (også når|også hvis|selv om|selvom|uanset) ..6 (uenig*|forkert*|tvivl*|er imod|mener)',
  // nobody may say it
  '< {object} ..2 (ikke|aldrig|ingen) > ..3 -- {outsiderAny} {object} -- ^ {outsiderAny} -- {nej} ..3 før -- så {object} -- (klage|klager) (kan|må|skal) (ikke|aldrig) ..1 (få|have|koste|skade|føre|bruges) -- patient* -- borger* -- hvis ..4 {object} ikke -- på ..3 vegne',
  '{voice} ..6 < {object} ..2 (man|vi|du|i|{worker}) ..2 (ikke|aldrig|kun) >',
  '{voice} ..6 < (lufter|ytrer|deler|fremfører|bringer|rejser|nævner|tager|viser|holder|fører) (man|vi|du|i|{worker}) ..3 (ikke|aldrig|kun|inde|for (sig|dig|os) ) > -- også -- (på|til|med|hos) ..3 (og|,) ikke',
  '{voice} ..3 (ikke)? ..5 < (noteres|skrives|føres|protokolleres|tages) ..3 (ikke|aldrig) > -- (ikke|aldrig) under fire øjne',
  '{voice} ..5 < (bør|må|skal) (ikke|aldrig) ..2 (skrives|noteres|nævnes|luftes|fremføres|siges|deles|rejses|forstyrre|fylde|optage|tages|drøftes|diskuteres|komme|spredes|nå|stilles|ytres) >',
  '< (stil|stille|stiller|stilles) ..4 (ikke|ingen|aldrig) ..2 > ..3 (spørgsmål|spørgsmålstegn|krav) -- krav -- {outsiderAny} -- ingen stiller ..2 spørgsmål* ..2 ved ..4 (tilkald*|at du|om hjælp|stop*)',
  '(lad|lader|lade) ..2 < være med at > ..4 ({object}|spørg*|lufte|brokke|diskutere|tvivle|komme med|blande|snakke om)',
  '< (undlad|undlade|undlader|afhold*|hold op med|holde op med) > ..4 (at {object}|{object}|{voice})',
  '< hvem er (du|i|man|vi) til at > ..6',
  '< (ikke|sjældent|næppe|aldrig) ..2 (god tone|god stil|velset|passende|klogt|populært|kutyme|på sin plads|sømmeligt|loyalt) > ..3 at ({object}|spørge|tvivle|være uenig|gå til|sige) -- {nej} ..2 illoyal*',
  '(kontakter|henvender|går|skriver|taler|kontakt*) ..4 < (ikke|aldrig|ingen|kun) > ..4 {watchdog} -- {outsiderAny} -- på ..3 vegne -- {watchdog} (kontakter|går)',
  '< udtale* ..1 sig ..2 (ikke|aldrig) > -- på ..3 vegne -- {outsiderAny}',
  '< heller ikke som privat* >',
  { match: '< (drøfter|taler|deler|sammenligner|diskuterer|nævner|omtaler|snakker|oplyser) ..1 (ikke|aldrig) ..1 (om)? > ..3 (*løn|lønnen|*lønforhold*|lønseddel*|lønsedler*|*tillæg|bonus) -- hvad der -- enkelt* kolleg* -- af hr -- {outsiderAny} -- {leader} -- andres -- uden (løn|aftale)', instead: ['må gerne tale om'] },
  '< (drøfte|drøfter|drøftes|tale|taler|tal|tales|oplyse|oplyser|oplyses|dele|del|deler|deles|sammenligne|sammenligner|sammenlignes|diskutere|diskuterer|diskuteres|nævne|nævn|omtale|omtaler|omtales|spørge|spørger|spørg|snakke|snakker) ..3 (ikke|aldrig|ingen|kun) > ..5 (*løn|lønnen|lønforhold*|lønseddel*|lønsedler*|lønaftale*|tillæg|bonus|ansættelsesvilkår) -- hvad der -- enkelt* kolleg* -- af hr -- {outsiderAny} -- uden (løn|aftale)',
  '{mayNot} ..2 < (drøfte|tale|dele|sammenligne|oplyse|omtale|diskutere|afsløre|videregive|fortælle|røbe) > ..4 (egen løn|*løn|lønnen|lønforhold*|lønseddel*|lønaftale*|tillæg|bonus|ansættelsesvilkår) -- (andres|kollegers|kollegas|medarbejdernes) (løn|lønforhold)',
  // against the one who speaks
  '{whoever} ..6 ({object}|klage*|brokke*|er uenig|er imod|stiller spørgsmål*|tvivler|sætter spørgsmålstegn|er utilfreds|har (indvendinger|noget at udsætte)|ikke er enig|finder .. brok*) ... < (er|kan|må|bør|skal|sjældent|næppe|får|viser|har|finde|søge|overveje|ødelægger|hører) ..4 (sjældent|ikke|næppe|aldrig|finde|søge|overveje|forkert|misforstået|illoyal*|problem*|andet sted|hjemme|andetsteds|dårlig*|stemningen|slippe|med på næste) > -- {nej} ..2 (straff*|udsæt*|mister|bange|frygte) -- finder (hjælp|støtte) -- får svar',
  '{whoever} ..6 ({object}|klage*|brokke*|er uenig) ..6 < ({hurts}|{lose} ..3 {goods}|noteres|huskes) > -- {nej}',
  '(klager|klage|kritik|henvendelser|bekymringer|indvendinger|henvendelse) ..6 < (sendt retur|sendes retur|returneres|bringer uorden|skaber uro|forstyrrer|vendes mod|falder tilbage|noteres på|behandles som|lægges på|giver bagslag|bringer|tæller imod) > ..6 -- behandles som {nej} -- behandles som (fortrolig*|en gave|læring*|hjælp*)',
  '(henvendelse*|kontakt*|anmeldelse*) ..2 til {watchdog} ..6 < (anliggende|gennem|går|via|kun|vendes|først) >',
  '< (afholdenhed|tavshed|diskretion|tilbageholdenhed|mådehold) > ..3 (fra|om|med|omkring)? ..6 (forventes|kræves|udtalelser|{voice}|pålægges|værdsættes|negative) -- {outsiderAny} -- tavshedspligt*',
  '(den|de) (utilfredse|uenige|kritiske|skeptiske|bekymrede) ..3 < (gør klogt|tier|holder|skal|må|bør|finder|kan) > ..6 -- {help} -- få svar -- høres -- {nej} (tie|tier)',
  '(folk|dem|medarbejder*|kolleger|typer) , (der|som) ..2 (altid|konstant|hele tiden)? ..2 (skal)? ..1 < ({object}|stille spørgsmålstegn|vide hvorfor|diskutere|kritisere|være imod|være på tværs) >',
  '(klager|klage|indsigelser|bekymringer|henvendelser|spørgsmål) ..4 < (modtages|tages imod|behandles|accepteres|besvares) ..1 ikke ..1 > (mundtlig*|skriftlig*|anonym*|uden|fra|efter|på)',
  '< (gør|laver|gøre|lave) ..1 (ikke)? ..1 (bølger|ballade|postyr|vrøvl|uro) > -- {outsiderAny}',

  '({voice}|hvad (du|man|i) (synes|mener|tænker)|utilfredshed*|misfornøjelse*|ytring*|tvivl*|henstilling*|sure miner|løn|lønniveau*|lønnen|arbejdstempo*|besparelse*|uenighed*) ... < (tag (det|den) med hjem|holder man for sig selv|hold det for dig selv|gemmer (man|du) til|er ikke noget (man|vi|du)|hører ikke (til|hjemme)|hører til (derhjemme|uden for)|går ikke ud over|lader man (fare|ligge|blive|være)|lader (vi|du) ligge|anses for (uheldig*|illoyal*|upassende)|bedes undladt|luftes ikke|drøftes ikke|tages ikke|tager vi ikke|fremsættes ikke|er ikke velset|er ikke velkom*|gør (man|du) sig upopulær|noget man gør sig|ikke ud over mødebordet|klæder ..3 at lade ligge|sorteres fra|holder (de|man|vi) (dem|den|det) tilbage|sænker man stemmen|er spild af) > -- {outsiderAny} -- personsag*',
  '< (luft ikke|lad være med at nævne|undgå at (bringe|nævne|tale om|omtale|stille)|tag (nu)? ikke ..3 (sure miner|brok|kritik|utilfredshed)|brug ikke ..3 til at (stille spørgsmål|kritisere|klage|diskutere)|hold det i tankerne|sænker man stemmen|dem taler vi ikke om|(det|den|dem|sådan noget) taler (vi|man) ikke ..1 om) > -- {outsiderAny} -- (kunder|patient*|borger*|tredjemand|uvedkommende|udenforstående|presse*)',
  '(den|dem|folk|brokkehoveder|nogen|medarbejdere|kolleger) ..1 (der|som)? ..1 < (tænker højt|hyler op|brokker sig|kritiserer|klager|er uenig*|stiller spørgsmål|siger ..2 imod|modsiger|brokkehoved*|deler kritik|skaber uro|på tværs) > ... (lagt mærke|overveje|velset|husket|gavner|upopulær|færdig|mute|ude|skidt|passer ikke|problem*|konsekvens*|et andet sted)',
  '< (brokkehoveder|negative stemmer|kværulanter|pivskider|surmulere) > ... -- {outsiderAny} -- {nej}',
  '< (ikke velset at|sure miner|nej tak til negativitet|stilhed foretrækkes) >',

  '(løn|lønnen|får i løn|tillæg|bonus) ... < (en sag mellem|noget (du|man|i) holder for) > -- {outsiderAny}',
  '({voice}|kritikken|gå til|gå direkte|lufte|klage*) ... < (ikke måden vi|opfatter vi (det)? som|betragtes som|ser vi som|er udtryk for) ..2 (gør|svigtende|illoyal*|manglende|mistillid|modarbejd*) > -- {outsiderAny}',

  // We do not go about and say it; keep it within these walls.
  '< (går|render|løber|rende|gå) (vi|man|du|i)? ..1 ikke ..4 og ..1 (lufter|lufte|fortæller|snakker|snakke|taler|brokker|klager|beklager|kritiserer|skumler|mukker) > -- {outsiderAny} -- hinanden -- kolleg*',
  '< ikke noget (vi|man|du|i) ..3 (snakker|taler|fortæller|lufter|deler) ..2 (ude|udenfor|uden for|i byen|til andre|andre steder|med andre) > -- {outsiderAny} -- fortrolig*',
  '(bliver|holdes|holder|forbliver|blive|forblive|bør|skal|hører) ..6 < inden for ..2 (fire|egne)? ..1 (vægge|mure) > -- {outsiderAny} -- fortrolig* -- tavshed* -- supervision* -- samtale* -- træning',
  '< vasker? ..2 ikke ..3 (snavsede|beskidte) (tøj|vasketøj) > ...',
  '< (overvej|overveje|overvejer|tænk|tænke|tænker) ..5 om ..4 (klage*|klager|kritik*|indsigelse*|indvending*|utilfreds*|at klage|værd at klage) ..3 (værd|nødvendig*|berettiget|umagen|ulejligheden|over) >',
  '< (overvej|overveje|overvejer) ..4 om ..3 (værd|umagen|nødvendigt) at ..1 {object} >',
  '< (tænk|tænke|tænker) ..2 om ..4 (før|inden) (du|i|man) ..1 {object} > -- rådgiv*',
  '(klage*|klager|klagen|indsigelse*|kritik|anmeldelse*) ... < (falde|slå|slår|slog) ..1 tilbage (på|mod) > ..2 -- whistleblow*',
  '(klage*|klager|klagen|indsigelse*|kritik|anmeldelse*) uden ..2 (hold|grundlag|grund|belæg|rod) ... < (falde|falder|slå|slår) ..1 tilbage (på|mod) > -- whistleblow*',
  '< (klage|klager|klagen|indsigelser|kritik|indberetninger) ..5 (kan|vil) ..1 (få|have) ..1 (betydning|følger|konsekvens*|efterspil) for ..1 (den|dig|klager|en|én|medarbejder*|{worker}) >',
  '< (ingen|ikke nogen) ..3 (gavn|glæde|klogere|gladere|nytte|fornøjelse|bedre|noget ud) (af|for|ved) ..2 (brok|brokkeri|brokken|klageri|klynk|klynkeri|kritik|negativitet|indvendinger|indsigelser|kværulanteri|surmuleri|mukken|spørgeri) >',
  '< (alle|i|du|man|vi|{worker}) ..1 (bakker|bakke|står|stå|slutter|slutte) ..1 (op|bag|samlet) ..3 > (indadtil|udadtil|internt|også dem|også de|også når man|også selv) -- {outsiderAny} -- hinanden -- hinandens',
  '< (bakker|står|slutter) (alle|vi|man|i|du) ..1 (op|bag|sammen) ..3 > (indadtil|internt|også dem|også de|også når man|også selv) -- {outsiderAny} -- hinanden',
  '(når|beslut*|linjen|kursen) ... < (én stemme|en stemme|fælles front|samme stemme|én mund) > ..3 (internt|indadtil|også) -- presse*',

  // Only when one has something fit to say; else keep it.
  '< (siger|taler|udtaler|åbner|byder|ytrer|sige|tale|tag|tager) ..2 (kun|alene|først) ..6 (når|hvis) (man|du|de|i|vi|den|det|{worker}) ..1 (har|er|kan|ved) ..3 (konstruktivt|konstruktiv|fornuftigt|brugbart|positivt|væsentligt|nyttigt|gennemtænkt|løsning|belæg|bedre (forslag|idé|løsning)) > -- ^ ..1 {leader} -- {outsiderAny}',
  '{voice} ... < ellers (kan|må|skal|bør) (den|det|de|du|man|i) ..2 (gemmes|gemme|spares|spare|ties|holdes|holde|blive|droppes|lade|tie|undlades|parkeres) > ..4 -- {outsiderAny}',

  // Grumbling belongs elsewhere; only what works is talked of.
  '{voice} ..3 < hører ..1 (hjemme|til) ..1 (uden for|udenfor|i frokostpausen|i pausen|derhjemme|efter fyraften|i fritiden|på parkeringspladsen|i omklædningen|i bilen) > -- {outsiderAny}',
  '< (taler|snakker) (vi|man|i)? ..1 kun om > ..2 (det|hvad|løsninger|løsningerne|muligheder|mulighederne|det positive|fremtiden) ..2 (fungerer|virker|lykkes|går godt|er godt|lykkedes|lykkes|$) -- først -- {outsiderAny}',
  '< (kommer|kom|rejser|fremfører|nævner|bringer|lufter) ..2 kun ..1 (med)? ..1 {voice} > ..1 (hvis|når) ..2 (har|kan) ..3 (alternativ*|løsning*|forslag|belæg|dokumentation|tallene|tal|bedre) -- {outsiderAny}',
  '{voice} ..1 < (kommer|rejser|bringer|nævner|fremfører|lufter) (man|du|vi|i) ..2 kun ..1 (med|op|frem)? ..1 (hvis|når) > ..2 (har|kan) ..3 (alternativ*|løsning*|forslag|belæg|dokumentation|tallene|tal|bedre) -- {outsiderAny}',
  '^ ..1 < kun (den|de|dem) der > ... (tager ordet|får ordet|har ordet|siger noget|taler|udtaler|blander sig|bliver hørt|bør tale|bør udtale) -- {outsiderAny}',
  '(uenighed*|indvending*|protest*|indsigelse*|utilfredshed*|tvivl|modsigelse*) ..2 < (tages|siges|klares|tager|hører|luftes|fremføres) ..4 under fire øjne > -- (kan|kan også|personlig*)',
  '< (sætter|sætte|sættes|sæt) ..2 (ikke|aldrig) ..1 spørgsmålstegn > ..1 ved ..2 ({leader}|det|beslut*|afgørelse*|hvad|linjen|strategien|kursen|vagtplanen) -- {nej} ..2 din -- (sygemeld*|motiv*)',
];
