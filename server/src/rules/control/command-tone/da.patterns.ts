import type { Pattern } from '../../words';

/** What those who obey are to spare others. */
const grumbling = '(vrøvl|brok|brokkeri|mukken|knurren|ballade|slinger i valsen|snak|vrangvilje|diskussion|diskussioner|indvendinger|indsigelser|modsigelse|protest|protester|kommentarer|kny|mukke|knurre|brokke|himle|tøven|sure miner|rullende øjne)';

export const patterns: readonly Pattern[] = [
  // obey
  '< (adlyd*|adlyde|adlyder|adlydes|lystr*|lyde ordre|lystring|parere ordre|parerer ordre|ubetinget lydighed|blind lydighed) > -- (her adlydes|{outsider}|hund*|barn|børn|soldat*|ikke .. lydighed)',
  '< (krav på|forvent*|kræv*|skylder|udvis*|pligt til|forpligtet til|i) .. lydighed > -- (ikke|{outsider}|hund*)',
  '< (lydighed|lydige|lydig) .. (forudsætning|kræves|forventes|ventes|pligt|dyd|krav|over for|mod) > -- (ikke|{outsider}|hund*)',
  '< makk* ret > -- ikke',
  '< (ordre er ordre|ordrer er ordrer|det er en ordre|ordrer følges|en ordre er en ordre) >',
  '< (ordre|ordrer|ordren|ordrerne|befaling*|påbud|kommando*|kommandoer) ..3 (følges|efterkommes|adlydes|udføres|skal følges|efterleves|gives) > -- ({outsider}|{system}|kundens|indsats*|stille*|produktionsordre*|lager*)',
  '< (efterkommes|efterkomme|efterkommer|efterkom) > .. (straks|uden|på stedet|øjeblikkeligt|omgående|altid|ubetinget|ledelsens|chefens|lederens|enhver|anvisning*|instruks*|påbud|beskeder|pligt) -- {outsider}',
  '(beskeder|anvisning*|instruks*|instruktion*|påbud|direktiver|besked|pålæg|udmeldinger) ... < (efterkommes|efterleves|følges|adlydes|udføres|effektueres) > .. (straks|uden|på stedet|øjeblikkeligt|omgående|prompte|ubetinget|altid|til enhver tid|til punkt) -- (sikkerhed*|{outsider}|brand*)',
  '< (anvisning*|instruks*|instruktion*|påbud|direktiver|pålæg|besked*|udmelding*|afgørelser|beslutninger) .. (følges|efterleves|efterkommes|adlydes|udføres|respekteres) ..2 uden .. (diskussion|spørgsmål|indvending*|ophold|tøven|indsigelse*|kommentar*|vrøvl|brok|knurren) >',
  '< (ubetinget|uvægerlig*|betingelsesløs*|uden tøven|prompte|uden forbehold) ... (følge|følger|efterlev*|underkast*|adlyd*|indrett*|lyd*|retter|iværksætte*|loyal*|efterkom*|acceptere*|udfør*) > -- {outsider}',
  '(følge|følger|følges|efterlev*|underkast*|adlyd*|indrett*|retter|iværksætte*|efterkom*|udfør*|respekter*) ... < (ubetinget|uvægerligt|betingelsesløst|blindt|prompte|uden forbehold|uden vaklen|på stedet|øjeblikkeligt) > -- ({outsider}|brand*|system*|program*|{system}|hygiejne*|prøvetagning)',

  // fall in line
  '< (retter|rette|ret) (jer|dig|sig|sig selv) .. efter > -- ({outsider}|cyklist*|loven|færdsel*|behov*|hinanden)',
  '< (indrette|indretter|indordne|indordner|føje|føjer|bøje|bøjer|underkaste|underkaster) (sig|jer|dig) .. (efter|under|for)? > -- ({outsider}|lokale*|rummet|behov*|markedet) -- omstændighed*',
  '< som der (bliver|er blevet|blev) (sagt|befalet|pålagt|beordret) > -- (hørt|spørg*|skrevet ned|lytte*|fortrolig*)',
  '< (gør|gøre|gør du|udfør|følg|gøres) .. (hvad|som|det|sådan som) .. (bliver sagt|er sagt|bliver du bedt om|får besked på|besked på|bliver pålagt|blevet sagt|chefen siger|lederen siger|din leder siger|{boss} siger) >',
  '< (siger|peger|kalder|fløjter|bestemmer|taler) .. (så)? .. (springer|hopper|lystrer|løber|retter .. ind) > -- (indsats*|brand*|alarm*)',
  '< siger hop > ',
  '(når|hvis) {boss} ... < (springer|hopper|løber|lystrer) (man|vi|du|i|alle) >',
  '< (beder ikke|beder vi ikke|spørger ikke) > .. (vi instruerer|vi beordrer|instruer*|forlanger|befaler)',
  '< ikke .. (op til|overladt til) .. (dig|den enkelte|medarbejder*|jer) .. at .. (vurdere|afgøre|mene|bedømme|diskutere|tage stilling) >',
  '< (ikke noget|intet|der er ikke noget) at diskutere >',
  '< (gør|gøre|uden) .. (ikke)? ophævelser > ',
  '< underkast* (sig|dig|jer)? ... (afgørelse*|beslutning*|retningslinje*|regler*|ledelse*|anvisning*|kontrol) > -- {outsider}',
  '< bøj* (sig|dig|jer) .. for > -- argument*',

  // absolutes
  '< under ingen (som helst)? omstændigheder > -- (strøm*|fare|spænding|maskin*|{outsider}|chikane|vold|mobning|personoplysning*|kundedata|medicin*|afbryder*|afspær*|lås*|truck*|spiritus|alkohol) -- instruksen (fraviges|følges|gælder|overholdes) -- (nødudgang*|flugtvej*|brand*|lågen|lågerne|døren|porten)',
  '< (til enhver tid|altid) og (uden undtagelse|overalt|for enhver pris|under alle omstændigheder) >',
  '(efterlev*|overhold*|følge*|følges|adlyd*|respekter*) ..4 < (til enhver tid|ubetinget|til fulde|uden undtagelse|undtagelsesfrit|uden nogen undtagelse) > -- (sikkerhed*|{outsider}|{system}|pilot*|gdpr)',
  '< (uden nogen som helst|uden nogen form for|uden) undtagelse* > -- (sikkerhed*|{outsider}|{system}|pilot*|start|kontroll*|tjek*|også chef*|også ledel*|alle (får|har|kan)|gælder alle|ledelse* følger)',
  '< (accepter*|tolerer*|godtag*|tager imod|tages imod|gælder) .. ingen (undskyldninger|undskyldning|forklaringer|bortforklaringer|indvendinger|modsigelser) >',
  '< (slet og ret|ganske enkelt|simpelthen|overhovedet) ikke > .. (forekomme|tale om|tillad*|accept*|tolerer*|forhandl*) -- (chikane*|vold*|mobning*)',
  '< må .. (slet og ret|ganske enkelt|simpelthen|overhovedet|aldrig nogensinde) ikke? .. (forekomme|ske)? > -- (chikane*|vold*|mobning*|{safe})',
  '< (aldrig nogensinde|aldrig i livet|på ingen måde|for enhver pris|koste hvad det vil|altid, overalt|altid overalt) > -- ({outsider}|chikane*|vold*|{safe}|på ingen måde (ansvar*|bundet))',
  '< (indskærpes|indskærper|indskærpe|præciseres på det kraftigste|forlanges|forlanger|påbydes|påbyder|befales|befaler|beordres|beordrer) > -- ({outsider}|domstol*|myndighed*|arbejdstilsyn*|politiet|embedslæge*) -- (ikke|ingen)',
  '< på det (kraftigste|strengeste|skarpeste) >',
  '< (værsgo|værsgo\'|vær så god|venligst) .. (at)? .. (følge|følg|overholde|rette|gøre|holde) ... > -- (spørg*|tag)',
  '< (har bare at|skal bare|har værsgo|værsgo) > .. (gøre|følge|lytte|arbejde|rette|møde|levere) -- (sige|ringe|skrive|spørge|huske)',

  // wider: yielding to orders
  '{orders} ..6 < {yield} > -- {nocommand}',
  '{orders} ..6 (skal|må) .. < {yield} > -- {nocommand}',
  '< {yield} > .. (givne|ledelsens|chefens|lederens|formandens|direktionens|enhver|alle|uden spørgsmål) .. {orders} -- {nocommand}',
  '{boss} ..2 (ønske|ønsker|ord|vilje|bestemmelse*|humør) .. < er .. (lov|befaling|ordre|hellig*|tilstrækkelig*|nok) > -- {nocommand}',
  '{boss} (ord) ... < (vejer altid|er lov|er endeligt|står|gælder) > -- {nocommand}',
  '< (stilles|sættes|rejses|kommer) ..2 (ikke|ingen) ..2 (spørgsmålstegn|spørgsmål|indvendinger|indsigelser) .. (til|ved|mod)? .. > -- {nocommand}',
  '< (ikke|ingen) .. (en)? .. (invitation|opfordring|anbefaling|anmodning|henstilling|ønskeseddel|diskussionsklub|debatklub|spørgsmål om lyst|frivillig sag|valgmulighed) > -- {nocommand} -- (til ansøg*|spam)',
  '{boss} ... < (tåler|tolererer|accepterer|vil ikke høre|vil ikke vide af|finder sig ikke i|godtager) .. (ikke|ingen|intet)? ... > (egne veje|indvending*|modsig*|undskyldning*|forklaring*|afvig*|brok*|nej) -- {nocommand}',
  '< (absolut|strengt|på det strengeste|udtrykkeligt|kategorisk) (forbudt|påbudt|krav|nødvendigt|obligatorisk|ufravigelig*) > -- {nocommand} -- {safe}',
  '< (uomgængelig*|ufravigelig*|ubøjelig*|ubetinget|absolut) (krav|regel|pligt|regler|lydighed|disciplin|respekt|gyldighed) > -- {nocommand} -- {safe}',
  '< (bøj nakken|ret ryggen|ret ind|adlyd|lystr|makke ret|hop og spring|stik piben ind) > -- {nocommand}',
  '(når|hvis|hvor) {boss} ... < (så)? (gør|går|kører|tier|retter|adlyder|lytter) .. (man|du|vi|alle|i|de) .. (det|ind|stille|trop)? > -- {nocommand} -- (spørg*|hjælp*)',
  '< (som anvist|som befalet|som pålagt|som beordret|som anordnet|som givet) > -- {nocommand} -- {notmethod}',

  '(efterleve|efterlever|overholde|overholder|iagttage|iagttager|følge|følger|respektere) ... < (til enhver tid|til hver en tid|til alle tider|altid og overalt|under alle forhold|i enhver henseende) > -- {nocommand}',
  '{orders} ..4 < (lystres|lystre|iagttages|eksekveres) > -- {nocommand}',
  '< (nultolerance|nul tolerance|nul-tolerance) > ... -- (chikane*|vold*|mobning*|diskrimin*|alkohol*|trusler|racis*|korruption*|{safe})',
  '(hvad|det) {boss} (siger|bestemmer|vil|befaler) .. < (gælder|sker|er lov|bliver gjort|gør vi|står) > -- {nocommand}',
  '< (hvad|det) {boss} siger .. (det)? (gælder|sker) >',
  '(når|hvis) {boss} (beder|siger|ringer|kalder|spørger|vil) ... < (bliver det gjort|gøres det|sker det|gør man det|er det bare at|svarer man ja|kommer man) > -- {nocommand}',
  '< (streng|nøje|ubetinget|fuld|fuldstændig|absolut) (overholdelse|efterlevelse|lydighed|disciplin) > ... -- {nocommand}',

  '(når|hvis) ..1 {boss} ..1 < (peger|fløjter|kalder|knipser|siger|giver besked|beder) ... (går|løber|gør|kommer|er det gjort|bliver det gjort|sker det) (man|du|vi|alle|det|i)? > -- {nocommand} -- (spørger|hjælp*|stille*)',
  '< (marchordre*|dagsbefaling*) > -- {nocommand}',

  '< (lystr*|adlyd*|parerer ordre|parer ordre|ret og sleb|siger javel|sige javel|siger ja og går|ja chef|uden at mukke|uden et muk|uden et ord|uden indvendinger|uden at kny|uden diskussion|uden vrøvl|uden at stille spørgsmål|uden videre spørgsmål|uden modsigelse) > -- {nocommand} -- {outsider}',
  '(anvisning*|ordre*|besked*|påbud*|henstilling*|instruks*|befaling*|pålæg) ... < (betingelsesløst|ubetinget|øjeblikkelig*|til enhver tid|straks|uden diskussion|på stedet|på alle tidspunkter|omgående|uden tøven) > -- {nocommand} -- {outsider}',
  '< (og dermed (slut|basta|punktum|nok)|ikke et ord mere|svar ikke igen|ikke noget med at (spørge|diskutere|svare igen)) >',

  // Takes instructions without a fuss; falls in; what the boss says is so.
  `(anvisning*|besked|beskeder|ordre*|instruks*|beslutning*|påbud*|afgørelse*|udmelding*|pålæg) ..4 (tager imod|tages|tages imod|modtages|følges|følger|udføres|udfører|efterkommes|accepterer|accepteres|retter|efterleves|respekteres|føres)? ..3 < uden ..2 ${grumbling} > -- {nocommand} -- {outsider} -- (træffe|træffer|træffes|byttes|kan|må)`,
  `(tager imod|tager mod|modtager|følger|udfører|efterkommer|accepterer|løser|påtager|retter|indordner|tage imod|følge|udføre|efterkomme|acceptere) ..6 (anvisning*|besked|beskeder|ordre*|instruks*|beslutning*|påbud*|afgørelse*|udmelding*|opgave*|pålæg|efter|vagtplan*|chefen*) ..3 < uden ..2 ${grumbling} > -- {nocommand} -- {outsider} -- {leader} (tager|modtager)`,
  '< (retter|rette|ret) (sig|dig|jer|os) ind > ..2 -- {nocommand} -- {outsiderAny} -- vejret -- bagefter',
  '(når|hvis) ..1 {boss} ..1 (siger|bestemmer|beslutter|har sagt|har talt|har bestemt|mener|vil) ... < (er|bliver) (det|den) ..1 (sådan|lov|gældende|nok) > $ -- {nocommand}',
  '(man|{worker}|alle|du|vi|skal|må|bør) ..3 < (finder|finde|affinder|affinde) sig ..1 (i|med) > ..3 (beslutning*|afgørelse*|anvisning*|ledelsens|{leader}|det der|hvad) -- {nocommand} -- {nej}',

  // Says yes thank you, takes it as it comes.
  '< (siger|sige|sig) ..1 ja ..1 (tak)? ..1 til (de|den|alle|alt|det) ..2 (opgaver|opgave|vagter|arbejde|der|man)? ..1 > (man|du|der|lederen|chefen) (får|bliver|bliver sat|stilles) -- {nocommand}',
  '< (tager|tage) (man|du|i|vi|{worker}) ..2 som (den|det|de) (er|kommer|falder|lyder) > -- {nocommand} -- {outsiderAny} -- (dagen|dag|dage|livet|folk|mennesker|kolleger|vejret)',
  `(opgave*|arbejdet|vagten|vagterne|vagtplan*|turen|turene) ..2 (udføres|udfører|tages|løses|passes|køres|accepteres|følges) ..3 < uden ..2 ${grumbling} > -- {nocommand} -- (byttes|kan|må)`,
];
