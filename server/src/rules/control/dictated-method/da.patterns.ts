import type { Pattern } from '../../words';

/** What lays down how: a script, a form, a recipe. */
const recipe = '(*manual|*manualen|*skabelon|*skabelonen|*drejebog|*drejebogen|*manuskript|*manuskriptet|opskriften|talepapiret|*tjekliste|*tjeklisten|*huskeliste|*huskelisten|*arbejdsgangen|rækkefølgen|proceduren|*vejledningen|køreplanen|scriptet|formularen|konceptet|trinene|metoden|fremgangsmåden|ordlyden|standardteksten|standardsvaret|*paradigme|*paradigmet|*formatet)';

export const patterns: readonly Pattern[] = [
  // to the letter
  '{doing} ... < {exactly} > -- {notmethod}',
  '< {exactly} .. (som|efter|ifølge|i henhold til) .. (anført|beskrevet|angivet|vist|foreskrevet|manual*|instruks*|vejledning*|skema*|drejebog*|procedure*|opskrift*|plan*|skabelon*|tegn*|plejer|portal*) > -- {notmethod}',
  '< (som|efter) .. (anført|beskrevet|angivet|vist|foreskrevet|tegnet) > .. (hverken mere eller mindre|ned til|og ikke|og kun|og intet|uden) -- {notmethod}',
  '< (punkt for punkt|trin for trin|sving for sving|side for side|ord for ord|ordret|til punkt og prikke|slavisk|til mindste detalje|til sidste linje|én til én|en til en|fra første til sidste) > -- {notmethod} -- (kontroll*|gennemgå*|læser|ses|politikken)',
  '< (hverken mere eller mindre|ikke mere og ikke mindre|ned til navnene|ned til mindste|ned i mindste detalje|til sidste komma) > -- {notmethod}',

  // the one way
  '< (kun|bare)? (én|en|ét) .. (måde|metode|fremgangsmåde|vej|rigtig måde|opskrift) .. at > -- {notmethod} -- ({outsider}|god måde|ikke)',
  '< (kun|udelukkende|alene) på den måde > -- {notmethod}',
  '(måde|fremgangsmåde|metode|model|procedure*|arbejdsgang*) ... < og (ingen|ikke|kun) .. (anden|andre|andet|andenmåde|den) > -- {notmethod}',
  '< (den måde|den fremgangsmåde|den metode|den vej|den rute) .. (du er blevet vist|du har fået vist|man har lært|chefen|lederen|mester|huset|virksomheden|vi altid|ledelsen|hovedkontoret) > -- {notmethod}',
  '< (virksomhedens|husets|chefens|mesters|bankens|kædens|ledelsens|vores) (måde|metode|model|facon) .. (gælder|der gælder|bruges|følges|skal) > -- {notmethod}',
  '< (gøres|gør|udføres|laves|mures|løses|bygges|køres) ..4 som (vi|man|den|det|de|altid) .. (plejer|altid har|altid|har gjort|er blevet vist|gjort før) > -- {notmethod}',
  '< (som|sådan) (vi|det|den) .. (plejer|altid har|altid er) > ... (gjort|gøre|muret|blive|løst) -- {notmethod} -- (ikke .. plejer|spørg)',
  '< ikke på .. egen (facon|måde|vis) > -- {notmethod}',
  '< (for)? sådan vil .. {boss} have .. (det|den|dem) >',
  '{doing} ... < (efter|ud fra) .. (drejebog*|manuskript*|opskriften|manualen|konceptet|husets model|standardprocedure*|skabelon*|køreplan|portalens|støbeplan*|planogram*) > .. (og|uden|uanset|side|punkt|så alle|alene|ned) -- {notmethod}',

  // order and wording laid down
  '< (i (netop|præcis|nøjagtig)? (den|denne|samme) ..2 rækkefølge|i netop den rækkefølge|i den (anførte|angivne|fastlagte|fastsatte|viste|foreskrevne|beskrevne) rækkefølge|i den rækkefølge) > -- {notmethod} -- ^ hver gang -- ^ i den rækkefølge',
  '< (ordlyd|ordlyden|talemanuskript*|manuskript|manuskriptet|drejebogen|replikker*|standardsvar*|standardtekst*|standardhilsen) .. (følges|læses|bruges|skal|holder|siges|fremsiges|anvendes|fastsat*|står) > -- {notmethod} -- (skuespil*|forestilling*|støtte|forslag)',
  '(med|efter|den|samme) < ordlyd .. (som|der) .. (fastsat|står|har bestemt|hovedkontor*|fremgår|er trykt) >',
  '< holder sig til .. (manuskriptet|drejebogen|skabelonen|opskriften|planen|teksten|proceduren|manualen|fra første) > -- {notmethod}',
  '< (har|et|efter) .. fast (manuskript|ordlyd|skema|drejebog|replik*) > .. (som|der|skal)?',
  '< springer ikke .. (i|over) .. (rækkefølgen|trin|punkter|et led) > -- {notmethod}',
  '(siger|nævner|hilser|smiler|spørger|indledes|begynder|starter|slutter|afsluttes) ... < (netop den rækkefølge|fast* spørgsmål|den ordlyd|de faste|manuskript*) > -- {notmethod}',

  // no deviation
  '< (afvig*|afvigelse*|afvigelser|fravigelse*|undtagelse*|ændring*|tilpasning*|variation*|tilføjelse*|genveje|genvej) ..6 {refused} > -- {notmethod} -- ({outsider}|opsigelse*|kontrakt*)',
  '{refused} ..4 < (afvige|afvigelse*|fravige|fravigelse*|ændre .. på|tilpasse|tilpasninger|lave om) > -- {notmethod}',
  '< (ingen|intet) .. (afvigelse*|fravigelse*|improvisation*|ændringer|egne løsninger|undtagelse* fra (manual*|procedure*|metode*)) > -- {notmethod}',
  '< ikke (berettiget|beføjet|lov|adgang|tilladt|ret) .. til at .. (fravige|afvige|ændre|lave om|tilpasse|vælge) > -- {notmethod}',
  '< (har|få|får) ikke lov .. at .. (ændre|lave om|fravige|vælge|tilpasse|gøre det anderledes) >',
  '< ingen (laver om|ændrer|fraviger|afviger|piller|rører) .. (på|ved)? .. (det|den|ved det)? > -- {notmethod} -- beslutning*',
  '(hvordan|metode*|fremgangsmåde*|arbejdsgang*|måde*) ... < ikke .. til (diskussion|forhandling|debat) > -- {notmethod}',
  '< (hvordan|måden) .. (opgaven|opgaver|arbejdet|det|den|sagen) .. (løses|gøres|udføres|gribes an|skal gøres|tilrettelægges) .. (er|bliver) (beskrevet|fastlagt|fastsat|bestemt|dikteret|givet|ikke op) > -- {notmethod}',
  '< (det er|er det) fastsat .. hvordan > -- {notmethod}',
  '< (vælger|bestemmer|afgør|tilrettelægger) .. ikke selv .. (rute|metode|rækkefølge|fremgangsmåde|værktøj|hvordan)? > -- {notmethod} -- ({outsider} (vælger|bestemmer))',
  '< (selv om|selvom|også når|heller ikke (når|hvis|om|med)) ..8 (resultatet|hurtigere|bedre|gode argumenter|virker|lettere|længere tid) > -- {notmethod} -- (opgave*|sygefravær*)',
  '< (uanset|ligegyldigt) .. (projektets|opgavens|sagens|kundens) .. (størrelse|art|karakter|omfang|behov) > -- (trivsel*|svar*)',

  // own ways forbidden, templates compulsory
  '< (egne|egen|personlige|alternative|hjemmelavede|selvopfundne|andre) ..2 (skabelon*|løsning*|genvej*|metode*|regneark*|huskesedler|formular*|arbejdsgang*|formater|formuleringer|systemer|måder|varianter|idéer|ideer) ..6 {refused} > -- {notmethod}',
  '< (egne|andre|alternative) .. (skabelon*|formater|løsning*|metode*|formuleringer|måder) .. (ikke|aldrig) .. (taget|tages|modtages|godtages|anvendes|bruges|godkendes|for gode) .. > -- {notmethod}',
  '< (nymodens|hjemmestrikke*|opfindsomhed|improvisation*|kreative løsninger|smarte løsninger|egne løsninger) ... {refused} > -- {notmethod}',
  '< (skal|må) .. (udelukkende|kun|altid|alene) .. (bruges|anvendes|arbejdes|benyttes|skrives|udfyldes|følges) .. (i|efter|med|på)? .. (skabelon*|formular*|model*|manual*|metode*) > -- {notmethod} -- (it-sikkerhed*)',
  '< (skabelonen|skemaet|formularen|*skabelonen|*skemaet) .. (udfyldes|skal udfyldes|følges|bruges) .. (punkt|fuldt ud|altid|uanset|helt|i alle) > -- {notmethod}',
  '(skal|må|der) ... < (udelukkende|kun) .. (skabeloner|skabelonen|formularer|metoden|manualen) > -- {notmethod}',
  '< (smiler|smile|hilser|hilse) ..8 (ordlyd*|rækkefølge|sige*|siger|fast*|skal|hovedkontor*) >',
  '< (følger|følge|følges) ..3 (instruks*|manual*|procedure*|drejebog*|arbejdsgang*|koncept*|metode*|portal*|opskrift*|script*|beskrivelse*|anvisning*) > ... (uden|ikke|altid|springer|uanset|hver gang|fravig*|heller) -- {notmethod} -- lydighed',
  '< konceptet > .. (udrulles|følges|fraviges|står)',
  '< udrulles én til én >',
  '{staff} .. < (starter|begynder|slutter) altid .. (i|med|ved) > -- (møde*|vagt*)',
  '< (bestemmer|styrer) .. og .. (den|det) følges >',
  '< på det antal minutter > ',
  '< (holdes|holder) .. (slavisk|strengt|nøje|stramt) > -- {notmethod}',

  // wider: only so, in this order, with this text, nothing of one's own
  'uden < egne (formuleringer|vurderinger|tolkninger|justeringer|varianter|tilføjelser|idéer) > -- {notmethod}',
  '{doing}? .. < (den|det|de) (rute|tekst|rækkefølge|metode|skabelon|fremgangsmåde|opskrift|ordlyd|slides|værktøj) ..4 , .. og (ingen|ikke|kun) .. (anden|andet|andre)? > -- {notmethod}',
  '(begynde|begynder|starte|starter) ... < (hjørne|venstre side|højre side|fra oven|nederst|øverst|bageste|forreste) ... (og|med uret|mod uret|ned|op|videre|til) > -- {notmethod} -- {outsider}',
  '< (improvisation|improviseren|improvisering|kreativitet|opfindsomhed|selvstændige løsninger|hjemmelavede løsninger|genveje|personlige varianter|egne varianter|personligt præg) ..4 {refused} > -- {notmethod}',

  '(fra|mod|øverst|nederst|venstre|højre) ... < (intet andet|ingen andet|ingen anden) (mønster|rækkefølge|vej|måde|retning) >',

  '< (og|men) ikke på (nogen)? (anden|andre) (måde|måder|vis) > -- {notmethod}',
  '< ikke på (nogen anden|andre|anden) (måde|måder|vis) > -- {notmethod} -- lykkes',
  '{doing} ... < i (nummerorden|rækkefølge|nummereret rækkefølge|kronologisk rækkefølge) > -- {notmethod} -- (alfabetisk|tur og orden)',
  '< (ingen|man) (finder (ikke)? på selv|hopper (ikke)? i (den|rækkefølgen)|springer (ikke)? over) > -- {notmethod}',
  '< egne (indfald|påfund|idéer|ideer|varianter|ting) .. (fjernes|tages bort|pilles ned|laves om|slettes|rettes|kasseres) > -- {notmethod}',
  '(udstilles|stilles|hænges|lægges|placeres|opstilles|stables|pakkes) ... < {exactly} ..1 (efter|som) > -- {notmethod}',

  '< (guiden|*guiden|manuskriptet|*manuskriptet|skabelonen|drejebogen|tjeklisten|scriptet|talepapiret|manualen|køreplanen|opskriften|standardteksten) .. (følges|følg|læses|bruges|siges|fremsiges|overholdes) ..3 (fra (punkt|start|ende|a|første)|ord for ord|ordret|slavisk|punkt for punkt|spørgsmål for spørgsmål|uden (ændring*|afvigelse*|undtagelse)|i rækkefølge|hver gang|til sidste|linje for linje) > -- {notmethod} -- {safe}',
  '< (egne|andre|hjemmelavede|alternative|personlige|lokale) (formuleringer|ord|vendinger|fremgangsmåder|metoder|rutiner|løsninger|skabeloner|varianter|arbejdsgange) ..4 (er spild|er ikke velkom*|ønskes ikke|bruges ikke|accepteres ikke|er udelukket|er ikke tilladt|forekommer ikke|tillades ikke|undgås|frabedes|hører ikke) > -- {safe} -- {notmethod}',
  '< (er den eneste (tilladte|rigtige|gyldige)|der findes (kun)? (én|en|en eneste|kun en) (rigtig|tilladt|korrekt|gyldig) måde|(genveje|afvigelse|afvigelser|variationer|alternativer) er udelukket|valg af anden .. er udelukket|enhver anden ..2 (gøres om|afvises|er forkert)|ingen af delene ombyttes|i den orden|i præcis den rækkefølge) > -- {safe} -- {notmethod}',
  '< i ..3 (*s|den viste|den anførte) rækkefølge > ..6 (også når|uanset|genveje|ingen|aldrig|og ikke) -- {safe} -- {notmethod}',

  '(bygges|følges|anvendes|formuleres|besvares|udføres|gennemføres|skrives|pakkes|holdes|afleveres) ... < (udelukkende med de|i nøje overensstemmelse|i den anførte rækkefølge|i uændret form|i skabelonen fra|med de standardfraser|side for side|på de anviste|i samme rækkefølge) > -- {notmethod} -- {safe}',

  // It hangs on the wall and we follow it; the words are given.
  '(rækkefølge*|ordlyd*|fremgangsmåde*|ruten|metoden|opskriften|manuskriptet|skabelonen|replikken|teksten|måden|drejebogen|talepapiret) ... < og (den|det|dem) (følger|holder|kører|bruger|læser|siger) (vi|man|i|alle|du) ..3 > -- {notmethod} -- {safe}',
  '(kunden|kunder|kunderne|gæsten|gæster|gæsterne|telefonen|opkald|alle samtaler|samtaler|samtalerne|alle opkald|mails) ..3 < (hilses|besvares|afsluttes|sluttes|modtages|bydes|indledes|takkes|mødes|åbnes|tages) ..3 med ..2 > "" -- {notmethod} -- {safe}',
  '< sådan ..1 (plejer|har) (vi|man) ..3 (gøre|gjort) ..3 og ..1 (sådan|det|den) (gør|bliver|fortsætter|holder) ..1 (vi|man|det) > -- {notmethod} -- {safe}',
  '< (ikke|ingen) plads til ..1 (egne|personlige|lokale|individuelle) (varianter|løsninger|formuleringer|påfund|idéer|ideer|fortolkninger|tilpasninger|versioner) > -- {notmethod} -- {safe}',

  // Keeps to the script; the guide is not open to interpretation.
  '< (holde|holder|hold|holdes) (sig|dig|jer|os) ..2 til ..1 (manuskript*|drejebog*|skabelon*|opskrift*|script*|talepapir*|standardtekst*|replikken*|talepunkt*|køreplan*|formulering*) > -- {notmethod} -- {safe}',
  '(*vejledning|*vejledningen|*manual|*manualen|*procedure|*proceduren|*opskriften|*drejebogen|*skabelonen|*manuskriptet|*tjeklisten|*arbejdsgangen|*metoden|*metode|*beskrivelsen|konceptet|*planen|fremgangsmåden|rækkefølgen) ..4 < (er|står|bliver) ..1 ikke ..1 (til|åben for|åbne for|genstand for|overladt til) ..1 (fortolkning|tolkning|diskussion|debat|forhandling|udlægning|improvisation) > -- {notmethod} -- {safe} -- lønplan* -- vagtplan* -- ferieplan*',

  // The list is not departed from; the paper is read as it stands.
  `< (afviger|afviges|fraviger|fraviges|afvig|ændrer|ændres|piller) ..1 (man|du|vi|i)? ..1 (ikke|aldrig) ..1 > (fra|ved|på|i) ..2 ${recipe} -- {notmethod} -- {safe} -- uden ..2 (at|aftale)`,
  `${recipe} ..5 < (ændres|rettes|fraviges|tilpasses|omskrives|laves om|fortolkes|diskuteres|justeres) ..1 (ikke|aldrig) > ..2 -- {notmethod} -- {safe} -- uden ..2 (at|aftale) -- alene`,
  `${recipe} ... < (bliver|er) ..1 (ikke|aldrig) ..1 (fraveget|ændret|fortolket|tilpasset|lavet om|diskuteret) > -- {notmethod} -- {safe} -- siden -- endnu`,
  `${recipe} ..3 < (læses op|læses|siges|bruges|følges|udfyldes|anvendes|læs op) ..2 som (den|det|de) (er|står|foreligger|lyder) > -- {notmethod} -- {safe}`,
  '< (brug|bruger|bruge|bruges|sig|siger|skriv|skriver) ..1 (de|den|disse) (formuleringer|ord|sætninger|vendinger|tekst|skabelon|spørgsmål|svar) ..6 og (ingen|ikke|kun) > (andre|andet|anden|de|dem|den) -- {notmethod} -- {safe}',
    // The order may not be changed; nobody departs from it.
  `${recipe} ..3 < (må|kan|skal|bør) ..1 (ikke|aldrig|under ingen omstændigheder) ..2 (ændres|rettes|fraviges|afviges fra|tilpasses|omskrives|laves om|byttes om|brydes|justeres|fortolkes|ombyttes|varieres) > ..2 -- {notmethod} -- {safe} -- uden ..2 (at|aftale) -- alene -- uanset (køn|alder)`,
  `{mayNot} ..3 < (ændre|bytte om|lave om|bryde|fravige|tilpasse|justere|omskrive|afvige|variere|pille) ..2 > ${recipe} -- {notmethod} -- {safe} -- uden ..2 (at|aftale)`,
  `${recipe} , (som|der) ..1 < (ikke|aldrig) ..1 (må|kan|skal) ..1 (ændres|rettes|fraviges|tilpasses|omskrives|laves om|brydes|justeres|fortolkes) > -- {notmethod} -- {safe} -- uden ..2 (at|aftale)`,
];
