import type { Pattern } from '../../words';

const soon = ['inden [frist=to arbejdsdage]']; const latest = ['senest [frist=to arbejdsdage efter]']; const due = ['senest [frist=den 5. i måneden]'];
const ahead = ['senest [tid=fem arbejdsdage] i forvejen']; const before = ['mindst [tid=fem arbejdsdage]'];
const often = ['[hvor tit=hver anden uge]']; const oftenFirst = ['[Hvor tit=Hver anden uge]']; const times = '(jævnligt|med jævne mellemrum|regelmæssigt|med passende mellemrum|med passende intervaller|med rimelige mellemrum|af og til|en gang imellem|ofte nok|tilstrækkeligt ofte|så ofte som muligt|med mellemrum)';
const situation = ['når [situation=reglerne på området ændrer sig]'];

export const patterns: readonly Pattern[] = [
  // when: soon
  { match: '< (hurtigst muligt|snarest muligt|snarest|så hurtigt som muligt|så snart som muligt|uden unødigt ophold|uden unødig ventetid|uden unødige forsinkelser|uden unødig forsinkelse|uden forsinkelse|uden unødvendig ventetid|uden for lang ventetid|uden lang ventetid|uden ophold|uden for meget spildtid) > -- {novague}', instead: soon },
  '< (hurtigst mulig|snarligt|straks det er muligt) > -- {novague}',
  { match: '< (inden for|indenfor|inden|i løbet af) (rimelig tid|en rimelig tid|rimelig frist|en rimelig frist|kort tid|overskuelig fremtid|en overskuelig tid|passende tid|en passende frist|kortere tid) > -- {novague}', instead: soon },
  // Ahead of something, or at all.
  { match: '< (i god tid|i rette tid|i ordentlig tid|i passende tid|i rimelig tid|i tilstrækkelig tid|betids) > (før|inden|forud) -- {novague} -- (i tide nok|speditør*)', instead: before },
  { match: '< (i så god tid som (det er)? muligt|i (god|ordentlig|passende|rimelig|tilstrækkelig) tid (i forvejen|på forhånd|forinden)?|betids) > -- {novague} -- (i tide nok|speditør*)', instead: ahead },
  { match: '< (i rette tid|rettidigt) > !før !inden !forud -- {novague} -- (i tide nok|speditør*)', instead: due },
  '< (i rette tid|rettidigt|i så god tid) > -- {novague} -- (i tide nok|speditør*)',
  // A clause stands behind a comma, and so may “senest”.
  { match: '{word} < så (snart|hurtigt) ..4 (muligt|mulighed for det|overskues|tid til det|lejlighed|kan lade sig gøre|ro på|plads til det) > ($|, {word}|og|til|efter) -- {novague}', instead: latest },
  '< (så snart|så hurtigt) ..4 (muligt|mulighed for det|overskues|tid til det|lejlighed|kan lade sig gøre|ro på|plads til det) > -- {novague}',
  '< i et (tempo|omfang) .. (giver mening|passer|rimeligt|fornuftigt|acceptabelt) >',
  { match: '(ikke|ingen) .. (vente|ligge|vare|stå) ..1 < (for længe|længere end (højst)? nødvendigt|for lang tid|unødigt længe) > ($|, {word}|på|efter|og) -- {novague}', instead: ['mere end [tid=to arbejdsdage]'] },
  '(ikke|ingen) .. < (vente|ligge|trække ud|vare|stå) .. (for længe|længere end (højst)? nødvendigt|for lang tid|unødigt længe) > -- {novague}',

  // how often
  { match: `^ #? < ${times} > -- {novague}`, instead: oftenFirst },
  { match: `{word} < ${times} > -- {novague} -- (en|et|den|det|de) (jævnligt|regelmæssigt)`, instead: often },
  `< ${times} > -- {novague}`,
  '< (jævnlig|jævnlige) > -- {novague}',

  // how much
  '< i .. (fornødent|nødvendigt|passende|relevant|rimeligt|tilstrækkeligt|videst muligt|størst muligt|vidt|behørigt|det fornødne|ønsket|nødvendig|fornøden|passende|rimelig|tilstrækkelig) (omfang|grad|udstrækning) > -- {novague} -- (hotelaftale*|rejse*)',
  '< efter (nærmere|individuel|konkret|en konkret) (vurdering|aftale) > -- {novague} -- (dig|du|din leder|med)',
  '(et|en)? < (rimeligt|passende|tilstrækkeligt|fornuftigt|acceptabelt|fornødent|tilfredsstillende) (antal|niveau|omfang|tilsyn|hensyn|udbytte|resultat|overblik) > -- {novague} -- opnås',
  '< (fornøden|fornødne|fornødent|tilstrækkelig|tilstrækkelige|tilstrækkeligt|passende|rimelig|rimelige|behørig|behørigt|nødvendig|nødvendige) (omhu|hensyn|tilsyn|indsats|fleksibilitet|kvalitet|tiltag|skridt|foranstaltninger|initiativ*|hjælp|kompetencer|opmærksomhed|orden|respekt|tid|ressourcer|grundighed|forberedelse|dokumentation|information|opfølgning) > -- {novague}',
  '< (ydes|udvises|vises|tages|føres|gives|udviser|tager|fører|yder|viser) .. (behørig|behørigt|rimelig|rimeligt|passende|tilstrækkelig|tilstrækkeligt|fornøden|fornødent|skyldig|skyldigt) > -- {novague}',

  // how well
  '< (af|med|på|i|et|en|den|der har) .. (høj|højt|højeste|god|godt|tilfredsstillende|acceptabel|acceptabelt|ordentlig|ordentligt|fornuftig|fornuftigt|passende|rimelig|rimeligt|professionel|professionelt|betryggende|forsvarlig|forsvarligt|hensigtsmæssig|hensigtsmæssigt) .. (kvalitet|niveau|standard|stand|faglig|fagligt|vis|måde|orden|service) > -- {novague} -- (fejler på|økonomisk forsvarlig)',
  '< (holder|holde|holdes|leverer|levere|lever|leve|ligger|har|sikrer|sikre|udføres|udfører|arbejder|arbejde) .. (højt|høj|godt|god|højeste|ordentlig*|tilfredsstillende) .. (kvalitet|niveau|standard|faglighed|service|finish) > -- {novague}',
  '(forventes|forudsættes|kræves|forventer|skal|leverer|yder|udviser) ... < (høj|højt|højeste|god|optimal) .. (kvalitet|faglighed|service|standard|engagement|faglig (standard|niveau)|arbejdsmoral|etik|kundefokus) > -- {novague}',
  '< (tilfredsstillende|betryggende|hensigtsmæssig|hensigtsmæssigt|forsvarligt|ordentligt|ordentlig|fyldestgørende|tilstrækkeligt) > .. (vis|måde|standard|grundlag|stand|udført|udføres|forberedt|niveau|omfang|tilsyn|orden) -- {novague} -- (fejler på|økonomisk forsvarlig)',
  '< (effektiv|loyal|professionel|ansvarlig|omhyggelig|engageret|ordentlig|god) .. (opgaveløsning|arbejdsindsats|indsats|adfærd|optræden|fremtræden|opførsel|betjening|opførelse|holdning|attitude) > ... (forventes|forudsættes|kræves|er et krav|er en selvfølge|tages for givet) -- {novague}',
  '(forventes|forudsættes|kræves|forventer|forventer vi) ... < (god|effektiv|loyal|professionel|ansvarlig|engageret|positiv|ordentlig|høflig) .. (opgaveløsning|indsats|adfærd|optræden|fremtræden|opførsel|holdning|attitude|indstilling|tone|stil|opførelse) > -- {novague}',
  '< (pæn|pæne|pænt|ren|rene|rent|præsentabel|præsentable|ryddelig|ryddelige|ryddeligt|ordentlig|ordentlige) ..1 (og ..1)? > .. (stand|arbejdsplads|gulve|bil|tilstand|udseende|i fornødent|holdes) -- {novague}',
  '(møder|kommer|stiller|fremstår|skal være|er) ... < (præsentabel|præsentable|velsoigneret|velsoignerede|soigneret|pæn i tøjet|passende påklædt|ordentligt påklædt|pænt påklædt|præsentabelt) > -- {novague}',
  '< (nogenlunde|rimeligt|rimelig|nogenlunde) (ajour|opdateret|ryddeligt|ordentligt|hurtigt|stabilt|selvkørende) > -- {novague}',
  '< (god og forståelig|klar og tydelig|klart og tydeligt|kort og præcist|god og grundig|god og tydelig|klar og forståelig) > -- {novague} -- grund',
  '< som det (skal være|bør|nu skal) > -- {novague}',
  '< (det|hvad) .. (der er brug for|der skal til|nødvendige|situationen kræver|man kan|kræves af situationen|opgaven kræver) > $ -- {novague}',
  '(gør|gøre|yder|træffer|foretager|udfører) ..1 < (det, der er brug for|det der skal til|hvad der skal til|det nødvendige|det fornødne|det situationen kræver|hvad situationen kræver) > -- {novague}',

  // spirit and effort
  '< (giver|give|yde|yder|gå|går|lægge|lægger|tager|tage) ..3 (lidt ekstra|det lille ekstra|en ekstra|den ekstra|det ekstra|ekstra) ..1 (skalle|mil|indsats|meter|gear|hånd|tørn|tand)? > -- {novague} -- (løn|betaling|legat|vagt|time|timer|opgave|ekstra vagt*)',
  '< (den ekstra mil|en ekstra skalle|det lille ekstra|en ekstra tørn|ekstra mil|mere end forventet|ud over det forventede|ud over det sædvanlige|et skridt videre) > -- {novague}',
  '(du|man|alle|{worker}|{vagueduty}) ..3 < (være|vær|forventes at være|skal være|fremstå) ..1 (fleksibel|fleksible|engageret|engagerede|proaktiv|proaktive|positiv|positive|professionel|professionelle|serviceminded|servicemindede|ansvarsbevidst|ansvarsbevidste|omstillingsparat|omstillingsparate|loyal|loyale|imødekommende|robust|robuste|smidig|smidige|velforberedt|velforberedte|selvkørende|ambitiøs|ambitiøse|resultatorienteret|resultatorienterede|handlekraftig|handlekraftige|samarbejdsvillig*|konstruktiv|konstruktive|omhyggelig|omhyggelige|effektiv|effektive|dedikeret|dedikerede|hjælpsom|hjælpsomme|løsningsorienteret|løsningsorienterede|ordentlig|ordentlige) > -- {novague} -- (når|hvis|mere|vi skal være) -- med ledelsesfunktion',
  '^ < (at være|være|vær|du er|man er) .. (fleksibel|fleksible|engageret|engagerede|proaktiv|proaktive|positiv|positive|professionel|professionelle|serviceminded|servicemindede|ansvarsbevidst|omstillingsparat|omstillingsparate|imødekommende|konstruktiv|konstruktive|robust|robuste|loyal|loyale) > -- {novague}',
  '(skal|forventes|bør|forventer|forventer vi) ... < (optræde|agere|opføre sig|opføre dig|handle|fremtræde|møde|arbejde|behandle|levere|håndtere) ..5 (professionelt|ordentligt|passende|ansvarligt|etisk|hensigtsmæssigt|værdigt|loyalt|konstruktivt|eksemplarisk|pænt|positivt|fleksibelt|ansvarsbevidst|i overensstemmelse med (vores|husets|virksomhedens) (værdier|ånd)|med omtanke) > -- {novague}',
  '(forventes|skal|bør|forventer) ... < (handle|arbejde|agere|leve) .. (i overensstemmelse med|efter|op til|i) .. (vores|husets|virksomhedens|organisationens|kædens|bankens|skolens|*s) (værdier|ånd|kultur|dna|værdigrundlag) > -- {novague}',
  '(handler|handle|arbejder|optræder|agerer) .. < i .. (*s|husets|virksomhedens) ånd > -- {novague}',
  '< (rimelig|fornøden|passende|stor|høj) ..1 (fleksibilitet|omhyggelighed|punktlighed|effektivitet|grundighed|diskretion|selvstændighed) > -- {novague}',
  '(håndteres|behandles|løses|besvares|udføres|klares|følges op|tages) ... < (ordentligt|professionelt|hensigtsmæssigt|seriøst|effektivt|omhyggeligt|på en god måde|på en ordentlig måde|på betryggende vis|på passende vis|fornuftigt|smidigt|fyldestgørende) > -- {novague}',
  '< tages (alvorligt|seriøst) > .. og -- {novague}',
  '< (hensigtsmæssig|fornuftig|rimelig|passende|ansvarlig|fornuftigt|rimeligt|hensigtsmæssigt|passende) (brug|anvendelse|forbrug|balance|prioritering|fordeling|tidsforbrug|hensyntagen|niveau|niveau af) > -- {novague} -- (lov*|overenskomst*)',
  '< inden for rimelighedens grænser > -- {novague}',

  // wider: a duty and a standard that nobody can check
  '{worker} ..3 (leverer|udfører|løser|afleverer|håndterer|behandler|betjener|passer|efterlader|holder|rydder|forbereder|svarer|besvarer|udbedrer|arbejder|fremstår|møder|bidrager) ..6 < {vagueadv} > -- {novague}',
  '< i en (stand|form|tilstand|kvalitet) .. (man|der|vi|som) .. > (skamme*|være bekendt|bekendt|tilfreds|stolt|vedkend*) -- {novague}',
  '< (være bekendt|vi kan være stolte af|man kan være stolt af|stå inde for|vi kan være bekendt) > -- {novague} -- (kan stå inde for sine)',
  '< (passende|rimelig|rimeligt|unødigt|unødig|tilpas|nogenlunde) (lang|lange|langt|kort|korte|kortfattet|stor|store|mange|få|lav|høj|tidligt|sent) > .. -- {novague} -- (ventetid|for (mange|få|store) (sager|opgaver|timer)) -- (for lang tid|for mange)',
  '< (går|gå) (all in|hele vejen|planken ud) > -- {novague} -- (leder*|vi ledere)',
  '< (i det væsentlige|i alt væsentligt|stort set|i store træk|nogenlunde|mere eller mindre|overvejende) (opdateret|ajour|på plads|korrekt|færdig|i orden|overholdt|dækket|fyldestgørende) > -- {novague}',
  '< (ligger|være|er|holder sig) (i front|på forkant|helt fremme|i førertrøjen|i superligaen|i spidsen|i særklasse) > -- {novague}',
  '< (træffer|træffe|tage|tager|træffes|iværksætter|iværksætte|iværksættes) ..2 (passende|relevante|nødvendige|fornødne|hensigtsmæssige|rimelige|de nødvendige|de fornødne) (foranstaltninger|tiltag|skridt|initiativer|forholdsregler|hensyn) > -- {novague}',
  '{vagueduty} ... < (god|godt|gode|ordentlig|ordentligt|ordentlige|pæn|pænt|fornuftig|fornuftigt|tilstrækkelig|tilstrækkelige|høj|højt|stærk|stærkt|solid|solidt) (stil|tone|orden|niveau|kollega|kolleger|ambassadør*|rollemodel*|forbillede*|engagement|indsats|forberedelse|overblik|samarbejde|resultater|arbejde|opførsel|adfærd|kvalitet|service|faglighed|moral|udbytte|håndværk) > -- {novague} -- konflikter',

  '< (110|120|150|200|hundrede|hundrede og ti|tusind) (procent|%) > -- {novague} -- (kapacitet|budget|omsætning|løn)',
  '(gøres|rengøres|ryddes|vaskes|tømmes|skiftes|efterses) ... < når (de|det|den|der) ..2 (ser ud til|trænger|er snavset|er brug|er fuld|virker) > -- {novague}',
  '^ < (solide|solid|gode|god|stærke|stærk|flotte|skarpe|skarp|ordentlige|pæne) (ruteplaner|planer|resultater|leverancer|rapporter|oplæg|analyser|tal|præstationer|referater|tekster|notater|løsninger) > ... -- {novague} -- (når vi|fejr*)',

  '< med (prioritet|høj prioritet|høj hastighed|passende hastighed|rimelig hast|behørig) > -- {novague}',
  '(efterlades|efterlader|holdes|holder|afleveres|forlades) ... < (god|pæn|ordentlig|rimelig|passende|ren|ryddelig) (stand|orden|form|tilstand) > -- {novague}',

  '(skal|bør|må|forventes|forventer) ..6 < (ordentlig|ordentligt|ordentlige|pæn|pænt|pæne|fornuftig|fornuftigt|passende|fornøden|fornødne|fornødent|tilstrækkelig|tilstrækkeligt|acceptabel|acceptabelt|værdigt|korrekt|sømmeligt|behagelig|behageligt|god nok|godt nok|tilfredsstillende|anstændig*|rimelig|rimeligt|professionel|professionelt|kvalificeret) ..1 (standard|stand|niveau|fyldighed|dybde|grundighed|tidsrum|oplevelse|behandling|væsen|form|måde|$|ud|tid|indsats|optræden|tone|kvalitet|tilstand|$) > -- {novague} -- (løn*|varsel)',
  '< (i (topklasse|særklasse|top|verdensklasse)|(sidde|sidder) lige i skabet|(tage|tager) sig godt ud|ser (pæne|pænt|godt|ordentlige) ud|som (de|det|den|man) bør ..1|(så)? ..2 kan være det bekendt|gøre en forskel|skaber .. merværdi|gå den ekstra mil|(lidt)? mere end forventet|på bedste vis|efter alle kunstens regler) > -- {novague} -- {voice}',
  '< (optræder|fremtræder|fremstår|optræde|fremtræde|fremstå|opfører sig|opføre sig|klæder sig|klæde sig) ..3 (korrekt|værdigt|sømmeligt|ordentligt|pænt|passende|anstændigt|professionelt|præsentabelt|på et (pænt|højt|ordentligt) niveau) > -- {novague}',
  { match: '(svar|besked|henvendelse*|behandling|behandles|besvares|svares|medlemmer|sager|klager) ... < (inden for (et|en) (rimelig|rimeligt|acceptabel|acceptabelt|fornuftig|passende) (tid|frist|tidsrum|tidsramme|periode)|(fornuftigt|rimeligt|rimelig|passende) hurtigt|hurtigst muligt|snarest|inden længe) > -- {novague}', instead: soon },
  { match: '(svar|besked|henvendelse*|behandling|behandles|besvares|svares|medlemmer|sager|klager) ... < løbende > -- {novague}', instead: often },
  { match: '(svar|besked|henvendelse*|behandling|behandles|besvares|svares|medlemmer|sager|klager) ... < i god tid (i forvejen|på forhånd|forinden)? > !før !inden !forud -- {novague}', instead: ahead },
  { match: '(svar|besked|henvendelse*|behandling|behandles|besvares|svares|medlemmer|sager|klager) ... < i god tid > (før|inden|forud) -- {novague}', instead: before },
  '(svar|besked|henvendelse*|behandling|behandles|besvares|svares|medlemmer|sager|klager) ... < (inden for (et|en) (rimelig|rimeligt|acceptabel|acceptabelt|fornuftig|passende) ..1|en (fornuftig|ordentlig|god) behandling|(fornuftigt|rimeligt|rimelig|passende) hurtigt|hurtigst muligt|snarest|så hurtigt (vi|det) ..2|så snart (vi|det) ..2|inden længe|løbende|i god tid|uden unødig ..1) > -- {novague}',
  '(udarbejdes|udføres|afleveres|leveres|præsenteres|efterlades|dokumenteres|passes|vedligeholdes|holdes|løses) ..6 < ((med|af|i) (en|et)? ..1 (tilstrækkelig|fornøden|passende|ordentlig|god|høj|gennemarbejdet|rimelig|behørig|særlig|nødvendig) ..3|ordentligt|pænt|lækkert|godt|forsvarligt|grundigt|omhyggeligt|fyldestgørende|i nødvendigt omfang|i fornødent omfang|så ..2 bekendt) > $ -- {novague}',
  '< (leverer|leverer til|yder|giver|lever op til) ..3 (en|et)? ..1 (ordentlig|høj|god|tilfredsstillende|fornuftig|professionel|topklasse|god og behagelig) ..1 (standard|service|kvalitet|niveau|betjening|arbejde|indsats)? > -- {novague} -- {outsider} ..2 leverer',
  '< (holde|opretholde|bevare|sikre|have) (en|et) (god|ordentlig|fornuftig|pæn|høj|passende) ..1 (*struktur|orden|stand|standard|niveau|tone|kvalitet|kommunikation|service|fremdrift) > -- {novague} -- (formål*|mål)',
  '< er ..1 (klædt på|ordentlige|fleksible|fleksibel|forandringsparat*|proaktive|proaktiv|på forkant|en god kollega|gode kolleger|positive) > ..6 (forstand|i det daglige|i hverdagen|til opgaven|hvad det så er|i spidsbelastninger)',

  '(fleksibilitet|engagement|imødekommenhed|omstillingsparathed|loyalitet) ..6 < (forventes|bemærket|bemærkes|er et krav|sættes pris på) > -- {novague} -- løn*',

  { match: '{word} < så snart det er (relevant|muligt|nødvendigt|aktuelt) > ($|, {word}) -- {novague}', instead: latest },
  '< så snart det er (relevant|muligt|nødvendigt|aktuelt) > -- {novague}',

  // Whenever it fits: a rhythm nobody can hold another to.
  { match: '(drøftes|gennemgås|tages op|evalueres|revideres|opdateres|følges|følges op|holdes|holder|justeres|afholdes|mødes|samles|tages|taler|ses) ... < {whenFit} > ($|, {word}) -- {novague} -- patient* -- {outsiderAny} -- senest -- (teamet|holdet|gruppen) selv', instead: situation },
  '(drøftes|gennemgås|tages op|evalueres|revideres|opdateres|følges|følges op|holdes|holder|justeres|afholdes|mødes|samles|tages|taler|ses) ... < {whenFit} > -- {novague} -- patient* -- {outsiderAny} -- senest -- (teamet|holdet|gruppen) selv',
  '(kræver|forventer|forventes|udviser|viser|yder|møder|leverer|lægger|har|skal|kræves) ... < den ..1 (fleksibilitet|selvstændighed|indsats|omhu|grundighed|omstillingsevne|smidighed|indlevelse|imødekommenhed|villighed), (som|der) ..2 (opgaven|opgaverne|arbejdet|situationen|driften|stillingen|jobbet) ..1 (kræver|fordrer|tilsiger|forudsætter|kalder på) > -- {novague}',
  '< (alle|man|du|i|enhver|hver|{worker}) ..1 (yder|gør|giver|yde|gøre|give) ..2 (deres|sit|dit|jeres) (bedste|yderste|ypperste) > -- bedste for at -- {novague}',
];
