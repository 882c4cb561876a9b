import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // it must be seen to
  '< det .. (skal|bør|må|vil|kan) .. (sikres|påses|tilsikres|tilstræbes|forudsættes|foranlediges|undersøges|afklares|overvejes|vurderes|tjekkes|kontrolleres|understøttes) > -- {agent} -- {actor}',
  '< det .. (sikres|påses|tilsikres|tilstræbes|foranlediges|søges sikret|tilses) > -- {agent} -- {actor}',
  '^ < det .. (forudsættes|forventes) > .. at .. -- (ikke|du|man|medarbejder*|ansatte|alle|den enkelte|lederen|vi|{leader}|{worker} *er) -- {agent} -- {actor}',
  '^ < det forudsættes .. (afklaret|løst|udført|gennemført) > -- {agent}',
  '< (skal|bør) .. (sikres|tilsikres|påses) > ... at -- {agent} -- {actor}',
  '< (sikres|påses|tilses) .. at > -- {agent} -- {actor} -- {outsider} sikres',
  '^ det er (vigtigt|afgørende|væsentligt|nødvendigt) at < der .. ({duty}|{become} .. {done}) > -- {agent} -- {actor}',
  '^ det er (vigtigt|afgørende|væsentligt|nødvendigt) at ... < ({duty}|{become} {done}) > -- {agent} -- {actor}',

  // there shall be done, there is done
  '< der ..2 (skal|bør|må) ..4 {duty} > -- {agent} -- {actor} -- {self}',
  '< (skal|bør) (der|det) .. (være|være blevet) .. {done} > -- {agent} -- {actor}',
  '< der (skal|bør) være .. {done} > -- {agent} -- {actor} -- {self}',
  '^ < der (følges op|tages hånd|tages stilling|gives besked|afsættes|udarbejdes|iværksættes|gennemføres|foretages|afholdes|indkaldes|udpeges|samles op|ryddes op|evalueres) > ... -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|indsatsleder*)',
  '< der (skal|bør) (tages|følges|gives|ryddes|samles|sættes|lægges|gøres|ses|findes|sørges|arbejdes) > -- {agent} -- {actor} -- {self}',
  'det .. < {become} der gjort > ',

  // subject + duty in the passive
  '< (skal|bør) .. {duty} > -- {agent} -- {actor} -- {self} -- skal bemærkes -- (hvis nogen|ja nej)',
  '< (skal|bør) ..5 {duty} > -- {agent} -- {actor} -- {self} -- skal bemærkes -- inden for rammerne -- (hvis nogen|ja nej)',
  '< (skal|bør) .. (være|være blevet) .. {done} > -- {agent} -- {actor} -- {self}',
  '< (skal|bør) {become} {done} > -- {agent} -- {actor}',
  '< (skal|bør) {become} .. {done} > -- {agent} -- {actor} -- {self}',
  '< (vil|forventes at) blive ..3 {done} > -- {agent} -- {actor} -- {self}',
  '< (må|skal|bør) ikke .. (glemmes|forsømmes|overses|udskydes|nedprioriteres|gå i glemmebogen) > -- {agent} -- {actor}',
  '< må ikke (glemmes|forsømmes|overses) > -- {agent}',
  '< (bør|skal) ..2 klædes på > -- {agent} -- {actor}',
  '< (skal|bør) .. føle sig (velkommen|velkomne|set|hørt|inddraget|godt modtaget) > -- {actor}',
  '< er en (bunden opgave|opgave, der skal|selvfølge, at) > ',
  '< (opgaven|opgaverne) .. (skal|bør) (løftes|løses|varetages) > -- {agent}',
  '< (opgaven|arbejdet|ansvaret) med at ..6 (skal|bør) (løftes|løses|varetages|placeres) > -- {agent}',

  // a handed-over, handled, followed-up somebody, in the bare passive
  '< (følges op|følges der op|samles op|bliver fulgt op|{become} fulgt op|følges .. tæt op) > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- ikke',
  '< {become} .. (noteret|bragt|sendt|givet) .. (og)? .. (videre|besked) > -- {agent} -- {actor} -- (ikke|retur)',
  '< (evalueres|iværksættes|udarbejdes|ajourføres|introduceres|indføres i|oplæres|håndteres|foranlediges|overdrages|holdes ved lige|vedligeholdes|holdes orienteret|holdes ajour|holdes opdateret|tages alvorligt|tages hånd om|tages stilling til|tilrettelægges|koordineres|afklares|klædes på) > .. -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|selv|tror på|vi|{outsider} (inddrages|introduceres)|når tegningerne) -- (kun|mundtligt|efter ..2 (*bestemmelsen|*forordningen|*guide))',
  '< (udarbejdes|iværksættes|gennemføres|udpeges|indsamles|opdateres|afsættes|foranlediges|nedsættes|igangsættes|tilbydes|varsles) > ... (løbende|hvert|årligt|i uge|senest|inden|samme dag|efter nærmere|efter behov|hver|når|i god tid|hurtigst) -- {agent} -- {actor} -- (ikke|du|vi) -- (dagen før|afspadseres)',
  '< {become} ..2 (varslet|informeret|orienteret|inddraget|introduceret|oplært|kontaktet|underrettet|evalueret|gennemført|iværksat|opdateret|håndteret|koordineret|indkaldt) > -- {agent} -- {actor} -- (ikke|du|vi bliver|gerne|er)',
  '< (referatet|notatet|mødereferatet|dagsordenen|materialet|oversigten|listen) .. (lægges|sendes|udsendes|rundsendes|skrives|deles|opdateres) > -- {agent} -- {actor} -- (ikke|inden mødet af)',
  '< (gulve|gulvene|fællesareal*|køkken*|lokaler|lokalerne|værksted*|lager*|pladsen|arealer*|maskiner*|udstyr*|strømmen|vinduer*) .. (holdes|slukkes|ryddes|rengøres|vedligeholdes|tømmes|fejes|lukkes) > -- {agent} -- {actor} -- (automatisk|ikke)',
  '< (kontakten|kontakt|samarbejdet|relationen|dialogen) .. (holdes ved lige|plejes|vedligeholdes|udbygges|holdes) > -- {agent} -- {actor}',
  '^ det < forudsættes at > -- (ikke|du) -- at {person} !er !bliver',
  '^ < (alle|ethvert|enhver)? ..4 (vil|forventes at) blive {done} > -- {agent} -- {actor}',
  '(kunden|kunder|forældre*|borger*|pårørende|medarbejder*|kolleger|nye kolleger|{worker}) ... < (holdes|{become} holdt) .. (orienteret|ajour|opdateret|underrettet|informeret) > -- {agent} -- {actor}',
  '< (trivsel*|stemning*|arbejdsmiljø*|sygefravær*|målene|målet|resultat*|afvigelse*|fremdrift*|klager|klager fra|reklamation*|henvendelse*|forslag) ..5 (følges|overvåges|håndteres|behandles|monitoreres|adresseres|tages op|drøftes) > -- {agent} -- {actor} -- (ikke|med-udvalg*|på mødet|personalemøde*|møde*|tavle*|vi)',

  '< (politikken|*politikken|retningslinje*|håndbogen|*håndbogen|aftalen|planen|charteret|dokumentet|principperne|grundlaget|reglerne) ..4 (gennemgås|revideres|opdateres|evalueres|genbesøges|tages op|justeres) .. (hvert|hver|årligt|mindst|én gang|en gang|løbende|efter behov|jævnligt) > -- {agent} -- {actor} -- (vi|på mødet)',

  // somebody: man
  '^ < man (sørger for|skal huske|skal sikre|skal sørge|skal få|skal have|bør huske|bør sikre|sikrer|følger op|holder øje|tager hånd|har ansvar*|bør huske) > ... -- (som {leader}|lige se|en brønd|ringer) -- (selv|sin|sit|sine|egen|høre|møde)',
  '< (sørger|sikrer) man (for|at) > -- (du|selv|sin)',
  '^ .. < (skal|bør) man (huske|sørge|sikre|have|få|følge op|tage hånd|holde øje) > -- (som {leader}|du|sig selv)',

  // nouns that do themselves
  '< (opfølgning*|evaluering*|ajourføring*|vedligeholdelse*|koordinering*|oplæring*|introduktion*|revision*|revidering*|overlevering*|videndeling*|planlægning*|kvalitetssikring*|dokumentation*|oprydning*|implementering*|kommunikation*|inddragelse*|orientering*|onboarding*|erfaringsopsamling*|opdatering*|indsamling*|tilsyn) ..6 (sker (løbende|jævnligt|efter behov|hvert|hver|når|regelmæssigt|årligt|ved|senest|inden)|finder sted|gennemføres|foretages|foregår|skal ske|skal finde sted|må ikke|skal gennemføres|pågår|iværksættes|er påkrævet|forudsættes|prioriteres|sikres|tilstræbes|udføres|skal prioriteres|bør ske) > -- {agent} -- {actor} -- (på|til) .. (mødet|møderne|tavlemøde*|personalemøde*|teammøde*) -- ikke -- foregår',
  '^ < (opfølgning|evaluering|ajourføring|vedligeholdelse) : .. (sker|løbende|efter behov|jævnligt) > ',
  '< at (få|have|holde) .. ({done}|styr på) > .. er .. (opgave|vigtig*|afgørende|et must)',
  '< skal .. (på plads|være på plads|i orden|være i orden|være klar|være ajour|være opdateret|være opdaterede|foreligge|være tilgængelig*|stå klar|være til stede) > -- {agent} -- {actor} -- {self}',
  '< der skal (foreligge|findes|være) .. (en|et)? ..3 (plan*|*plan|handleplan*|*procedure*|retningslinje*|*oversigt|referat|instruks|mentor|*aftale|beredskab*) > -- {agent} -- {actor}',

  // wider
  '^ ..6 < {bareduty} > $ -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi)',
  '< {bareduty} > ... (hvis|når|såfremt|ved|efter|inden|hvert|hver|løbende|lokalt|derefter|straks|hurtigt|samme|årligt|på lavest*|i forbindelse|undervejs|fremover|i uge|senest|jævnligt|snarest|automatisk|med det samme|efter behov) -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi|tror på|før der|automatisk) -- (kun|mundtligt|efter ..2 (*bestemmelsen|*forordningen|*guide)|tasker)',
  '(hvis|når|såfremt|ved|efter|i forbindelse|undervejs|opstår|sker) ... < {bareduty} > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi|tror på|før der|inden der|automatisk) -- politi',
  '^ ..8 < {bareduty} .. og {bareduty} > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi|tror på)',
  '(ambitionen|hensigten|tanken|planen|meningen|målet|idéen) er .. at ... < {duty} > -- {agent} -- {actor} -- vi',
  '(ambitionen|hensigten|tanken|planen|meningen) er .. at ... < !{nopassive} *es > -- {agent} -- {actor} -- vi',
  '^ det gælder < om at > ... -- {actor} -- (du|vi|hinanden|jer)',
  '^ det er (af betydning|vigtigt|væsentligt|afgørende|centralt|nødvendigt|magtpåliggende|vitalt|oplagt|tanken|meningen) .. at ... < (gives|{duty}|{bareduty}|{become} ..2 {done}) > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt)',
  '< (skal|bør) (have|få) (en|et|tilbudt|tildelt) ..2 (makker|mentor|fadder|introduktion*|kontaktperson|tilbagemelding|svar|besked|plan) > -- {agent} -- {actor} -- (med|fra|samtale|spørg*)',
  '< (tilstræbes|sigtes|arbejdes|stræbes) .. at .. > (får|har|bliver|er|kan) -- {agent} -- {actor}',
  '< (sikring|inddragelse|opfølgning|fastholdelse|nedbringelse|forbedring|vedligeholdelse|koordinering|introduktion|oplæring|kvalitetssikring|styrkelse|opdatering|håndtering|modtagelse|planlægning) af ... (er|skal være|bliver) ..1 (prioriteret|vigtig|vigtigt|afgørende|en prioritet|i fokus|højt prioriteret|nødvendig|påkrævet|et must|en forudsætning|et indsatsområde|centralt) > -- {agent} -- {actor}',
  '(fornødne|nødvendige|relevante|passende|de nødvendige) .. (foranstaltninger|tiltag|skridt|initiativer) ..1 < (træffes|tages|iværksættes|sættes i værk|gennemføres) > -- {agent}',
  '< træffes > ... (meldes|og) -- {agent} -- {actor} -- (ved|i) .. (enighed|konsensus|afstemning)',
  '< (det|opgaven|sagen) skal (ordnes|løses|klares|håndteres|findes ud af|på plads) > .. (lokalt|hurtigt|undervejs)? -- {agent} -- {actor}',
  '< ansvaret for .. at .. skal (fordeles|placeres|afklares|løftes) >',
  '< (læring|erfaringer|lærdomme|erfaringerne|læringen|viden) ..4 (tages med|samles op|bringes videre|deles|opsamles|indsamles|indarbejdes|føres tilbage|indgår) > -- {agent} -- {actor} -- vi',
  '< (konflikter|uenigheder|problemer|fejl|klager|afvigelser|indsigelser|bekymringer) ..4 (løses|håndteres|behandles|tages op|tages hånd|besvares|udbedres|rettes|adresseres|undersøges|bringes videre|samles op|afklares) > -- {agent} -- {actor} -- (ikke|du|vi|på (mødet|møderne|tavlemødet|personalemødet|teammødet)|med-udvalg*|i (teamet|gruppen|fællesskab)) -- over for',

  '^ der er < behov for at (følge op|få|sikre|se på|tage|gøre|kigge|arbejde|skabe|styrke|evaluere|afklare|løfte) > -- {actor} -- vi',
  '^ < (opfølgning|evaluering|status|revision|vedligeholdelse|ajourføring|introduktion|rengøring|oprydning) : ..2 (månedlig*|årlig*|løbende|ugentlig*|kvartalsvis*|efter behov|jævnligt|hvert ..1|hver ..1) > $',
  '^ < man (bør|skal|må) (passe på|huske|sørge|være opmærksom|se til|holde øje|tage højde|få gjort|følge) > ... -- (selv|sin|sit|som {leader})',
  '< (på en eller anden måde|på den ene eller anden måde) skal > -- {actor}',
  '(skal|bør) ..3 < {duty} .. (i gang|i værk|af|på plads|ind) > -- {agent} -- {actor} -- {self}',
  '< (nyansatte|nye|ny kollega|nye kolleger|vikarer|lærlinge|elever|praktikanter) skal have (en|et) (makker|mentor|fadder|introduktion*|ordentlig|grundig|velkomst|rundvisning) > -- {agent} -- (med .. leder)',

  '^ ..3 < skal (fungere|lykkes|være ajour|være på plads|være i orden|holdes aktuel|holdes aktuelle|holdes opdateret) > ..3 $ -- {actor}',
  '^ ..5 < (holdes fri|holdes frie|holdes ryddet|holdes ryddelige|holdes aktuel|bemandes|repareres|udbedres|foranstaltes|iværksættes|vedligeholdes|udskiftes|serviceres|efterfyldes|indkøbes) > $ -- {agent} -- {actor}',
  '(nøgletal*|tallene|resultaterne|målingen|målingerne|svarene|undersøgelsen) ... < (følges op|analyseres|gennemgås|evalueres|samles) > ... -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (vi|på mødet|møde*)',
  '(uddannelse|undervisning|kursus|kurser|instruktion|øvelser|træning) i .. < (gennemføres|afholdes|tilbydes|udbydes|foretages) > ... -- {agent} -- {actor}',

  '^ ..4 < (skal|bør) !{nopassive} *es > ..5 $ -- {agent} -- {actor} -- {self} -- (vi|du|jeg|ikke) -- (udelades|meldes ud|læses)',
  '^ ..4 < (låses|opdateres|udsendes|fejes|luftes ud|efterses|ses efter|afprøves|kalibreres|bortskaffes|arkiveres|afstøves|renses|vedligeholdes|efterfyldes|ryddes op) > ..6 $ -- {agent} -- {actor} -- {self} -- (vi|du|jeg|ikke|kun|når|hvis|børn)',
  '< skal (findes|foreligge|stå|ligge) ..1 (i|på) > ..4 $ -- {agent} -- {actor} -- (vi|du|jeg|ikke)',
  '< der skal være (folk|nogen|bemanding|styr|orden|ryddet|rent) > -- {agent} -- {actor}',
  '< der føres ..3 (tilsyn|kontrol|opsyn) > -- {agent} -- {actor}',
  '< (holdes der|der holdes) ..1 (opsyn|øje|styr) > -- {agent} -- {actor} -- (medarbejder*|folk)',

  '< (der samles op|forestås centralt|skal være foretaget|forankres i organisationen|det tilstræbes at alle|der skal styr på) > -- {agent} -- {actor}',
  '(henvendelser|klager|fejl|forslag|sager) ... < (registreres og besvares|besvares og arkiveres|modtages og behandles|noteres og følges op) > -- {agent} -- {actor}',
];
