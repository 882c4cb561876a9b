import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // those above have decided
  '{power} ..5 < har ..3 (besluttet|valgt|bestemt|afgjort|vedtaget|fastsat|fastlagt|meldt ud|udmeldt|sagt ja|sagt nej|taget stilling|truffet|konstatere|prioriteret|godkendt|pålagt|indført|afskaffet|nedlagt|anskaffet|besluttet sig|ønsket|indgået|lagt|skåret|sat|flyttet|strøget|lukket|slået|udpeget|underskrevet|givet grønt lys|nikket) > -- når ..3 {power} ..2 har -- har ..2 {power} besluttet noget -- (forklar*|begrund*) ..4 (hvorfor|altid|skal|inden) -- budget ..2 (til|på) -- har (lagt|sat|prioriteret) ..3 (vægt|tid|penge|af|midler|mærke) -- hvis ..3 {power} har -- om {power} -- som {power} har (lagt|godkendt|sat) -- {nej} ..2 (besluttet|truffet) -- efter ..4 (høring|drøftelse|råd|forslag|ønske) ..3 (fra|med|i) ..3 ({worker}|med|su|tr|{bargain})',
  '{power} < (har (besluttet|valgt|bestemt|afgjort|vedtaget|fastsat) ) > -- når {power} -- hvis {power} -- (forklar*|begrund*) -- efter ..4 (høring|drøftelse|råd)',
  'har {power} ..3 < (besluttet|valgt|bestemt|afgjort|vedtaget|fastsat|fastlagt|meldt ud|sagt ja|taget stilling|truffet|måttet|godkendt|indført|afskaffet|nedlagt) > -- ^ har {power} -- noget, der -- {nej} -- (forklar*|begrund*)',
  '{power} ..2 < (beslutter|bestemmer|fastsætter|fastlægger|indfører|afskaffer|nedlægger|ændrer|lukker|vedtager) (hermed|herved|i dag|med virkning|fra og med|pr) >',
  '{power} ..2 < (ønsker|forlanger|vil have|har ønsket|har et ønske om|foretrækker|ønskede) > ..1 at ..8 (flyttes|lægges|bruger|anvender|skifter|ændres|møder|rapporterer|fremover|fra|begynder|lukkes|samles|overgår|udgår|afskaffes|indføres|deltager|benytter|ophører|bliver) -- trives -- trivsel -- {nej} ønsker',
  '(som|der) ..2 {power} < har ..1 (anskaffet|besluttet|valgt|bestemt|indført|indkøbt|fastsat|vedtaget) > ..3 -- {nej} -- sammen -- for',
  '< vi i ..2 (ledelsen|ledergruppen|direktionen|chefgruppen|bestyrelsen|ledelse) > ..2 (er|har) ..3 (nået|besluttet|valgt|kommet frem|blevet enige|vurderet|bestemt)',
  '{power} < (er nået frem til|er kommet frem til|er blevet enige om|er enedes om|besluttede|bestemte|vedtog|afgjorde|valgte) > -- når -- hvis -- sammen med {worker} -- {outsider}',
  // it has been decided
  '< (det|der) ..1 (er|blev|bliver) ..3 (besluttet|vedtaget|bestemt|afgjort|fastsat|fastlagt|truffet (beslutning|afgørelse|valg) ) > -- (når|hvis|hvordan|hvad|hvorfor|hvorledes|hvilke) ..3 (er|blev|bliver) -- {nej} ..2 (besluttet|vedtaget|bestemt) -- bare besluttet -- {bargain} -- sammen -- teamet har -- lov -- (i|af|på) ..2 (teamet|holdet|fællesskab|retro*|personalemødet|{worker})',
  '< (er|blev|bliver) (det|der) ..2 (besluttet|bestemt|vedtaget|afgjort|truffet (beslutning|afgørelse|valg)|fastsat) > -- {nej} -- (når|hvis|hvordan|hvad|hvorfor|hvor) -- i fællesskab',
  '< (besluttet|bestemt|vedtaget|afgjort|fastsat|truffet) ..1 (på|fra|i|af|hos|oppe) ..1 (øverste|højeste|højere|anden|forvaltningen|direktionen|ledelsen|toppen|hovedkontoret|koncernen|ledergruppen|chefgruppen|centralt|rektoratet|styrelsen|ministeriet|afdelingsledelsen|skoleledelsen|oven) > -- {nej} -- budget -- efter ..3 (drøftelse|høring) -- af alle',
  '< (efter|ifølge|på|ved) ..2 (beslutning|anmodning|ønske|foranledning|bestemmelse|dekret|pålæg|udmelding|ordre|instruks|vegne)? ..2 (af|fra|i|truffet) ..1 {power} > ..8 (nedlægges|lukkes|lukker|ophører|afskaffes|bortfalder|flyttes|ændres|indføres|udgår|overgår|skifter|sættes|samles|aflyses|forlænges|forkortes|falder|bliver)',
  '(nedlægges|lukkes|ophører|afskaffes|bortfalder|flyttes|ændres|indføres|udgår|overgår|sættes|samles|aflyses|forlænges|forkortes|falder bort) ..8 < (efter beslutning|på foranledning|efter ønske|efter ordre|efter bestemmelse|på ordre|efter ledelsens beslutning|ifølge beslutning) >',
  '< på foranledning af > ..2 {power}',
  '< (sådan|det) ..1 (har|er) ..2 ({power}|bestemt|besluttet) ..3 (bestemt|besluttet|det) > -- {nej}',
  '< bestemmelsen om > ..8 (træder i kraft|gælder|har virkning)',
  '{power} < har det sidste ord > -- forklar*',
  '(er|bliver) ..2 < (sat på hold|sat på pause|sat i bero|sat ud af kraft|sat til|lagt på is|lagt ned|taget af bordet|skåret væk|sparet væk|trukket tilbage|udskudt|suspenderet) > ..3 (af|fra|pr|indtil|i år|frem) -- (kunde*|server*|projektet er) -- lov',
  // a change from a date, and no word why
  '^ < (fra|pr|med virkning fra|fra og med|med udgangen af|efter|i|fremover|fremadrettet|indtil videre|hermed|herefter|straks) > ..6 {change} ..8 -- (fordi|idet|eftersom|da|for at|hensyn|derfor|skyldes|grund*|baggrund*|begrund*|lov|*loven|efter ønske) -- {outsider} -- {system} -- {nej} -- ferie* -- vi ..2 (skifter|prøver) -- (hver|hvert) -- aftale* -- en gang',
  '< {arrangement} > ..6 {change} ..5 (fra|pr|med udgangen|indtil|straks|fremover|efter|i dette|næste|allerede|nu|1|#) -- (fordi|idet|eftersom|for at|hensyn|derfor|skyldes|grund*|baggrund*|begrund*|lov|*loven) -- {nej} -- {outsider} -- hvis -- når -- (hver|hvert) -- senest -- (skal|må|kan|bør) ..3 {change}',
  '< der (indføres|etableres|oprettes|nedlægges|lukkes|skæres|spares) ..3 (hermed|pr|fra|straks|med virkning|fremover|nye|ny|fælles) > -- (fordi|for at|hensyn|så|skyldes|grund*|baggrund*)',
  '< vi (skifter|lukker|flytter|nedlægger|afskaffer|samler|ændrer|stopper|opsiger|indfører|dropper) > ..5 (leverandør*|system*|kontor*|afdeling*|hal*|ordning*|pulje*|kantine*|lokale*|tøj*|hold*|vagt*|åbningstid*|skema*|møde*) -- (fordi|for at|så|da|hensyn|skyldes|grund*|baggrund*|hvis|når|fordi|efter ønske) -- {nej}',
  '^ < (rokering|nedlæggelse|lukning|sammenlægning|flytning|afskaffelse|omlægning) > ..3 (af|i) ..5 (pr|fra|med virkning|#) -- (fordi|for at|hensyn|skyldes|grund*)',
  '(lønpuljen|puljen|budgettet|rammen|normeringen|tillægget|kursusbudgettet|rejsebudgettet|timetallet) ..4 < (er|bliver) ..3 (sat|skåret|nedsat|reduceret|fastsat|fjernet|halveret|beskåret) > -- (fordi|for at|hensyn|skyldes|grund*|kriteri*|baggrund*) -- sammen',
  '{power} ..4 < (lukker for|lukker|nedlægger|afskaffer|stopper|fjerner|inddrager|indfører|skærer|flytter|sætter) > ..3 (tilmelding*|adgang*|ordning*|pulje*|kurser*|efteruddannelse*|hjemmearbejde*|stillinger*|afdeling*|pladser*|kontor*|hold*) -- (fordi|for at|hensyn|skyldes|grund*|hvis|når|ikke) -- (hæfte*|dør*)',
  '(banken|kommunen|skolen|virksomheden|firmaet|regionen|koncernen|foreningen|teatret|klinikken|museet|styrelsen|kæden) < (lukker for|nedlægger|afskaffer|stopper|fjerner|inddrager|indfører|har besluttet|har valgt|har bestemt) > -- (fordi|for at|hensyn|skyldes|grund*|hvis|når|ikke) -- hvor -- {outsider}',
];
