import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // what people type, write, show and say
  '< (tastetryk|tasteanslag|musebevægelse*|musebevægelser|museklik|skærmaktivitet*|skærmbillede*|skærmoptagelse*|skærmdeling*|browserhistorik*|søgehistorik*|internetbrug|browsing*|onlinestatus*) .. {track} >',
  '< (tager|tages|gemmer|gemmes|optager|sender) ..3 (skærmbillede*|skærmoptagelse*|skærmdump*) > -- (ned|fejl)',
  '< (tastetryk|tasteanslag|musebevægelse*|museklik) > -- (ikke|ingen|aldrig)',
  '< skærmdeling .. (slået til|tændt|aktiv|hele dagen) >',
  '< (ser|se|kigge|kigger|koble|kobler|følge|følger|logge|går) .. (med)? (på|ind på|i) .. (skærm*|indbakke*|postkasse*|mailboks*|mails|mailkonto*|kalendere) > -- {error}',
  '< (åbne|åbner|åbnes|gennemgå|gennemgår|gennemgås|læse|læser|læses|gennemse*|gennemsøge*|kontroll*|tjekke*|tjekker|adgang til) ..4 (indbakke*|postkasse*|mailboks*|mailkonto*|mails|e-mails|mailkorrespondance*|korrespondance*|chatbesked*|browserhistorik*|beskeder) > -- (kunde*|borger*|leverandør*|ikke|fratrådt*) -- (ved|under) (længere|længerevarende|langvarig|langvarigt) (fravær|sygdom|orlov)',
  '< (mails|e-mails|mailkorrespondance*|chatbesked*|postkasse*|indbakke*|beskeder) .. (gennemgås|læses|overvåges|kontrolleres|scannes|logges|gennemsøges|aflæses|stikprøve*|åbnes) > -- (kunde*|borger*|ikke|fratrådt*)',
  '< stikprøve* .. (af|i|på|blandt|hos) ..4 (mails|samtaler|opkald|telefonsamtaler|telefoner|indbakker|beskeder|skærm*|arbejdspladser) > -- (kvalitetsstikprøve*|ikke)',
  '< besøgt* (sider|hjemmesider|websider|websites) .. {track} >',

  // listening, filming, cameras and microphones
  '< (lytter|lytte|lyttes|lyttet) ..3 (med|ind) > .. (på|i|under|uden) -- radio -- (trainee*|elev*|lærling*|praktikant*|nye)',
  '< (aflyt*|medlyt*) > -- (ikke|aldrig|forbudt)',
  '{leader} .. < (lytter|lytte) ..2 (med|ind|igennem) >',
  '< (kamera*|*kamera|*kameraet|*kameraer|*kameraerne|overvågningskamera*|videoovervågning*|tv-overvågning*|linse|mikrofon*|webcam*|dashcam*|optagelserne|optagelser|videooptagelse*|billederne) .. (bruges|anvendes|benyttes|viser|følger|filmer|vender mod|ser|gennemses|gennemgås|optager|registrerer|kan ses|tilgås) >  ... ({worker}|{leader}|{pace}) -- (indbrud|røveri|tyve)',
  '< (kamera*|*kamera|*kameraet|*kameraerne|mikrofon*|linse) > ... så .. {leader} .. (kan|følger|ser)',
  '< (optagelserne|optagelser|kameraet|kameraerne|videoerne|billederne) .. (bruges|anvendes|benyttes) ... (se|følge|vurdere|kontrollere|måle|bedømme) >',
  '< fuldt overvåget > -- {system}',
  '< (optages|filmes) .. (på video|på lyd|på film)? > ... så .. {leader}',

  // where people are: position, cards, cars
  '< (gps|gps\'en|gps-sporing*|gps-data|telefonens placering*|placeringsdata|positionsdata|lokationsdata|position|positioner) > ... ({leader}|kontoret|ledelsen|{staff}|basen|pauser|holder) -- (ambulance*|alarm*|falder|patient*|vagtcentral*)',
  '< (firmabil*|tjenestebil*|biler|bilerne|bilens|køretøj*|vognens) .. (gps*|sporing*|tracker*|flådestyring*) >',
  '< deler .. (sin|din|deres|position*|placering) .. (position|placering) >',
  '< (adgangskort*|adgangsbrik*|dørbrik*|brik|brikken|nøglebrik*|nøglekort*|stempelur*|stemplinger*|kortet|logningen|logninger|logning|dørlog*|portlog*|ind- og udtjekning*) .. (viser|fortæller|afslører|sammenholdes|bruges|anvendes|benyttes|gennemgås|trækkes|kontrolleres|registrerer|danner grundlag) > -- (brand|evakuering|alarm) -- (brandvæsen*|redning*)',
  '(tæller|tælles|registrer*|måler|måles|noter*) ... < (toiletbesøg|toilet|pauser|rygepauser|pauserne|gåture) >',
  '{track} .. < (færden|bevægelser|ophold|opholdssted) >',
  '< (færden|bevægelser|ophold) .. {track} > -- {outsider}',
  '(viser|fortæller|se|ser|følge|følger|fremgår|registrer*) ... < (hvor|hvornår|hvor længe|hvor mange) .. ({worker}|du|man|pauserne|bilen|pausen) .. (holder|holdt|er|står|slutter|begynder|bruger|sidder|har|gik) > -- (tavle*|forstå|lære|hjælp*)',
  '(armbånd*|scanner*|håndscanner*|håndterminal*|app|appen|programmet|værktøj*|softwaren|system|systemet|telefonen|uret|sensor*|algoritme*|dashboard*) ... < (måler|registrerer|fortæller|viser|logger|noterer|tæller|aflæser|følger|sporer|beregner|opgør|omsætt*) > ... ({worker}|den enkelte|{leader}|pauser|pause|skridt|tempo|minutter|aktivitet|inaktiv*) -- ({outsider}|temperatur*)',

  // pace and personal figures
  '{leader} (modtager|får|ser|trækker|kan se) .. < (liste|lister|oversigt*|rapport*|udtræk|statistik) ..3 (pr|per|for|over) .. (medarbejder*|{staff}|den enkelte*) >',
  '< (følge|følger|følges|følg) .. (den enkeltes|medarbejder*|{staff} ..1) ..2 (svartider|pauser|aktivitet|tempo|produktivitet|færden|skærm*|status|tid|arbejde minut) >',
  '< (minut for minut|i realtid|sekund for sekund) > -- ({system}|kunde*|patient*)',
  '{track} .. < (pauser|pauserne|pausens|pausetid|svartider|arbejdstempo*|tempo|skridt|skridtene) >',
  '< (se|følge|følger) ..2 (tempoet|hvordan tempoet|hvor hurtigt|om der arbejdes|hvad folk laver|hvad de laver|hvem der arbejder|hvad folk sidder med|hvad den enkelte laver|hvor lang tid) >',

  // unannounced, in disguise, behind the back
  '< (uanmeldt|uanmeldte|uvarslet|uvarslede|overraskende) .. (besøg*|kontrol*|stikprøve*|forbi|runder|rundgang*|tilsyn|inspektion*|eftersyn) > -- ({outsider}|arbejdstilsyn*|myndighed*|tilsynet med|embedslæge*)',
  '{leader} ... < (uanmeldt|uvarslet|uden varsel|uden at varsle|uden forudgående varsel|uden at give sig til kende|uden at sige det|på skiftende tidspunkter|når som helst) > ... (kigge*|kontroll*|forbi|se|besøg*|gennemgå*|lytte*|følge|koble*|skærm*|overvære*)',
  '(kigger|kommer|går|kigge|komme|gå|lytter|besøger|overværer|møder) ..6 < (uanmeldt|uvarslet|uden varsel|uden at varsle|uden forudgående varsel|uden forudgående aftale|uden at give sig til kende) >',
  '(stikprøve*|aflyt*|kontrol*|gennemgang*|overvåg*) ... < uden .. (forudgående)? (orientering|varsel|varsling|samtykke|viden) >',
  '< (forklædt*|hemmelig*|falske|anonyme) (kunde|kunder|gæst|gæster|opkald|prøvekunder|testkunder) >',

  // eyes on people
  '< (holde|holder|holdes|hold) (skarpt|nøje|et vågent|særligt)? øje med .. (hvem|medarbejder*|{staff} (profil*|færden|pauser|adfærd)|ansatte*|folk|de ansatte|sælgerne|hjemmearbejd*|rygning|pauser*) > -- (hinanden|svimmel|trivsel*|varmen)',
  '< (medarbejder*|ansatte|personalet|kollegerne|hjemmearbejdende|den enkelte) .. (overvåges|overvåget|monitoreres|observeres|spores|trackes) > -- ikke',
  '{staff} .. < (færden|adfærd|bevægelser|aktivitet*) ..4 {track} >',
  '< (sociale medier|facebook*|linkedin*|instagram*|profiler) > ... (holder øje|følger|overvåg*|orienterer sig|gennemgå*|slår op|tjekke*|kigger|kontroll*) .. {staff}?',
  '< (holder øje|følger|overvåger|orienterer sig|gennemgår|tjekker|kigger) .. (med|i|på)? ..4 (sociale medier|profiler|facebook*|linkedin*|opslag) > -- ({outsider}|omtale)',
  '< hvad .. (ansatte|medarbejder*|du|folk|kolleger) .. (slår op|skriver|deler|foretager sig|laver) .. (i fritiden|på sociale medier|privat) >',
  '(værktøj*|program*|software*|system*|algoritme*|ai|kunstig intelligens) ... < (stemning*|humør*|tone|tonen|tonefald|sindsstemning*|følelser|ansigtsudtryk*) > -- (anonym*|{outsider} (stemning|tone))',
  '< (tasker|tasken|taske|pose|posen|poser|skab|skabe|skabene|lommer|rygsæk*|bil|bagagerum*) .. (kigget igennem|gennemses|gennemsøges|visiteres|kontrolleres|undersøges|ses igennem|kigges igennem|efterses|åbnes|gennemrodes) >',
  '{staff} .. < (visiteres|kropsvisiteres|gennemsøges) >',
  '< (set|følge|følger|se) .. (med)? .. fra .. (kontor|glasbur|skærm*|skurvogn*) > .. (medarbejder*|hvem|vagten|pause*|{staff})?',
  '{leader} ... < (kan|må) .. (når som helst|til enhver tid) .. (se|følge|åbne|koble|gå ind|læse|lytte|kigge) > -- (tavle*|du|stoppe) -- gå ind og (lave|ændre|omgøre|rette|beslutte|justere|stoppe)',
  '< (adgang|adgang til) .. (telefonens|computerens|pc\'ens|medarbejderens|ansattes|din) .. (placering*|data|skærm|kamera|mails|indhold|kalender) >',
  '< (tæller|tælles|måler|måles|registrerer|registreres|noterer|noteres) ... (hvor mange minutter|hvor mange skridt|hvor lang tid|hvor længe|antal minutter|hver pause|pauser) >',
  '< (skriv|skriver|noter*|registrer*) ..3 (ned)? ..2 hvem der (går|ryger|holder) >',

  // wider: traces, where they go, who looks
  '< {traces} ..6 {track} > -- {nowatch} -- slettes -- (besked|beskeder|anvisning*|instruks*) ..4 følges',
  '{track} ..4 < {traces} > -- {nowatch} -- {outsider} -- vises ..3 på ..2 (skærm|skærmen|*skærmen)',
  '{traces} ... < (opgøres|sammenstilles|sendes|vises|ses|fremgår|tilgår|er synlig|synlige|deles|videregives|udleveres|indgår|flages|markeres|rapporteres) > ... ({upward}|{boss}|pr individ|pr person|pr medarbejder|individ) -- {nowatch}',
  '{boss} ... < (ser|se|følger|følge|kan se|kan følge|læser|læse|åbner|åbne|gennemgår|gennemgå|gør sig bekendt|gøre sig bekendt|tager stikprøver|kigger|kigge|lytter|lytte|overværer|koble|kobler|logge|logger) ..6 {traces} > -- {nowatch}',
  '< (ret til|adgang til|mulighed for) .. (at)? .. (gøre sig bekendt med|se|læse|åbne|gennemgå|lytte|tilgå|følge|indsigt i) ..5 ({traces}|medarbejder*|ansattes) > -- {nowatch}',
  '< (live|i realtid|løbende|minut for minut|døgnet rundt|hele dagen|hele tiden) ..4 ({traces}|hvem der|hvor) > ... ({boss}|ser|se|viser|vises) -- {nowatch}',
  '{traces} .. < (i realtid|live|døgnet rundt|hele dagen|hele tiden|minut for minut) > -- {nowatch}',
  '{worker}? ... < (vises|flages|markeres|meldes|dukker op) .. (automatisk)? .. for {boss} > -- {nowatch}',
  '{boss} ... < (går|dukker|kommer|kigger|møder|besøger|ringer|aflægger) .. (op|forbi|rundt)? ..3 (uanmeldt|uvarslet|uvarslede|ubemærket|inkognito|forklædt|uden at sige|når ingen|anonymt|uforberedt|på alle tider) > -- {nowatch}',
  '(uanmeldt|uvarslet|uvarslede|ubemærket|inkognito) ... < (noterer|ser|notere|se) ..3 (hvad|hvem|hvordan|hvor|om) > -- {nowatch}',
  '< (hemmelig*|forklædt*|anonym*|falske) (test|prøve|kontrol)? (testkunde*|prøvekunde*|kunde*|kontrollant*|gæst*|opkald) > -- {nowatch}',
  '(kode|kort|brik|chip|scanner|scanne|skanner|tag) ... < så .. {boss} .. (kan|må)? .. (følge|se|vide|ser|følger|ved) > -- {nowatch}',
  '(toiletpause*|toilet*|rygepause*|pause|pauser|frokost*) ... < (stemples|stemple|registreres|synlig*|vises|noteres|logges|måles|tælles) > -- {nowatch}',
  '(gennemgang|kontrol|stikprøve*|overvågning) af .. < (browserhistorik*|mails|telefoner|skærme|computere|skabe|tasker|chat*|sociale medier|opkald) > -- {nowatch}',
  '{boss} ... < (se|ser|følge|følger|notere|noterer|vide) ... (hvad|hvordan) .. (den enkelte|hver enkelt|folk|de ansatte|medarbejderne) .. (beskæftiger sig|laver|foretager sig|sidder|opfører sig|taler) > -- {nowatch}',

  '< (prik|punkt) på .. (kort|kortet|skærm|skærmen) > -- {nowatch} -- grøn',
  '(skriveborde|skuffer|skuffe|skabe|tasker|garderobe*|arbejdspladser|computere|telefoner) ... < (gennemsøgt|gennemsøges|gennemgået|gennemgås|undersøgt|undersøges|efterset|åbnet|åbnes|kontrolleret|kigget igennem) > -- {nowatch}',

  '(øjensporing*|eyetracking*|tastatur*|mus|musen|stolen|sensor*|bevægelsessensor*|armbånd*|chip*|app*|*appen) ..4 < (registrerer|mærker|måler|ser|melder|fortæller|følger) > ... (om|hvornår|når|hvor) -- {nowatch} -- vandstand*',
  '< (toiletbesøg|toiletpauser|pauser|rygepauser) ..5 (trækkes fra|trækkes|modregnes|fratrækkes|medregnes ikke|registreres) > -- {nowatch} -- betalt',
  '(kamera*|optagelser*|billederne|filmene|logfilerne|data) ... < (bruges|anvendes|benyttes|kigges) ..3 (alligevel|desuden|også|tillige|ligeledes)? ... (løn*|vurder*|samtale*|tempo*|bonus*|advarsel*|evaluer*|fastsætt*) > -- {nowatch}',
  '< (koble|kobler|koblede) sig (på|ind på|op på) > ... -- {nowatch} -- (netværk*|mødet|fællesmøde*|vpn)',

  '(bruges|brugt|bruger|bruge|anvendes|benyttes|anvender|tjener|er) ..4 (til|for) at < (se|følge|holde øje med|vurdere|måle|tjekke|finde ud af|opdage|høre) > ..2 (hvem|hvor|hvornår|om|hvad|hvordan|den enkelte*|tempo*) -- {nowatch} -- om ..2 (opgaverne|opgavemængden|normen|belastning*|arbejdsbyrd*|arbejdspres*|bemandingen) -- (behovet|hvad .. virker) -- (hvor|hvad|hvem) ..1 (vi|der|jeg|lederen) ..2 (hjælpe|hjælp|støtte|sætte ind|brug for)',
  '(kamera*|*kameraet|*kamera|gps|gps\'en|placering*|skærmbilleder|optager|optagelse*|drone*|billederne|adgangskort*|log|loggen|telefonen|appen|app|bilen|bilens|browserhistorik*|mikrofon*|data|tallene) ... så ..2 (kan|ved|ser|kunne) ..2 < (hvem|hvor|hvornår|hvor længe|om|hvad) > ..1 ({staff}|der|det|bilen) -- {nowatch} -- (brand*|redning*)',
  '< så ..2 (kan|kunne) ..1 (se|følge|høre) ..1 (hvem der (holder|sidder|står|ryger|sover|snakker)|hvor (i|du|folk|vi) (hænger|er|sidder|holder)|om (i|du|vi|folk) (arbejder|snakker|sover|underviser|handler|er)|hvornår (i|du|folk|vi) (går|kommer|møder)|den enkeltes (dag|tid|pauser)|hvor længe (i|du|folk|vi)) > -- hjælp*',
  '(skærm*|linjen|samtale*|indbakke*|mails|beskeder*|*beskeder|kalender*|telefon*) ... < (spejles|spejlet|deles|vises|overføres|sendes) ..2 (til|hos|for|på) ..2 > (supervisor*|{boss}|*pult*|chef*|leder*|kontor*) -- {nowatch}',
  '{boss} ... (ser|kan se|følger|noterer|ved|kan følge) ..2 < (hvor|hvornår|hvor længe|hvor mange|hvem der) .. ({worker}|folk|du|i|vi|man|de)? ..2 (holder pause|holder stille|er logget*|logger|går|møder|kommer|er på|har været|sidder|ryger|tager pause|bruger|taler) > -- {nowatch} -- {nej} ..3 hvor',
  '(mails|indbakke*|postkasse*|beskeder) ... < (læses|åbnes|videresendes|gennemses|tilgås) > ..3 (af|til)? ..2 ({boss}|ferie) -- {nowatch} -- {nej}',
  '< (går|kigger|kikker|snager|roder|læser|kigger med) (i|ind i|på) ..3 (private|personlige|sociale) ..1 (profiler|konti|medier|facebook*|instagram*|telefoner|beskeder) >',
  '{boss} .. < (tjekker|følger|gennemgår|læser|ser|holder øje med) ..3 (facebook*|instagram*|linkedin*|private profiler|personlige profiler|sociale medier|opslag) >',
  '(private|personlige) (telefoner|tasker|skabe|mails|computere|rygsække|beskeder) ..3 < (ses igennem|kigges igennem|gennemses|gennemgås|undersøges|åbnes|kontrolleres|tjekkes) >',
  '{boss} ... < (er logget på|kigger med|lytter med|ser med|læser med|følger med) > ..1 (når|på|i|fra|hvis|,)? -- {nowatch} -- (nyhed*|marked*)',
  '(skjult|skjulte|gemt) (diktafon*|optager|optagelse*|lydfil*) -- {nowatch}',
  '< (optages|filmes|aflyttes|fotograferes) ..2 (med|af) (en|et)? (skjult|skjulte|gemt) >',
  '(kamera|kameraet|kameraer|*kamera|*kameraet|mikrofon*|optager|højttaler*|sensor*|webcam*|lytter) ..2 (i|over|på|ved) ..3 < (pauserum*|kantine*|spiserum*|omklædning*|skrivebord*|arbejdsbord*|pakkebord*|forberedelseslokale*|kontoret|personalerum*|frokoststue*|køkkenet|baren|kassen) > -- {nowatch} -- (røveri*|indbrud*|tyveri*)',
  '(telefonen|appen|app|uret|armbånd*|headset*|hjelmkamera*|drejekors*|systemet|bilen|traktoren|trucken|maskinen|scanneren) ... < (gemmer|fortæller|sender|melder|husker|registrerer|logger|noterer|tegner) ..4 (hvor|hvor længe|hvornår|hvem|rute*|hvor mange|position*) > -- {nowatch} -- fejl*',
  '(anslag|klik|commits|svartid*|tastetryk|opkald|linjer|scanninger|samtaler|plukhastighed*|*hastighed) ... < (pr|per) (udvikler|person|hoved|mand|medarbejder|initial*|agent|chauffør|plukker|næse) > -- {nowatch}',
  '(sammenlignes|sammenholdes|krydses|afstemmes) ..5 < (med hvornår|med login*|med logfil*|med adgangs*|med gps*|med kalender*) > -- {nowatch}',
  '(browserhistorik*|søgehistorik*|internetlog*|surf*|skærmtid*) ... < (udlæses|åben for|drøftes|gennemgås|tilgår|ses|læses|er synlig*) >',
  '{boss} ... < (åbner døren|går ind|kommer ind|sætter sig ind|stiller sig bag|kigger ind) ..4 uden at (banke*|sige|spørge|varsle) >',
  '< (kigges|ses|gennemgås|spoles|lyttes) (igennem|efter) > ..4 (for|når|hver|af {boss}) ..5 (stop|pause*|snak*|nogen|hvem|om) -- {nowatch}',

  '(aktivitet|logning*|logningen|data|klip|optagelse*|lydfil*|reaktionstid*|kvartalsoversigt*) ... < (trækkes ud|gennemgås med den enkelte|anvendes ved løntræk|udtages|med initialer|pr mand|pr medarbejder|sat initialer) > -- {nowatch}',

  '< (tager|gemmer|sender) ..2 (et)? (billede|skærmbillede|foto) af (din|vores|medarbejderens|deres|jeres) skærm > -- {nowatch}',
  '(åbner|tømmer|viser|åbne|tømme) ..1 ({staff}|man|du) ..1 < (tasken|taskerne|lommerne|rygsækken|skabet) > ..1 (for|til) -- {nowatch}',
  '< (danne sig et indtryk af|følge med i|holde øje med) ..1 (tempoet|farten|indsatsen|hvem|hvor) > -- {nowatch} -- {outsider}',

  // Each one's own figures, drawn and kept.
  '(trækkes|trækker|føres|fører|laves|genereres|udskrives|hentes|sammenstilles|gemmes|sendes) ..6 < (oversigt*|liste*|statistik*|rapport*|udtræk*|log*|opgørelse*|data) ..2 (over|om|på) ..2 (den enkeltes|hver enkelts|*medarbejders|medarbejdernes|de ansattes|jeres|*erens|{worker}) ..2 (log-ind*|login*|logins|skærmtid*|tid (i|ved|på)|opkald*|pauser|pauserne|tempo|tastetryk|aktivitet*|bevægelser|færden|sidevisninger|sendte mails|systembrug) > -- (du|i) kan (selv|trække|se)',
  '< (måles|registreres|logges|følges|opgøres|aflæses|overvåges) ..2 (*hastighed|*hastigheden|*tempoet|tempoet|*tempo|pluk*|ekspeditionstid*|betjeningstid*|tidsforbruget|effektiviteten) ..2 (for|på|pr|hos) ..1 (den enkelte|hver enkelt|hver|medarbejder*|person|{worker}) >',
  '< (*hastighed|*hastigheden|*tempoet|tempoet|ekspeditionstid*|betjeningstid*|tidsforbruget|effektiviteten) ..2 (for|på|pr|hos) ..1 (den enkelte|hver enkelt|hver|medarbejder*|person|{worker}) ..2 (måles|registreres|logges|følges|opgøres|aflæses|overvåges|vises) > -- maskin* -- {system}',
  '(den enkeltes|*medarbejders|*medarbejderes|medarbejdernes|ansattes|jeres) ..2 < (login*|log-ind*|logout|skærmtid*|skærmaktivitet*|færden|bevægelser|tid ved skærmen|tid ved computeren|tid ved tastaturet) ..4 (gennemgås|følges|kontrolleres|tjekkes|trækkes|opgøres|måles|vises)? > -- ({nej}|du kan)',
  '(data|dataene|loggen|logs|logfilen|oplysningerne|registreringerne|optagelserne|adgangsdata|kortdata) ... < (kan|vil) ..1 (trækkes|hentes|gennemgås|ses|bruges|slås op) > ... (hvis|når|såfremt) ..6 (mistanke*|fornemmelse*|pauser|pauserne|tvivl|indtryk*|mistro*) -- {outsiderAny} -- it-sikkerhed* -- hacker* -- indbrud*',
];
