import type { Pattern } from '../../words';

const soon = ['inden for [frist=to arbejdsdage]'], often = ['[hvor tit=hver anden uge]'];

export const patterns: readonly Pattern[] = [
  // when: soon
  { match: '< (hurtigst muligt|snarest muligt|snarest|så hurtigt som muligt|så snart som muligt|hurtigst mulig|snarligt|straks det er muligt|uden unødigt ophold|uden unødig ventetid|uden unødige forsinkelser|uden unødig forsinkelse|uden forsinkelse|uden unødvendig ventetid|uden for lang ventetid|uden lang ventetid|uden ophold|uden for meget spildtid) > -- {novague}', instead: soon },
  { match: '< (inden for|indenfor|inden|i løbet af) (rimelig tid|en rimelig tid|rimelig frist|en rimelig frist|kort tid|overskuelig fremtid|en overskuelig tid|passende tid|en passende frist|kortere tid) > -- {novague}', instead: soon },
  { match: '< (i god tid|i rette tid|i rimelig tid|i ordentlig tid|rettidigt|betids|i tide|i passende tid|i tilstrækkelig tid|i så god tid) > -- {novague} -- (i tide nok|speditør*)', instead: ['senest [hvornår=fem arbejdsdage før]'] },
  '< (så snart|så hurtigt) ..4 (muligt|mulighed for det|overskues|tid til det|lejlighed|kan lade sig gøre|ro på|plads til det) > -- {novague}',
  '< når .. (der er tid|der er mulighed|tiden tillader|lejlighed byder sig|kan nå det|der bliver tid|der er overskud|der er ro|det passer|hun kan|han kan|de kan|jeg kan|man kan) > $ -- {novague}',
  '{person} .. (kommer|svarer|vender tilbage|giver besked|ringer|følger op) .. < når (hun|han|de|man|jeg|vi) (kan|har tid|når|får tid) > -- {novague}',
  '< (på et (hensigtsmæssigt|passende|egnet|belejligt|senere|godt) (tidspunkt|sted)|ved lejlighed|ved passende lejlighed|når lejlighed byder sig) > -- {novague}',
  '< i et (tempo|omfang) .. (giver mening|passer|rimeligt|fornuftigt|acceptabelt) >',
  '< i et (passende|rimeligt|fornuftigt|acceptabelt|ordentligt|rask|godt) tempo > -- {novague}',
  '< (ikke|ingen) .. (vente|ligge|trække ud|vare|stå) .. (for længe|længere end (højst)? nødvendigt|for lang tid|unødigt længe) > -- {novague}',
  '< (længere end|mere end|højst|ikke mere end) (højst)? nødvendigt > -- {novague} -- (personoplysning*|opbevar*)',

  // how often
  { match: '< (jævnligt|jævnlig|jævnlige|med jævne mellemrum|regelmæssigt|med passende mellemrum|med passende intervaller|med rimelige mellemrum|af og til|en gang imellem|ofte nok|tilstrækkeligt ofte|så ofte som muligt|med mellemrum) > -- {novague}', instead: often },
  { match: '< løbende > -- {novague} -- (løbende (dialog|udvikl*|drift|forbedring*|måned|kontrakt*|ydelse*|udgift*|sager)|behandles)', instead: often },
  { match: '< (efter behov|ved behov|når der er behov|hvis der er behov|når behovet opstår|når der opstår behov|efter behov og lyst) > -- {novague}', instead: ['[hvornår=hver mandag]'] },

  // how much
  '< i .. (fornødent|nødvendigt|passende|relevant|rimeligt|tilstrækkeligt|videst muligt|størst muligt|vidt|behørigt|det fornødne|ønsket|nødvendig|fornøden|passende|rimelig|tilstrækkelig) (omfang|grad|udstrækning) > -- {novague}',
  '< i det omfang .. (relevant|nødvendigt|rimeligt|giver mening|hensigtsmæssigt|påkrævet|fornødent|naturligt|muligt) .. > -- {novague}',
  '< (når|hvis|hvor|såfremt|hvor som helst) .. (det)? .. (er|findes|skønnes|synes|forekommer|vurderes|anses for) .. (relevant|nødvendigt|hensigtsmæssigt|rimeligt|passende|fornuftigt|formålstjenligt|naturligt|påkrævet|aktuelt|meningsfuldt) > -- {novague}',
  '< efter (nærmere|individuel|konkret|en konkret) (vurdering|aftale) > -- {novague} -- (dig|du|din leder|med)',
  '< (så godt som muligt|bedst muligt|bedst mulig|efter bedste evne|efter bedste skøn|med bedst mulige|så vidt det er nødvendigt|det bedste man kan|på bedste vis|på bedste måde) > -- {novague}',
  '(et|en)? < (rimeligt|passende|tilstrækkeligt|fornuftigt|acceptabelt|fornødent|tilfredsstillende) (antal|niveau|omfang|tilsyn|hensyn|udbytte|resultat|overblik) > -- {novague}',
  '< (fornøden|fornødne|fornødent|tilstrækkelig|tilstrækkelige|tilstrækkeligt|passende|rimelig|rimelige|behørig|behørigt|nødvendig|nødvendige) (omhu|hensyn|tilsyn|indsats|fleksibilitet|kvalitet|tiltag|skridt|foranstaltninger|initiativ*|hjælp|kompetencer|opmærksomhed|orden|respekt|tid|ressourcer|grundighed|forberedelse|dokumentation|information|opfølgning) > -- {novague}',
  '< (ydes|udvises|vises|tages|føres|gives|udviser|tager|fører|yder|viser) .. (behørig|behørigt|rimelig|rimeligt|passende|tilstrækkelig|tilstrækkeligt|fornøden|fornødent|skyldig|skyldigt) > -- {novague}',
  '< (grundigt|godt|ordentligt|hurtigt|tydeligt|klart|ofte|præcist) nok > -- {novague} -- ikke .. nok',
  '< et godt stykke (vej|hen ad vejen|længere) > -- {novague}',

  // how well
  '< (af|med|på|i|et|en|den|der har) .. (høj|højt|højeste|god|godt|tilfredsstillende|acceptabel|acceptabelt|ordentlig|ordentligt|fornuftig|fornuftigt|passende|rimelig|rimeligt|professionel|professionelt|betryggende|forsvarlig|forsvarligt|hensigtsmæssig|hensigtsmæssigt) .. (kvalitet|niveau|standard|stand|faglig|fagligt|vis|måde|orden|service) > -- {novague}',
  '< (holder|holde|holdes|leverer|levere|lever|leve|ligger|har|sikrer|sikre|udføres|udfører|arbejder|arbejde) .. (højt|høj|godt|god|højeste|ordentlig*|tilfredsstillende) .. (kvalitet|niveau|standard|faglighed|service|finish) > -- {novague}',
  '< (høj|god|højeste|bedste|optimal|ordentlig|tip top|topprofessionel) .. (kvalitet|faglighed|service|standard|kundeservice|betjening) > ... (forventes|forudsættes|kræves|leveres|ydes|sikres|er et krav) -- {novague}',
  '(forventes|forudsættes|kræves|forventer|skal|leverer|yder|udviser) ... < (høj|højt|højeste|god|optimal) .. (kvalitet|faglighed|service|standard|engagement|faglig (standard|niveau)|arbejdsmoral|etik|kundefokus) > -- {novague}',
  '< (tilfredsstillende|betryggende|hensigtsmæssig|hensigtsmæssigt|forsvarligt|ordentligt|ordentlig|fyldestgørende|tilstrækkeligt) > .. (vis|måde|standard|grundlag|stand|udført|udføres|forberedt|niveau|omfang|tilsyn|orden) -- {novague}',
  '{person} .. < (udfører|løser|håndterer|udføres|passer|behandler|varetager|gennemfører|leverer|besvarer|betjener|møder|arbejder|agerer|optræder|fremstår) ..4 (tilfredsstillende|ordentligt|professionelt|hensigtsmæssigt|omhyggeligt|samvittighedsfuldt|effektivt|forsvarligt|grundigt|betryggende|loyalt|engageret|imødekommende|smidigt|fornuftigt) > -- {novague}',
  '< (effektiv|loyal|professionel|ansvarlig|omhyggelig|engageret|ordentlig|god) .. (opgaveløsning|arbejdsindsats|indsats|adfærd|optræden|fremtræden|opførsel|betjening|opførelse|holdning|attitude) > ... (forventes|forudsættes|kræves|er et krav|er en selvfølge|tages for givet) -- {novague}',
  '(forventes|forudsættes|kræves|forventer|forventer vi) ... < (god|effektiv|loyal|professionel|ansvarlig|engageret|positiv|ordentlig|høflig) .. (opgaveløsning|indsats|adfærd|optræden|fremtræden|opførsel|holdning|attitude|indstilling|tone|stil|opførelse) > -- {novague}',
  '< (den rette|en positiv|en god|den rigtige|den nødvendige|en konstruktiv|en professionel|en serviceminded) (indstilling|attitude|holdning|ånd|mentalitet|tilgang|energi|stemning) > -- {novague}',
  '< (pæn|pæne|pænt|ren|rene|rent|præsentabel|præsentable|ryddelig|ryddelige|ryddeligt|ordentlig|ordentlige) ..1 (og ..1)? > .. (stand|arbejdsplads|gulve|bil|tilstand|udseende|i fornødent|holdes) -- {novague}',
  '< holdes ..2 (pæn|pæne|pænt|ren|rene|ryddelig|ryddelige|ryddeligt|ordentlig|ordentlige|ordentligt|i orden|nogenlunde ..1|ajour|på et fornuftigt|på et) .. > -- {novague} -- (orienteret|ajour med)',
  '(møder|kommer|stiller|fremstår|skal være|er) ... < (præsentabel|præsentable|velsoigneret|velsoignerede|soigneret|pæn i tøjet|passende påklædt|ordentligt påklædt|pænt påklædt|præsentabelt) > -- {novague}',
  '< (nogenlunde|rimeligt|rimelig|nogenlunde) (ajour|opdateret|ryddeligt|ordentligt|hurtigt|stabilt|selvkørende) > -- {novague}',
  '< (god og forståelig|klar og tydelig|klart og tydeligt|kort og præcist|god og grundig|god og tydelig|klar og forståelig) > -- {novague} -- grund',
  '{person} ... < (har|have) (styr på|orden i|hånd i hanke med|overblik over|fingeren på pulsen) > -- {novague}',
  '< som det (skal være|bør|nu skal) > -- {novague}',
  '< (det|hvad) .. (der er brug for|der skal til|nødvendige|situationen kræver|man kan|kræves af situationen|opgaven kræver) > $ -- {novague}',
  '(gør|gøre|yder|træffer|foretager|udfører) ... < (det, der er brug for|det der skal til|hvad der skal til|det nødvendige|det fornødne|det situationen kræver|hvad situationen kræver) > -- {novague}',

  // spirit and effort
  '< (giver|give|yde|yder|gå|går|lægge|lægger|tager|tage) ..3 (lidt ekstra|det lille ekstra|en ekstra|den ekstra|det ekstra|ekstra) ..1 (skalle|mil|indsats|meter|gear|hånd|tørn|tand)? > -- {novague} -- (løn|betaling|legat|vagt|time|timer|opgave|ekstra vagt*)',
  '< (den ekstra mil|en ekstra skalle|det lille ekstra|en ekstra tørn|ekstra mil|mere end forventet|ud over det forventede|ud over det sædvanlige|et skridt videre) > -- {novague}',
  '< (udviser|udvise|udvises|viser|vise|vises) ..3 (fleksibilitet|omhu|engagement|initiativ|overskud|ansvarlighed|ansvar|rettidig omhu|omtanke|situationsfornemmelse|dømmekraft|godt humør|smidighed|professionalisme|loyalitet|selvstændighed|respekt|god tone|hensyn|imødekommenhed|nytænkning|samarbejdsvilje|ejerskab) > -- {novague} -- (hensyn til|respekt for|ved at)',
  '< rettidig omhu > -- {novague}',
  '{person} .. < (er|være|forventes at være|skal være|fremstår) ..2 (fleksibel|fleksible|engageret|engagerede|proaktiv|proaktive|positiv|positive|professionel|professionelle|serviceminded|servicemindede|ansvarsbevidst|ansvarsbevidste|omstillingsparat|omstillingsparate|loyal|loyale|imødekommende|robust|robuste|smidig|smidige|velforberedt|velforberedte|selvkørende|ambitiøs|ambitiøse|resultatorienteret|resultatorienterede|handlekraftig|handlekraftige|samarbejdsvillig*|konstruktiv|konstruktive|omhyggelig|omhyggelige|effektiv|effektive|dedikeret|dedikerede|hjælpsom|hjælpsomme|løsningsorienteret|løsningsorienterede|synlig|synlige|nærværende|ordentlig|ordentlige) > -- {novague}',
  '^ < (at være|være|vær|vi er|du er|man er) .. (fleksibel|fleksible|engageret|engagerede|proaktiv|proaktive|positiv|positive|professionel|professionelle|serviceminded|servicemindede|ansvarsbevidst|omstillingsparat|omstillingsparate|imødekommende|konstruktiv|konstruktive|robust|robuste|loyal|loyale) > -- {novague}',
  '(skal|forventes|bør|forventer|forventer vi) ... < (optræde|agere|opføre sig|opføre dig|handle|fremtræde|møde|arbejde|behandle|levere|håndtere) ..5 (professionelt|ordentligt|passende|ansvarligt|etisk|hensigtsmæssigt|værdigt|loyalt|konstruktivt|eksemplarisk|pænt|positivt|fleksibelt|ansvarsbevidst|i overensstemmelse med (vores|husets|virksomhedens) (værdier|ånd)|med omtanke) > -- {novague}',
  '(forventes|skal|bør|forventer) ... < (handle|arbejde|agere|leve) .. (i overensstemmelse med|efter|op til|i) .. (vores|husets|virksomhedens|organisationens|kædens|bankens|skolens|*s) (værdier|ånd|kultur|dna|værdigrundlag) > -- {novague}',
  '(handler|handle|arbejder|optræder|agerer) .. < i .. (*s|husets|virksomhedens) ånd > -- {novague}',
  '< (fuldt engagement|stort engagement|højt engagement|positivt engagement|godt humør|overskud|godt kollegaskab|godt kammeratskab|sund fornuft|almindelig sund fornuft|god dømmekraft|god ro og orden|god tone|en god tone|god skik|god opførsel) > -- {novague} -- (overskud på|overskuddet|ved at|betyder)',
  '< (rimelig|fornøden|passende|stor|høj) ..1 (fleksibilitet|omhyggelighed|punktlighed|effektivitet|grundighed|diskretion|selvstændighed) > -- {novague}',
  '(håndteres|behandles|løses|besvares|udføres|klares|følges op|tages) ... < (ordentligt|professionelt|hensigtsmæssigt|seriøst|effektivt|omhyggeligt|på en god måde|på en ordentlig måde|på betryggende vis|på passende vis|fornuftigt|smidigt|fyldestgørende) > -- {novague}',
  '< tages (alvorligt|seriøst) > .. og -- {novague}',
  '< (på en|på) (god|ordentlig|passende|hensigtsmæssig|fornuftig|professionel|forsvarlig|respektfuld|rimelig|betryggende) (måde|vis|facon) > -- {novague}',
  '< (hensigtsmæssig|fornuftig|rimelig|passende|ansvarlig|fornuftigt|rimeligt|hensigtsmæssigt|passende) (brug|anvendelse|forbrug|balance|prioritering|fordeling|tidsforbrug|hensyntagen|niveau|niveau af) > -- {novague} -- (lov*|overenskomst*)',
  '< inden for rimelighedens grænser > -- {novague}',
  '< (efter omstændighederne|alt efter omstændighederne|under hensyntagen til omstændighederne|afhængigt af situationen) > -- {novague}',
  '^ < (hurtig|effektiv|god|tilstrækkelig|løbende|jævnlig|rettidig|grundig|ordentlig|passende) (opfølgning|kommunikation|betjening|information|orientering|service|respons|svartid|oprydning|dokumentation|koordinering|sagsbehandling|kvalitet) > -- {novague}',
];
