import type { Pattern } from '../../words';

const by = ['{found} af [rolle=teamlederen]'];
/** Tasks in the passive that take “af …” right behind them, and no particle; no classes, for the scorer weighs those. */
const plainDuty = '(sikres|iværksættes|udarbejdes|evalueres|opdateres|ajourføres|gennemføres|afholdes|foretages|håndteres|behandles|besvares|orienteres|informeres|underrettes|kontaktes|introduceres|oplæres|indsamles|dokumenteres|vedligeholdes|revideres|tilrettelægges|planlægges|koordineres|overdrages|rengøres|tømmes|slukkes|testes|overvåges|afsættes|fordeles|indkaldes|fremlægges|sendes|bestilles|afklares|løses|prioriteres|indføres|etableres|udpeges|varsles|foranlediges|inddrages|noteres|indberettes|udvikles|forbedres|styrkes|nedbringes|vurderes|undersøges|analyseres|forklares|udbedres|kontrolleres|tjekkes|registreres|formidles|deles|offentliggøres|kommunikeres|uddannes|anskaffes|understøttes|fastholdes|fremmes|reduceres|minimeres|udmøntes|implementeres|realiseres|varetages|afhjælpes|hentes|plejes|udfyldes|nedsættes|igangsættes|fjernes|rapporteres)';
const plainBare = '(evalueres|iværksættes|udarbejdes|ajourføres|håndteres|foranlediges|foranstaltes|overdrages|vedligeholdes|tilrettelægges|koordineres|afklares|gennemføres|igangsættes|nedsættes|udpeges|indsamles|afholdes|opsamles|løses|udbedres|afhjælpes|revideres|justeres|implementeres|udrulles|formidles|kommunikeres|orienteres|inddrages|introduceres|oplæres|sikres|undersøges|opdateres|kontaktes|underrettes|planlægges|indkøbes|bestilles|rengøres|vaskes|efterfyldes|tømmes)';
const plainDone = '(iværksat|udarbejdet|evalueret|opdateret|ajourført|gennemført|afholdt|foretaget|håndteret|behandlet|besvaret|orienteret|informeret|underrettet|kontaktet|introduceret|oplært|indsamlet|dokumenteret|vedligeholdt|revideret|tilrettelagt|planlagt|koordineret|overdraget|rengjort|tømt|slukket|testet|afsat|fordelt|indkaldt|fremlagt|sendt|bestilt|afklaret|løst|prioriteret|indført|etableret|udpeget|varslet|noteret|indberettet|vurderet|undersøgt|analyseret|forklaret|udbedret|registreret|formidlet|kommunikeret|udfyldt|afkalket|repareret)';
/** What goes on behind a verb whose subject has been named: no object, and no particle. */
const afterDoing = '(i|på|til|om|for|med|ved|efter|inden|senest|når|løbende|fra|hos|under|mellem|straks|årligt|derefter|herefter|snarest|hurtigst|og|samt|undervejs|fremover|jævnligt|regelmæssigt|ugentligt|månedligt|dagligt|halvårligt|skriftligt|mundtligt|centralt|lokalt|digitalt|elektronisk|systematisk|omgående|hen|ude)';
const goesOn = `(${afterDoing}|samme (dag|uge|måned)|$|, !at {word})`;

const clear = '-- {agent} -- {actor}'; const duty = `${clear} -- {self}`; const opening = '-- (op af|når der skal|hvornår|hvorvidt)';
/** What every wording of a sentence may have around a bare passive. */
const bare = `${clear} ${opening} -- (ikke|du|vi|tror på|før der|inden der|automatisk) -- (kun|mundtligt|efter ..2 (*bestemmelsen|*forordningen|*guide)|tasker|politi)`;
const when = '(når|såfremt|ved|efter|inden|løbende|lokalt|derefter|straks|hurtigt|årligt|på lavest*|i forbindelse|undervejs|fremover|i uge|senest|jævnligt|snarest|med det samme|(hver|hvert) ..1 ({unit}|{weekday}|halvår|kvartal))';
const opened = '(når|såfremt|ved|efter|i forbindelse|undervejs|opstår|sker)';

/** Tasks that “der” does: the passive, the participle, who does it in the present, and the word that belongs to the verb. */
const tasks: readonly (readonly [passive: string, done: string, does: string, rest?: string])[] = [
  ['følges', 'fulgt', 'følger', 'op'], ['samles', 'samlet', 'samler', 'op'], ['ryddes', 'ryddet', 'rydder', 'op'], ['tages', 'taget', 'tager', 'hånd'], ['tages', 'taget', 'tager', 'stilling'], ['gives', 'givet', 'giver', 'besked'],
  ['afsættes', 'afsat', 'afsætter'], ['udarbejdes', 'udarbejdet', 'udarbejder'], ['iværksættes', 'iværksat', 'iværksætter'], ['gennemføres', 'gennemført', 'gennemfører'], ['foretages', 'foretaget', 'foretager'], ['afholdes', 'afholdt', 'afholder'], ['indkaldes', 'indkaldt', 'indkalder'], ['udpeges', 'udpeget', 'udpeger'], ['etableres', 'etableret', 'etablerer'], ['planlægges', 'planlagt', 'planlægger'], ['tilbydes', 'tilbudt', 'tilbyder'], ['skabes', 'skabt', 'skaber'], ['sikres', 'sikret', 'sikrer'], ['sørges', 'sørget', 'sørger'], ['laves', 'lavet', 'laver'],
];
const before = (does: string, rest: string): string[] => [`[Rolle=Teamlederen] ${does}${rest}`];
const within = (does: string, rest: string): string[] => [`[rolle=teamlederen] ${does}${rest}`];
const behind = (does: string, rest: string): string[] => [`${does} [rolle=teamlederen]${rest}`];

/** “Der skal tages hånd om …”: somebody does it, and stands where “der” stood. */
const doneByDer = tasks.flatMap(([passive, done, does, word]): Pattern[] => {
  const rest = word === undefined ? '' : ` ${word}`; const task = passive + rest;
  const all: Pattern[] = [
    { match: `^ #? < der (skal|bør) ${task} > ${duty}`, instead: before(does, rest) },
    { match: `{word} < der (skal|bør) ${task} > ${duty}`, instead: within(does, rest) },
    { match: `{word} < (skal|bør) der ${task} > ${duty}`, instead: behind(does, rest) },
    { match: `^ det er (vigtigt|afgørende|væsentligt|nødvendigt) at ... < der (${task}|bliver ${done}${rest}) > ${clear}`, instead: within(does, rest) },
  ];
  if (word !== undefined && word !== 'besked') {
    all.push(
      { match: `^ #? < der (bliver|vil blive) ${done}${rest} > -- {agent} -- (hvis|når|hvor|indtil|såfremt) der`, instead: before(does, rest) },
      { match: `{word} < (bliver der|vil der blive) ${done}${rest} > -- {agent}`, instead: behind(does, rest) },
    );
  }
  if (/^(?:følges|samles|ryddes|tages|gives|afsættes|udarbejdes|iværksættes|gennemføres|foretages|afholdes|indkaldes|udpeges)/.test(task)) all.push({ match: `^ #? < der ${task} > ${clear} ${opening} -- (ikke|indsatsleder*)`, instead: before(does, rest) });
  if (/^(?:udarbejdes|iværksættes|gennemføres|udpeges|afsættes|tilbydes)/.test(task)) all.push({ match: `{word} < ${task} der > ... (løbende|hvert|årligt|i uge|senest|inden|samme dag|efter nærmere|efter behov|hver|når|i god tid|hurtigst) ${clear} -- (ikke|du|vi) -- (dagen før|afspadseres)`, instead: behind(does, '') });
  if (/^(?:følges|samles|tages|udarbejdes|iværksættes)/.test(task)) all.push({ match: `at < der ${task} > ${word === 'hånd' ? 'om ' : word === 'stilling' ? 'til ' : ''}${bare} -- selv`, instead: within(does, rest) });
  // The subject stands behind the verb: “Efter hvert tilsyn udarbejdes en plan.”
  if (/^(?:udarbejdes|iværksættes|gennemføres|afholdes|udpeges|planlægges)/.test(task)) all.push({ match: `${opened} ... < ${task} > (en|et) ${bare}`, instead: behind(does, '') });
  return all;
});

const kept = ([['holdes', 'holder', '(opsyn|øje|styr)', '(medarbejder*|folk)'], ['føres', 'fører', '(tilsyn|kontrol|opsyn)', 'ikke']] as const).flatMap(([passive, does, what, unless]) => what.slice(1, -1).split('|').map((word): Pattern => ({ match: `^ #? < der ${passive} ${word} > ${clear} -- ${unless}`, instead: before(does, ` ${word}`) })));

/** “Der lægges en plan.” */
const planned = ([['lægges', 'lægger'], ['laves', 'laver'], ['udfærdiges', 'udfærdiger'], ['opstilles', 'opstiller']] as const).flatMap(([passive, does]): Pattern[] => ([['^ #?', before(does, '')], ['{word}', within(does, '')]] as const).map(([place, instead]) =>
  ({ match: `${place} < der ${passive} > ..1 (en|et) ..2 (plan|handleplan|handlingsplan|køreplan|strategi|løsning|opfølgningsplan|tidsplan|forløb) ${clear} -- ({self}|sammen|i fællesskab)`, instead })));

/** “Det skal sikres, at …”: somebody sees to it. */
const seenTo = ([['(sikres|tilsikres|påses|tilstræbes)', 'sørger', ' for', 'at'], ['undersøges', 'undersøger', '', '(om|hvordan|hvorfor|hvad|hvilke)'], ['afklares', 'afklarer', '', '(om|hvordan|hvem|hvad|hvilke)'], ['overvejes', 'overvejer', '', '(om|hvordan|at)'], ['vurderes', 'vurderer', '', '(om|hvordan|hvad|hvilke)'], ['(kontrolleres|tjekkes)', 'kontrollerer', '', '(at|om)']] as const).flatMap(([passive, does, rest, what]): Pattern[] => [
  { match: `^ #? < det (skal|bør|må) ${passive} > ${what} ${clear}`, instead: before(does, rest) },
  { match: `{word} < det (skal|bør|må) ${passive} > ${what} ${clear}`, instead: within(does, rest) },
  ...(rest === '' ? [] : [{ match: `{word} < (skal|bør) det ${passive} > ${what} ${clear}`, instead: behind(does, rest) }, { match: `^ #? < det (sikres|påses|tilsikres|tilstræbes) > ${what} ${clear}`, instead: before(does, rest) }]),
]);

const manDoes = ['sørger for', 'sikrer', 'følger op', 'holder øje', 'tager hånd', 'skal sikre', 'skal sørge', 'skal huske', 'bør sikre', 'bør huske'].map((does): Pattern =>
  ({ match: `^ < man ${does} > ... -- (som {leader}|lige se|en brønd|ringer) -- (selv|sin|sit|sine|egen|høre|møde)`, instead: [`[Rolle=Teamlederen] ${does}`] }));

export const patterns: readonly Pattern[] = [
  ...doneByDer, ...kept, ...planned, ...seenTo, ...manDoes,

  // The sentence stays, and says by whom.
  { match: `< (skal|bør) .. ${plainDuty} > ${goesOn} ${duty} -- skal bemærkes -- (hvis nogen|ja nej) -- der ..2 (skal|bør) -- (skal|bør) der`, instead: by },
  { match: `< (skal|bør) .. (være|være blevet) .. ${plainDone} > ${goesOn} ${duty} -- der ..2 (skal|bør) -- (skal|bør) der`, instead: by },
  { match: `^ ..6 < ${plainBare} > $ ${bare} -- der`, instead: by },
  { match: `< ${plainBare} > (${when}|${afterDoing} ... ${when}) ${bare} -- der`, instead: by },
  { match: `${opened} ... < ${plainBare} > ${goesOn} ${bare} -- der`, instead: by },
  { match: `< (evalueres|iværksættes|udarbejdes|ajourføres|introduceres|oplæres|håndteres|foranlediges|overdrages|holdes ved lige|holdes ajour|holdes orienteret|holdes opdateret|vedligeholdes|tilrettelægges|koordineres|afklares) > ${goesOn} ${bare} -- (selv|når tegningerne) -- {outsider} (inddrages|introduceres) -- der`, instead: by },
  { match: `< {become} .. (noteret|bragt|sendt) .. (og)? .. videre > ${goesOn} ${clear} -- (ikke|retur)`, instead: by },
  { match: `(opfølgning*|evaluering*|ajourføring*|vedligeholdelse*|koordinering*|oplæring*|introduktion*|revision*|revidering*|overlevering*|videndeling*|planlægning*|kvalitetssikring*|dokumentation*|oprydning*|implementering*|kommunikation*|inddragelse*|orientering*|onboarding*|erfaringsopsamling*|opdatering*|indsamling*) ..6 < (gennemføres|foretages|udføres) > ${goesOn} ${clear} -- (på|til) .. (mødet|møderne|tavlemøde*|personalemøde*|teammøde*) -- ikke -- foregår -- der`, instead: by },
  { match: `< (referatet|notatet|mødereferatet|dagsordenen|materialet|oversigten|listen) .. (lægges|sendes|udsendes|rundsendes|skrives|deles|opdateres) > ${goesOn} ${clear} -- (ikke|inden mødet af)`, instead: by },
  { match: `< (gulve|gulvene|fællesareal*|køkken*|lokaler|lokalerne|værksted*|lager*|pladsen|arealer*|maskiner*|udstyr*|strømmen|vinduer*) .. (slukkes|rengøres|vedligeholdes|tømmes|fejes) > ${goesOn} ${clear} -- (automatisk|ikke)`, instead: by },
  { match: `< (kontakten|kontakt|samarbejdet|relationen|dialogen) .. (holdes ved lige|plejes|vedligeholdes|udbygges) > ${goesOn} ${clear}`, instead: by },
  { match: `< (gennemføres|indsamles|opdateres|afsættes|foranlediges|nedsættes|igangsættes|tilbydes|varsles) > (${when}|${afterDoing} ... ${when}) ${clear} -- (ikke|du|vi) -- (dagen før|afspadseres) -- der`, instead: by },
  { match: `(fornødne|nødvendige|relevante|passende|de nødvendige) .. (foranstaltninger|tiltag|skridt|initiativer) ..1 < (træffes|iværksættes|sættes i værk|gennemføres) > ${goesOn} -- {agent} -- der`, instead: by },
  { match: `^ ..5 < (bemandes|repareres|udbedres|foranstaltes|iværksættes|vedligeholdes|udskiftes|serviceres|efterfyldes|indkøbes) > $ ${clear} -- der`, instead: by },

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
];
