import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // against slacking, cheating, stealing
  '< (for at|til at|så|med henblik på at|til) ..4 (forebygge*|undgå|undgås|forhindr*|modvirk*|hindr*|dæmme op for|stoppe|imødegå|sætte en stopper for|komme til livs|til livs|bremse|afværge|sikre mod|sikring mod|gardere mod|gøre det af med|luge ud i|bekæmpe) ..5 {vice} > -- {nosuspicion}',
  '< (forebygge*|forebygger|dæmpe|dæmper|begrænse|undgå|undgår|undgås|forhindr*|modvirk*|bremse|bekæmp*|stopp*|imødegå*|sikring mod|værn mod|sætte en stopper for|dæmme op for) .. {vice} > -- {nosuspicion}',
  '< {vice} .. (til livs|forebygges|undgås|forhindres|bremses|modvirkes|skal stoppes) > -- {nosuspicion}',
  '(for at|så) ... < (forhindr*|undgå|ikke|ingen) .. at? .. (folk|nogen|medarbejder*|ansatte|man|kolleger|de ansatte|ingen|{worker}) ..4 (driver den af|snyder|pjækker|misbruger|udnytter|slapper af|sover|dovner|fusker|tager|stjæler|render med|sniger sig|sjusker|smutter|tiltusk*|drysser|holder fri|kører på frihjul) > -- {nosuspicion}',
  '< (frister|frist*|inviterer|indbyder|indbydende|lokker|opfordrer|lægger op|åbner) .. (ellers)? .. (til|for) .. {vice} > -- {nosuspicion}',
  '< (fristelse|fristelsen|fristelser) > ... (stor|for|ellers|slappe|holde fri) -- {nosuspicion}',
  '< (ellers|for ellers|da .. ellers|fordi .. ellers) ..6 (fifle*|fiflet|snyde*|snydt|misbrug*|misbruges|misbrugt|udnyttes|udnytter|pyntet|pyntes|havner|forsvinder|slapper|slappe|skrider|sløser|sjusker|driver|dovner|stjålet|stjæles|drevet|kører på frihjul|hjem|pjækkes|ingenting) > -- {nosuspicion}',
  '(for|fordi|da|idet|eftersom) ... < ellers .. er der (altid|jo)? (nogle|nogen|en) > -- {nosuspicion}',
  '(ordning*|hjemmearbejd*|flekstid*|flextid*|frihed*|tillid*|nøgle*|adgang*|telefon*|kort*) ... < (bliver|kan|vil|ellers) ..3 (misbrugt|udnyttet|misbruges|udnyttes) > -- {nosuspicion} -- individuelt',

  // they will, they do, we know their kind
  '< (mange|nogle|nogen|flere|visse|folk|ansatte|medarbejdere|de fleste|man|der er altid (nogen|nogle)|altid nogle) ..4 (vil|vil forsøge|forsøger|prøver|har det med|tager chancen|finder altid|gerne) .. at? ..2 (udnytte|snyde|slippe|pjække|misbruge|springe over|dække over|omgå|undgå|løbe fra|gemme sig|snyder) > -- {nosuspicion}',
  '< (nogle|nogen|flere|mange|visse|enkelte) .. (bruger|udnytter|misbruger|anvender) .. (hjemmedag*|hjemmearbejd*|flekstid*|flextid*|tilliden|ordningen|friheden|arbejdstiden|sygedage|pauserne) .. (til)? > -- {nosuspicion}',
  '(medarbejder*|ansatte|folk|kolleger|de|{worker}) ... < (dækker over|skyder gerne|skyder genvej|tager gerne|pynter på|lyver|snyder|fusker|trækker tiden|i langdrag|kører på frihjul|driver den af|sjusker|holder gerne fri|springer over hvor gærdet er lavest|gemmer sig|melder sig syge .. når) > -- {nosuspicion}',
  '< (kører|køre) på frihjul > -- {nosuspicion}',
  '< ikke? (render|løber|stikker) .. (af)? med (det hele|varerne|kunderne|koden|viden) > -- {nosuspicion}',
  '< (lange fingre|lette penge|klister på fingrene|musene på bordet|spiller musene|katten er ude|giver man en lillefinger|lillefinger*|tager de hele hånden|gabestok|brådne kar|rådne æbler|råddent æble) > -- {nosuspicion}',
  '< (når|mens) katten er (ude|væk) > -- {nosuspicion}',
  '< (tillid er godt|kontrol er bedre) > -- {nosuspicion}',
  '< (vi|alle) kender (jo|alle|godt|alle sammen)? .. (typen|typerne|mønsteret|dem, der|den slags|historien) > -- {nosuspicion}',
  '< (ondt i halsen|ondt i ryggen|syg|syge|sygemelding*) ..4 (hver|om|altid) (mandag*|fredag*) > -- {nosuspicion}',
  '< har det med at (fordampe|forsvinde|få ben|blive væk|glide|skride|gå hjem) > -- {nosuspicion}',
  '(så|for at) .. < (der)? ikke ..3 (forsvinder|drysser|går|fordamper|bliver væk|smutter) .. (mere|noget|varer|varerne|med personalet|ud ad bagdøren)? > -- {nosuspicion} -- (vand|viden|information|tid) -- (børn|børnene)',
  '< (så|for at) .. (varerne|varer|værktøj*|penge|pengene|udstyr*) ..3 (ikke)? (forsvinder|drysser|går|havner|kommer) .. (med|hjem|ud) .. (personale*|folk|ansatte)? > -- {nosuspicion}',
  '< (går det for let|bliver det for let|er det for nemt) > ... (snyd*|udnyt*|misbrug*)',
  '< snyder .. (på|med) > -- {nosuspicion}',
  '(der er|er der) .. (nogen|nogle|altid) .. < der (snyder|udnytter|misbruger|fusker|pjækker|lyver|tager) > -- {nosuspicion}',
  '< så ingen .. (kan|får|når) .. (tiltuske|snyde|indrette|udnytte|skjule|sno|snige|omgå|springe) ... > -- {nosuspicion} -- {system}',
  '< (fiktive|falske|opdigtede|pyntede|oppustede) (besøg|timer|bilag|sygemeldinger|kørsler|udlæg|opkald) > -- {nosuspicion}',
  '< (pyntes|pynter|pyntet) .. (på)? .. (timer|timerne|tal|tallene|kørebog*|bilag*) > -- {nosuspicion}',
  '(timer*|kørebog*|bilag*|tallene) ... < (pyntet|pyntes|fiflet|fifles|oppustet) > -- {nosuspicion}',

  // prove it
  '{staff} ... < (bevise|bevis|beviser|godtgøre|godtgør|dokumentere|sandsynliggøre|sandsynliggør|påvise|vise) ..3 at .. > ... (arbejd*|lavet|brugt|syg|reel|udført|tjenstlig*|ikke|nødvendig*) -- {nosuspicion} -- (ingen|ikke) .. (bevise|skal)',
  '(må kunne|skal kunne|skal|kan) ... < (bevise|godtgøre|sandsynliggøre|påvise) > -- {nosuspicion} -- (ingen|ikke|virksomhed*|arbejdsgiver*)',
  '< (godtgjort|sandsynliggjort|bevist|dokumenteret) .. (at|over for) > ... (medarbejder*|man|ikke har|virkelig|arbejdet|syg|reelt|{worker}) -- {nosuspicion}',
  '< tro og love-erklæring* > ... ({staff}|arbejd*|hjemmedag*|timer|pauser|brugt|syg*) -- ({outsider} (afgiver|underskriver)|leverandør*)',
  '< (hjemmearbejd*|hjemmedag*|sygemelding*|fravær*|flekstid*|flextid*) .. (kræver|forudsætter) (kontrol|dokumentation|bevis) > -- {nosuspicion} -- lægeerklæring*',
  '< (redegør*|redegørelse*|gør* rede|gøre rede) .. (for)? ..3 (mellemliggende|hvad du har tænkt dig|fraværet|fravær|hullet|hullerne|uforklare*) > -- {nosuspicion}',
  '< hvad du har tænkt dig at gøre > ',
  '< forhindringen er reel >',

  // control instead of trust
  '< (uden|mangler|slækkes|fjernes) .. (kontrol|opsyn|overvågning|løftet pegefinger|styring|konsekvens*|pisk) > .. (skrider|sker|sejler|forfalder|går|kommer|bliver|forbereder|arbejder|gør) -- {nosuspicion}',
  '(skrider|sker der|sejler|forfalder|forbereder|arbejder|ingenting) ... < uden (kontrol|opsyn|overvågning|en løftet pegefinger) > -- {nosuspicion}',
  '< (ikke|aldrig) ..2 (vide|være sikker|regne med|stole på) .. (om|at)? .. (folk|man|de|medarbejder*|ansatte|{worker}) .. (arbejder|laver|bestiller|passer) > -- {nosuspicion}',
  '< (naivt|blåøjet|godtroende) .. at (tro|antage|forestille|stole) > -- {nosuspicion}',
  '< (erfaring*|historien|fortiden) .. (viser|siger|har vist|lærer|har lært) .. > ... (svind*|snyd*|misbrug*|ikke bliver kigget|udnytt*|pjæk*|frivillig*|forsvinder) -- {nosuspicion}',
  '< (erfaringen|erfaringerne) med .. (frivillighed|tillid|frihed|frie tøjler|selvstyre|åbne døre) .. (ikke god*|dårlig*|skuffende|blandet) > ',
  '< svindet .. (størst|stiger|vokser) .. hvor > -- {system}',
  '< (bruger|bruges) .. (hjemmedag*|hjemmearbejdsdag*|arbejdstiden|tiden|sygedage*) .. til (at holde fri|private|alt muligt andet|vasketøj|at sove|golf|indkøb) > -- {nosuspicion}',
  '< (vær|være|bør være|skal være) ..2 (opmærksom*|på vagt|mistænksom*|skeptisk*|vågen*) ... (dækker|snyd*|kolleger|lette penge|udnytt*|undskyldning*|bortforklaring*|medarbejder* gerne) > -- {nosuspicion} -- phishing',
  '< (på vagt over for|mistænksom* over for|skeptisk* over for|mistro til) .. (kolleger|medarbejder*|ansatte|folk|dem|undskyldning*|{worker}) > -- {nosuspicion}',
  '< bare ude på > -- {nosuspicion}',
  '< (i bund og grund|dybest set|som regel) .. (dovne|dovent|bare ude|ladhed|bekvemmelighed|påskud) > -- {nosuspicion}',
  '< (følg|følger|følges|hold|holder|holdes) ..3 (tæt|i kort snor|i kort line|under opsyn|i ørerne) > ... ({staff}|dem|hjemmearbejd*) -- ({outsider}|udvikling*|tæt på kunden|fremdrift*|tal*|forbrug*)',
  '< (kort snor|kort line|i ørerne) > -- {nosuspicion}',
  '< (nøgle|nøglen|nøgler) ..3 (hænger hos|opbevares hos|ligger hos|hos) .. {boss} .. så > ',
  '< (gøre|gør|gøres) .. (det)? besværligt .. at .. (tage|holde|få|melde) > ',

  // wider: what one believes of people
  '{folk} ..4 < (er|har|vil|kan|plejer|begynder|forsøger|prøver|skal kunne|kunne|får lyst) ..3 {illwill} > -- {nosuspicion} -- (må gerne|kan godt) -- arbejdsmoral .. høj',
  '(for at|så|til at|mod|skal) ... < (fange|afsløre|få ram på|komme efter|luge|opdage|gribe|få fat i|stoppe|dæmme|finde) ..3 (dem|de|{folk}|{worker}) .. (der|som) .. > -- {nosuspicion} -- (brug for|ønsker|vil gerne|har lyst|kan hjælp*)',
  '< (uden|når ingen|hvis ingen|så snart ingen|når chefen|når lederen) ..3 (opsyn|kontrol|holder øje|kigger|ser|tilsyn|er væk|er ude|er her|kontrollerer|overvåger) > ... (falder|skrider|daler|synker|går|sker|bliver|sløses|står|ebber) -- {nosuspicion}',
  '(erstattes|udbetales|godkendes|anerkendes|tages|gives|accepteres) ... < (først|kun|alene) ..2 (når|hvis) ..4 (har (vist|bevist|dokumenteret|godtgjort|sandsynliggjort)|kan (vise|bevise|dokumentere|godtgøre|sandsynliggøre)|det er (vist|bevist|godtgjort)) > -- {nosuspicion} -- ({outsider}|udlæg*)',
  '< (bevise|vise|godtgøre|dokumentere|sandsynliggøre|bevist|vist|godtgjort|dokumenteret) ... (faktisk|reelt|virkelig|rent faktisk|vitterligt) > -- {nosuspicion} -- (resultat*|effekt)',
  '(frister|lokker|indbyder|inviterer|frist*) .. til .. < {illwill} > -- {nosuspicion}',
  '(kontrol*|stikprøve*|stempl*|registrer*|logg*|låst|kamera*|tidsstudie*|dokument*) ... (fordi|for|da|eftersom|idet) ... < {illwill} > -- {nosuspicion} -- (kunde*|loven)',
  '(fordi|for|da|eftersom|idet) ... < {folk} ..4 {illwill} > -- {nosuspicion}',
  '< {worker} ..2 (snyder|fusker|udnytter|misbruger|pjækker|lyver|stjæler|driver den af|slapper af) > -- {nosuspicion} -- ikke',

  '< (skeptisk*|skepsis|mistænksom*|mistro*|på vagt) ..2 (over for|mod|ved) ..5 (syge|børn|fredag*|undskyldning*|historier|sygemelding*|forklaring*|{worker}) > -- {nosuspicion}',

  '< (så slipper vi for|så er vi fri for|så undgår vi|så ved vi) ..1 at > ..1 ({folk}|ingen) ... -- {nosuspicion} -- (misforståelse*|overarbejde|kø)',
  '< (blev|bliver) der (fusket|snydt|drevet|sjusket|taget|stjålet|pjækket) > ... -- {nosuspicion} -- kunde*',

  '(for|da|idet|fordi|eftersom|thi) ... < ((man|vi) ved (jo|aldrig|hvordan det går)|ellers (påstår|får|går|bliver|finder|skriver|runder) ..4|er det nok bare|det er velkendt|erfaringen viser|har en tendens|antages at|har det med at|plejer at (snyde|glemme|runde)|har jo før|altid nogen der) > -- {nosuspicion} -- {outsider} -- (ulykke*|uheld)',
  '< (erfaringsmæssigt|erfaringen viser|det er velkendt|som bekendt) > ... (sygemelding*|fravær*|folk|medarbejder*|ansatte|når ingen|hjemme*|pause*) -- {nosuspicion} -- {outsider}',
  '< (så|for at) ..2 (ingen|man ikke|folk ikke|de ikke|nogen ikke) ..3 (kan sige|kan påstå|kan bilde|kan snyde|frister|fristes|kan undskylde|slipper af sted|kan gemme sig|kan løbe) > -- {nosuspicion}',
  '< når (de|folk|man|ingen|medarbejder*|de ansatte) ..2 (ved at der ..2 (holdes|bliver holdt) øje|kigger|ser på|holder øje) >',
  '(ringer|ringe|opkald|kontrolleres|tjekkes|besøg*|spørger) ... (for at|så vi kan|så .. kan) < (høre|se|sikre|konstatere) ..2 om ..4 (virkelig|nu også|faktisk|rent faktisk|passer|er syg*) > -- {nosuspicion}',
  '< (lægge bevis|bevises med|bevis for|dokumentation for at (man|du|de)|for at vise at ingen|godtgøre at) > ... -- {nosuspicion} -- {outsider} -- (ansøg*|tilskud*|faktura*)',
  '< (indbyder|frister|inviterer|lokker) ..2 til ..2 (at runde|at snyde|at blive|misbrug|kreativitet|sløseri|at slappe|dovenskab) > -- {nosuspicion}',
  '< ((har|haft) .. en svaghed for|have langfingre|fingrene i (kassen|kagedåsen|lommen)|får ben at gå på|langfingre*|stukket .. i lommen) >',

  '(folk|medarbejder*|de ansatte|man) ..2 < (arbejder kun|gør kun|møder kun) ..2 når > -- {nosuspicion}',
  '< (har bevisbyrden|må formodes at|blev (udnyttet|misbrugt) af) > -- {nosuspicion} -- {outsider}',

  '< (fristelsen er der|fristelsen kan blive|haft karakter af (fridage|ferie)|blive spurgt (lidt)? nærmere ud) > -- {nosuspicion}',
];
