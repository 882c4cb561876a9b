import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // it must be seen to
  '< det .. (skal|bør|må|vil|kan) .. (sikres|påses|tilsikres|tilstræbes|forudsættes|foranlediges|undersøges|afklares|overvejes|vurderes|tjekkes|kontrolleres|understøttes) > -- {agent} -- {actor}',
  '< det .. (sikres|påses|tilsikres|tilstræbes|foranlediges|søges sikret|tilses) > -- {agent} -- {actor}',
  '^ < det forudsættes .. (afklaret|løst|udført|gennemført) > -- {agent}',
  '< (skal|bør) .. (sikres|tilsikres|påses) > ... at -- {agent} -- {actor}',
  '< (sikres|påses|tilses) .. at > -- {agent} -- {actor} -- {outsider} sikres',
  '^ det er (vigtigt|afgørende|væsentligt|nødvendigt) at < der .. ({duty}|{become} .. {done}) > -- {agent} -- {actor}',
  '^ det er (vigtigt|afgørende|væsentligt|nødvendigt) at ... < ({duty}|{become} {done}) > -- {agent} -- {actor}',

  // there shall be done, there is done
  '< der ..2 (skal|bør|må) ..4 {duty} > -- {agent} -- {actor} -- {self}',
  '< (skal|bør) (der|det) .. (være|være blevet) .. {done} > -- {agent} -- {actor}',
  '^ < der (følges op|tages hånd|tages stilling|gives besked|afsættes|udarbejdes|iværksættes|gennemføres|foretages|afholdes|indkaldes|udpeges|samles op|ryddes op|evalueres) > ... -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|indsatsleder*)',
  '< der (skal|bør) (tages|følges|gives|ryddes|samles|sættes|lægges|gøres|ses|findes|sørges|arbejdes) > -- {agent} -- {actor} -- {self}',
  'det .. < {become} der gjort > ',

  // subject + duty in the passive
  '< (skal|bør) .. {duty} > -- {agent} -- {actor} -- {self} -- skal bemærkes -- (hvis nogen|ja nej)',
  '< (skal|bør) ..5 {duty} > -- {agent} -- {actor} -- {self} -- skal bemærkes -- inden for rammerne -- (hvis nogen|ja nej)',
  '< (skal|bør) .. (være|være blevet) .. {done} > -- {agent} -- {actor} -- {self}',
  '< (må|skal|bør) ikke .. (glemmes|forsømmes|overses|udskydes|nedprioriteres|gå i glemmebogen) > -- {agent} -- {actor}',
  '< må ikke (glemmes|forsømmes|overses) > -- {agent}',
  '< (bør|skal) ..2 klædes på > -- {agent} -- {actor}',
  '< (opgaven|arbejdet|ansvaret) med at ..6 (skal|bør) (løftes|løses|varetages|placeres) > -- {agent}',

  // a handed-over, handled, followed-up somebody, in the bare passive
  '< (følges op|følges der op|samles op|bliver fulgt op|{become} fulgt op|følges .. tæt op) > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- ikke',
  '< {become} .. (noteret|bragt|sendt|givet) .. (og)? .. (videre|besked) > -- {agent} -- {actor} -- (ikke|retur)',
  '< (evalueres|iværksættes|udarbejdes|ajourføres|introduceres|indføres i|oplæres|håndteres|foranlediges|overdrages|holdes ved lige|vedligeholdes|holdes orienteret|holdes ajour|holdes opdateret|tages alvorligt|tages hånd om|tages stilling til|tilrettelægges|koordineres|afklares|klædes på) > .. -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|selv|tror på|vi|{outsider} (inddrages|introduceres)|når tegningerne) -- (kun|mundtligt|efter ..2 (*bestemmelsen|*forordningen|*guide))',
  '< (udarbejdes|iværksættes|gennemføres|udpeges|indsamles|opdateres|afsættes|foranlediges|nedsættes|igangsættes|tilbydes|varsles) > ... (løbende|hvert|årligt|i uge|senest|inden|samme dag|efter nærmere|efter behov|hver|når|i god tid|hurtigst) -- {agent} -- {actor} -- (ikke|du|vi) -- (dagen før|afspadseres)',
  '< (referatet|notatet|mødereferatet|dagsordenen|materialet|oversigten|listen) .. (lægges|sendes|udsendes|rundsendes|skrives|deles|opdateres) > -- {agent} -- {actor} -- (ikke|inden mødet af)',
  '< (gulve|gulvene|fællesareal*|køkken*|lokaler|lokalerne|værksted*|lager*|pladsen|arealer*|maskiner*|udstyr*|strømmen|vinduer*) .. (holdes|slukkes|ryddes|rengøres|vedligeholdes|tømmes|fejes|lukkes) > -- {agent} -- {actor} -- (automatisk|ikke)',
  '< (kontakten|kontakt|samarbejdet|relationen|dialogen) .. (holdes ved lige|plejes|vedligeholdes|udbygges|holdes) > -- {agent} -- {actor}',
  '^ det < forudsættes at > -- (ikke|du) -- at {person} !er !bliver',


  // somebody: man
  '^ < man (sørger for|skal huske|skal sikre|skal sørge|skal få|skal have|bør huske|bør sikre|sikrer|følger op|holder øje|tager hånd|har ansvar*|bør huske) > ... -- (som {leader}|lige se|en brønd|ringer) -- (selv|sin|sit|sine|egen|høre|møde)',
  '< (sørger|sikrer) man (for|at) > -- (du|selv|sin)',

  // nouns that do themselves
  '< (opfølgning*|evaluering*|ajourføring*|vedligeholdelse*|koordinering*|oplæring*|introduktion*|revision*|revidering*|overlevering*|videndeling*|planlægning*|kvalitetssikring*|dokumentation*|oprydning*|implementering*|kommunikation*|inddragelse*|orientering*|onboarding*|erfaringsopsamling*|opdatering*|indsamling*|tilsyn) ..6 (sker (løbende|jævnligt|efter behov|hvert|hver|når|regelmæssigt|årligt|ved|senest|inden)|finder sted|gennemføres|foretages|foregår|skal ske|skal finde sted|må ikke|skal gennemføres|pågår|iværksættes|er påkrævet|forudsættes|prioriteres|sikres|tilstræbes|udføres|skal prioriteres|bør ske) > -- {agent} -- {actor} -- (på|til) .. (mødet|møderne|tavlemøde*|personalemøde*|teammøde*) -- ikke -- foregår',
  '^ < (opfølgning|evaluering|ajourføring|vedligeholdelse) : .. (sker|løbende|efter behov|jævnligt) > ',
  '< at (få|have|holde) .. ({done}|styr på) > .. er .. (opgave|vigtig*|afgørende|et must)',

  // wider
  '^ ..6 < {bareduty} > $ -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi)',
  '< {bareduty} > ... (hvis|når|såfremt|ved|efter|inden|hvert|hver|løbende|lokalt|derefter|straks|hurtigt|samme|årligt|på lavest*|i forbindelse|undervejs|fremover|i uge|senest|jævnligt|snarest|automatisk|med det samme|efter behov) -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi|tror på|før der|automatisk) -- (kun|mundtligt|efter ..2 (*bestemmelsen|*forordningen|*guide)|tasker)',
  '(hvis|når|såfremt|ved|efter|i forbindelse|undervejs|opstår|sker) ... < {bareduty} > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt) -- (ikke|du|vi|tror på|før der|inden der|automatisk) -- politi',
  '^ det er (af betydning|vigtigt|væsentligt|afgørende|centralt|nødvendigt|magtpåliggende|vitalt|oplagt|tanken|meningen) .. at ... < (gives|{duty}|{bareduty}|{become} ..2 {done}) > -- {agent} -- {actor} -- (op af|når der skal|hvornår|hvorvidt)',
  '(fornødne|nødvendige|relevante|passende|de nødvendige) .. (foranstaltninger|tiltag|skridt|initiativer) ..1 < (træffes|tages|iværksættes|sættes i værk|gennemføres) > -- {agent}',
  '< (det|opgaven|sagen) skal (ordnes|løses|klares|håndteres|findes ud af|på plads) > .. (lokalt|hurtigt|undervejs)? -- {agent} -- {actor}',

  '^ < man (bør|skal|må) (passe på|huske|sørge|være opmærksom|se til|holde øje|tage højde|få gjort|følge) > ... -- (selv|sin|sit|som {leader})',
  '(skal|bør) ..3 < {duty} .. (i gang|i værk|af|på plads|ind) > -- {agent} -- {actor} -- {self}',

  '^ ..5 < (holdes fri|holdes frie|holdes ryddet|holdes ryddelige|holdes aktuel|bemandes|repareres|udbedres|foranstaltes|iværksættes|vedligeholdes|udskiftes|serviceres|efterfyldes|indkøbes) > $ -- {agent} -- {actor}',

  '< der føres ..3 (tilsyn|kontrol|opsyn) > -- {agent} -- {actor}',
  '< (holdes der|der holdes) ..1 (opsyn|øje|styr) > -- {agent} -- {actor} -- (medarbejder*|folk)',

  '< (der samles op|forestås centralt|skal være foretaget|forankres i organisationen|det tilstræbes at alle|der skal styr på) > -- {agent} -- {actor}',
  '(henvendelser|klager|fejl|forslag|sager) ... < (registreres og besvares|besvares og arkiveres|modtages og behandles|noteres og følges op) > -- {agent} -- {actor}',

  // It will be seen to, with the verb first: by whom?
  '< (bliver|vil) der ..2 (blive)? ..1 {doneByNobody} > -- {agent}',
  '< der ..1 (bliver|vil blive|blive) ..2 {doneByNobody} > -- {agent} -- (hvis|når|hvor|indtil|såfremt) der',
  '< *es ..5 , (hvis|såfremt|når|hvor) det ..1 (skønnes|vurderes|findes|anses) ..2 (nødvendig*|nødvendigt|relevant|hensigtsmæssigt|påkrævet|formålstjenligt) > -- {agent} -- patient* -- {outsiderAny}',

  // The policy is gone through when people start; a plan is made.
  '(*politikken|*politik|retningslinjerne|retningslinjen|håndbogen|principperne|reglerne|charteret|kodekset|*aftalen|grundlaget|materialet|proceduren) < (gennemgås|præsenteres|udleveres|forklares|introduceres|formidles) > ..1 (ved|i forbindelse med|under|i løbet af) ..3 (introduktion*|ansættelse*|opstart*|onboarding*|tiltrædelse*|nyansæt*|nyansat*|nye) -- {agent} -- {actor}',
  '< der (lægges|laves|udfærdiges|opstilles) ..1 (en|et) ..2 (plan|handleplan|handlingsplan|køreplan|strategi|løsning|opfølgningsplan|tidsplan|forløb) > -- {agent} -- {actor} -- ({self}|sammen|i fællesskab)',
];
