import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // both, together, jointly
  '{twoowners} ... < (begge|begge to|i fællesskab|i forening|sammen|fælles|ligeligt|hver især|tilsammen|samlet) ..3 (ansvar*|ejer|ejerskab|hæfter|svarer|står|garanter*|måles|drages|skal kunne stå|kan drages|har) > -- {splitwork}',
  '{twoowners} .. < (er|har|står|svarer|hæfter|ejer|deler|bærer|indestår|garanterer) ..2 (begge|sammen|i fællesskab|i forening|fælles|ligeligt|i lige grad|solidarisk|tilsammen|på lige fod) > -- {splitwork} -- {meet}',
  '< (hæfter|svarer|indestår|står) .. (i fællesskab|i forening|solidarisk|begge|sammen|i lige grad|hver for sig) .. > (for|til regnskab|på mål|inde)? -- {splitwork} -- {meet} -- (ægtefælle*|lånet|{outsider})',
  '< (i fællesskab|i forening|solidarisk|i lige grad|på lige fod) ..2 (ansvarlige|ansvarlig|ansvar*|garanter*|ejere|ejer|hæfter|svarer) > -- {splitwork}',
  '< (ejer|ejes) .. (sammen|i fællesskab|i forening|begge|delt) > -- {splitwork} -- (teamet|gruppen)',
  '< (deler|deles om|er fælles om|er sammen om|delt) ..3 (ansvaret|ansvar|ejerskabet|ejerskab|budgetansvar*|opgaven|rollen|posten) > -- {splitwork} -- ({everybody} deler|viden)',
  '< (ansvaret|ejerskabet|budgetansvaret|resultatansvaret|hovedansvaret) ..6 (delt|deles|fordelt ligeligt|fælles) ..2 (mellem|af|ligeligt|for)? > -- {splitwork}',
  '< fælles ansvar (for|mellem) .. ({leader}|{worker}) .. og > -- {splitwork}',
  '< (både|såvel) ..1 {role} ..2 (og|som) ..4 (ejer|er ansvarlig*|har ansvar*|svarer|hæfter|står på mål|står til regnskab|har det endelige|bærer|hænger|indestår) > -- {splitwork}',
  '< (er|har|svarer|hæfter|påhviler|ejes af) .. (det)? (både|såvel) ..1 {role} ..2 (og|som) > ..1 {role} -- {splitwork} -- {meet}',
  '< påhviler ..1 (både|såvel|i fællesskab|{leader} i forening|begge) > ..4 (og|som|med)? -- {splitwork}',
  '< (er|står|svarer|hæfter) ..1 sammen med .. (ansvarlig*|til ansvar|til regnskab|inde for|på mål|medansvarlig*) > -- {splitwork}',
  '{person} .. < (er|står|svarer|hæfter) sammen med ..3 (ansvarlig*|til ansvar|til regnskab|inde|for|på mål) > -- {splitwork} -- {meet}',
  '< sammen med .. (ansvarlig|ansvarlige|til regnskab|til ansvar) > -- {splitwork}',
  'er < (to|tre|flere) om (ansvaret|at have ansvaret|at eje|at have budgetansvaret|at svare|det) > -- {splitwork}',
  '< (de to|de tre|begge) (partnere|ledere|chefer|direktører|koordinatorer|tovholdere|afdelinger|parter) (svarer|ejer|hæfter|er ansvarlige|har ansvaret|deler|bærer) > -- {splitwork} -- {meet}',
  '< hverken {person} ..1 eller ..1 {person} .. (ejer|svarer|har ansvaret|er ansvarlig) .. alene >',
  '< (har det begge to|begge to har det) >',
  '< delvist hos .. delvist hos > ',
  '< (uden skarpt skel|uden klar opdeling|uden fast fordeling|uden nærmere fordeling) >',

  // owner lines
  '^ .. < (ansvarlige|ejere|tovholdere) : .. , .. > .. -- (afløser*|høres|hver)',
  '^ ..4 < (ansvarlige|ejere) : ..8 (,|og) > .. -- (afløser*|høres|hver sin)',

  // decided or measured together
  '< (træffes|tages|besluttes) af {person} og .. {person} .. (begge|i fællesskab|sammen) > -- {splitwork}',
  '{person} og .. {person} ... < begge .. (måles på|drages til ansvar|holdes op på|stå på mål|hænger på|stå inde|garanterer) > -- {splitwork}',
  '< (begge|begge to) ..3 (måles på|drages til ansvar|holdes op på|står på mål|stå på mål|hænger på|kan drages) > -- {splitwork}',
  '(fejler|glipper|mislykkes|svigter) ... < (såvel|både) .. (og|som) ..3 (hænger|der) >',
  '{person} og ..2 {person} < (ejer|svarer for|har ansvaret for|er ansvarlige for|hæfter for|står på mål for|er garanter|indestår for|bærer ansvaret) > -- {splitwork} -- (deres|hver)',
  '{person} (og|samt) ..2 {person} (i fællesskab)? < (er|har) .. (ansvarlige|ansvaret|garanter*|ejere) > -- {splitwork} -- (deres|hver|egen)',
  '< ansvarlige ..4 er ..2 {person} og >',
  '< (hr og økonomi|marketing og it|it og hr|salg og marketing|økonomi og drift|drift og økonomi|salg og drift) ..2 (ejer|sammen|i forening|har ansvar*|er ansvarlige|svarer|deler) > -- {splitwork}',
  '(ejes|drives|styres) ..3 af .. < .. og .. (i forening|i fællesskab|sammen) > -- {splitwork}',
  '< (makkerpar*|tospand*|duoen) .. > ... (hæfter|ejer|ansvar*|svarer) .. -- {splitwork}',

  // wider: two roles and one answer
  '{role} (og|samt|plus) ..2 {role} ..3 < {bothof} ... {answers} > -- {splitwork} -- {meet}',
  '{role} (og|samt|plus) ..2 {role} ..2 < {answers} ..2 {bothof} > -- {splitwork} -- {meet}',
  '{role} (og|samt|plus) ..2 {role} < (har|bærer|er|deler) ..1 {bothof}? ..1 {answers} > -- {splitwork} -- {meet} -- (deres|hver|egen)',
  '{answers} ..8 (hviler|ligger|påhviler|placeret|lagt|tilfalder|tilkommer|delt|deles) ..3 (på|hos|af|mellem)? ..2 < {role} (og|samt|eller|sammen med) ..2 {role} > -- {splitwork}',
  '{answers} ... < {bothof} ..3 (hos|på|af|mellem) ..4 (og|{number}|begge) > -- {splitwork} -- {meet}',
  '< (to|tre|begge|de to|de tre) ..1 (projektledere|ledere|chefer|ejere|tovholdere|kontorer|teams|afdelinger|kontaktlærere|*chefer|*ledere|*ansvarlige|personer|koordinatorer|direktører) > ... {answers} -- {splitwork} -- {meet} -- (godkend*|underskriv*|betaling*|attest*)',
  '{answers} ... < (på|hos|af) (begge|de to|de tre|to|tre) ..1 (projektledere|ledere|chefer|kontorer|teams|afdelinger|lærere|*lærere|*chefer|*ledere|personer|koordinatorer|direktører) > -- {splitwork} -- (godkend*|underskriv*|betaling*|attest*)',
  '< lige (stort|meget|tungt) ansvar > -- {splitwork}',
  '< uden (indbyrdes|intern|nærmere|klar) (opdeling|fordeling|deling|arbejdsdeling) >',
  '< hverken {role} eller ..1 {role} (kan|ejer|har|svarer|står) ..4 (fra sig|alene|alene ansvar*|ansvar*) >',
  '< (ledes|drives|styres|varetages|bestyres) (i tandem|i fællesskab|i forening|sammen|af to|af begge|delt) > .. (af)? -- {splitwork} -- (mødet|møderne)',

  '{answers} ... < (hviler|ligger|påhviler) ..1 (solidarisk|ligeligt|begge|samlet) > -- {splitwork}',

  '< (ansvar|ansvaret|ejerskab|ejer|ansvarlig|ansvarlige) ..3 : ..1 {role} (og|samt|plus)? ..1 {role} > $ -- {splitwork} -- (afløser*|høres|suppleant*)',
  'ejer < begge > .. -- {splitwork}',

  '(har|bærer|ejer|svarer) ..2 {role} og ..1 {role} ... < (begge to|begge|i fællesskab|sammen|tilsammen) > -- {splitwork} -- {meet}',
  '< (svarer|hæfter|står|indestår) (sammen|i fællesskab|begge|tilsammen) for > -- {splitwork}',

  '< (lige ansvarlige|begge ansvarlige|lige dele ansvar|samme ansvar|hver især ..3 (ansvar|ansvaret)|fifty-fifty|svarer ligeligt|ligeligt ansvar|delt ansvar|fælles ansvar for|i fællesskab at (holde|nå|levere)|ansvar* ..3 side om side|side om side ..3 ansvar*|begge hæfter|begge (må|skal) svare|hænger .. på den begge to|bærer begge) > -- {splitwork} -- alle -- {outsider}',
  '({role}|*et|*en|*erne|{leader}) og ..2 ({role}|*et|*en|*erne|{leader}) < (i fællesskab|i forening|sammen|fælles) > $ -- {splitwork} -- (mødes|taler|spiser)',
  '{leader} og {leader} < (svarer|hæfter|er ansvarlige|har ansvaret|ejer|bærer) ..3 > -- {splitwork} -- hver',
  '< (deles|delt|er delt|ligger delt) mellem ..3 og ..6 > -- {splitwork} -- (bonus*|alle|opgaverne|udgift*|penge*|ligeligt|overskud)',

  '< (lige hovedansvarlige|hovedansvarlige for|både ..2 og ..2 (ejer|svarer|hæfter)|50/50) > -- {splitwork} -- {outsider} -- alle',
];
