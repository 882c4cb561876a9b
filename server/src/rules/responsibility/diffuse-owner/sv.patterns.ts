import type { Pattern } from '../../words';

// {diffuse}: everyone; {someone}: whoever happens to; {relevant} {bodyNoun}: the parties concerned; {carry}: has the matter.
export const patterns: readonly Pattern[] = [
  // --- everyone
  { match: '^ ..3 < {diffuse} ..3 {carryStrong} > -- inte {diffuse} -- {outsider} -- (sitt|sin|sina) (eget|egen|egna) -- ({diffuse}|lärare|leverantörer|elever) ..3 (sin|sitt|sina) ..1 (lånedator|tillstånd|utveckling|medarbetar*) -- (har rätt|rätt att) -- {carryStrong} ... (egen|eget|egna) -- {carryStrong} ..2 (rapportera|registrera|anmäla|meddela|läsa|se|närvara|delta|komma|hålla sig|förbereda sig|sätta sig in i)' },
  '^ ..3 < {diffuse} {shall} ..3 (ansvara|svara för|ta ansvar|värna|verka för|bidra till|medverka till|se till|säkerställa|hjälpas åt|ansvarar|upprätthålla|främja|vara ansvariga|känna ansvar|hålla rent|hålla ordning|följa upp) > -- inte {diffuse} -- {outsider} -- (sitt|sin|sina) (eget|egen|egna)',
  '< (är|var|vara|blir|förblir|ses som|utgör) ..2 (allas|vars och ens|var och ens|alla medarbetares|samtligas|hela ..1 (teamets|lagets|gruppens|organisationens|företagets)|vårt gemensamma|ett gemensamt) ..1 (ansvar|sak|angelägenhet|uppgift|uppdrag|åtagande|skyldighet|bord) > -- mellan -- för att -- delat',
  '< (allas|vars och ens|var och ens|samtligas) ..1 (ansvar|sak|uppgift|angelägenhet|bord|skyldighet|uppdrag) >',
  '< (är|det är) ..1 något (vi|som vi|alla|som alla|vi alla) ..2 (äger|ansvarar|hjälps|delar|tar|gör|sköter|har) ..2 >',
  '< (hjälps|hjälpas) ..2 åt ..1 (med|att)? > -- (vi|laget) ..2 hjälps åt ..2 (när|om) -- (gärna|lyft*|pass) -- (ansvarar|{role} är ansvarig|{role} har ansvaret)',
  '< (ansvar|ansvaret|uppgiften|ägarskapet) ..8 (delas|bärs|ligger|vilar|åvilar|finns|axlas) ..2 (av|på|hos|bland) ..1 ({diffuse}|alla|hela|oss alla|medarbetarna|var och en|cheferna|organisationen|verksamheten|många|flera|linjen|personalgruppen|samtliga|den som|ledningen|gemensamt|verksamheterna) > -- inte -- två',
  '< (ytterst|i grunden) ..1 ligger ansvaret hos ..3 > ',
  '< (upp till|upp till) ..1 (var och en|alla|den enskilde|er alla|envar|oss alla|teamet|gruppen|laget|medarbetarna) ..2 (att|i|som|på)? > -- (hur|när|var|om) ..3 upp till',
  '< (gemensamt|gemensam|gemensamma|kollektivt|samfällt|odelat) ..3 (ansvar|ansvaret|uppgift) ..2 > -- mellan -- ({boss} och {boss}|{boss} och|{organisation} och ..1 {organisation}) -- delat -- (barnet|föräld*|bolagets)',
  '< (tillsammans|gemensamt) (ansvarar|svarar|äger|ansvarar vi|äger vi) (alla|vi|för)? > ..3 -- {boss} och -- styrelsen',
  '< vi (alla|tillsammans|gemensamt|allihop) ..2 (ansvarar|svarar|äger|ser till|tar ansvar|håller|sköter|värnar|hjälps) >',
  '< (är|det) ..1 {diffuse} som (ansvarar|svarar|ser till|äger|bär|har|sköter|får) >',
  '< alla vi som > ',
  '< alla (plockar|städar|diskar|tömmer|fyller på|håller) > ..4 -- (inte|när) ..3 alla',
  '< (turas om|växla) ..1 (efter (förmåga|ork|bästa förmåga|behov)|vid behov|när det passar|på känn|spontant|fritt) >',
  // --- whoever
  '< (någon|en person|en kollega|någon annan) (i|på|ur|från) (laget|teamet|gruppen|avdelningen|personalen|skiftet|styrelsen|arbetslaget|redaktionen) ..2 ({carry}|{shall}|tar|gör) >',
  '{someone} , < eller någon annan >',
  '^ #? < (någon|nån|någon av oss|någon av er) (bör|måste|ska|skall|borde|behöver) > -- inte -- {outsider} -- (om|när) någon',
  '< (de|dem|den) som (omfattas|berörs|är inblandade|är inblandad|är berörda|är intresserad*|är engagerade|jobbar den dagen|arbetar den dagen|är på plats|är i tjänst) ..5 > ({carry}|{shall}|tar|gör|ser) -- frågas -- (har rätt|kan) ',
  // --- the parties concerned, the organisation
  '< ({relevant}) ..1 {bodyNoun} ..2 ({carry}|{shall}|återkopplar|tar|gör|tillfrågas|vidtar|beslutar|uppdaterar) > -- facklig* -- {outsider} -- (respektive|ansvarig|ansvariga|behörig*) (chef|ledare|chefer) -- (informeras|underrättas) -- får',
  '< (av|hos|till) ({relevant}) ({bodyNoun}) > ..4 -- facklig* -- till ..1 (ansvarig*|respektive|närmast*|berörd*) ..1 (chef|chefer|parter) -- (av|hos) (ansvarig*|respektive|behörig*) (chef|ledare|funktion) -- {boss} ..3 till',
  '^ ..4 < ({organisation}|koncernen|verksamhetens ledning|linjen|stab och linje|linjeorganisationen) ..2 (ansvarar|svarar för|har ansvar|har ansvaret|bär ansvaret|är ansvarig|{shall}) > -- {organisation} ..2 {shall} vara -- ({boss}|styrelsen) ..1 ({carryStrong}) -- {organisation} ..2 {shall} ..1 (uppfattas|upplevas|bli|ha|kännetecknas|präglas|följa|bidra|erbjuda ..2 {outsider}) -- (lag|lagen|*lagen) -- ({organisation} {carry} ..3 kostnad*) -- (önskar|vill|föreslår) att',
  '< (organisationen|verksamheten|företaget|bolaget|koncernen) {shall} ..1 (erbjuda|säkerställa|tillse|se till|verka för|ge|ansvara|ta fram|följa upp|sörja för|tillhandahålla|stödja) > ..5 -- *lagen -- {outsider}',
  '< (funktionerna|enheterna|avdelningarna|verksamheterna|teamen|grupperna|stödfunktionerna|staberna) ..3 ({carryStrong}|tar fram|ser till|tar hand|följer upp|håller) > ..4 -- ({boss}) ..2 ({carryStrong}) -- (respektive|var sin|varsin|själva)',
  '< (ledningen|chef|chefen|{boss}|hr|medarbetaren|samordnaren|{colleague}) och / eller ..1 ({boss}|{colleague}|hr|{management}) > ..5 -- (kund*|mejl)',
  '< och / eller > ..2 ({boss}|{colleague}|hr|{management}|facket) ..4 ({carry}|{shall})',
  '^ ..3 < (ansvarig|ansvariga|ägare|ansvar) : ..1 (alla|samtliga|hela|teamet|laget|var och en|organisationen|verksamheten|berörda|respektive|ledningen|gemensamt|flera|linjen) >',
  '< (löser|fördelar|klarar ut|reder ut) (vi|laget|teamet|gruppen|medarbetarna|sig) ..2 (mellan oss|sinsemellan|efter hand|efterhand|på plats|i stunden|själv|själva|spontant) > ..3 -- (konflikt*|schema*|pass*|rast*)',

  // --- more ways of saying everyone, or whoever
  '< (ansvar|uppgift|sak|angelägenhet|jobb|fråga|åtagande) ..2 (som|för) ..1 (alla|vi alla|oss alla|var och en|hela (huset|teamet|gruppen|gänget|organisationen|företaget|skolan)|samtliga|envar) ..1 (delar|bär|har|tar|äger|äger tillsammans)? > -- inte -- frågor',
  '< (allas|allas vår|vårt allas|vår allas|envars) ..1 (jobb|arbete|sak|skyldighet|uppgift|ansvar|plikt|intresse) > -- inte',
  '< (teamet|laget|gruppen|kollektivet|personalen|arbetslaget|organisationen) (som helhet|som sådan|som sådant|tillsammans|gemensamt|i sin helhet) > -- (beslutar|äger ..4 och)',
  '< (gruppen|teamet|laget|organisationen) som (sådan|sådant|helhet) >',
  '< (en eller flera|en eller två|någon eller några|ett par|några) ..1 (av)? ..1 ({colleague}|{boss}|personer|kollegor|oss|delägarna|*na) ..3 ({carry}|{shall}|tar|sköter|ser|ordnar) > -- {outsider} ..2 {shall} -- (får|kan)',
  '< ({relevant}) ..1 (organ|instanser|aktörer|intressenter|funktioner|parter|enheter|avdelningar|nivåer|personer) ..4 (samordnar|samordna|enas|ansvarar|sköter|ordnar|tar|följer|beslutar|ser|hanterar) > -- fackl* -- {outsider}',
  '< (ankommer|åligger|åvilar|vilar) ..1 (på|hos)? ..1 (envar|var och en|alla|oss alla|envar av oss|samtliga|hela) ..2 > -- att ..1 (sätta sig|läsa|känna till|ta del|följa|hålla sig|respektera|iaktta|delta|genomgå|anmäla|bemöta|visa|behandla|informera sig|rätta sig|efterleva|uppträda|använda|vara|bära)',
  '< (ägarskap|ägare|ansvarig|ansvariga|ansvar) : ..1 (tvärfunktion*|gemensamt|delat|alla|flera|olika|organisationen|teamet|linjen|kollektivt|hela|verksamheten|avdelningen|berörda|tbd) >',
  '< (avdelningarna|enheterna|verksamheterna|institutionerna|förvaltningarna|teamen|skolorna|kontoren|regionerna) (säkerställer|ansvarar|ser till|svarar|tillser|sörjer) ..2 > -- (själva|respektive|var för sig)',
  '< (gemensam|gemensamt) (sak|angelägenhet|uppgift|intresse|ansvar|jobb) ..1 (för|att)? ..3 > -- mellan -- ({boss} och|{organisation} och ..1 {organisation}) -- delat -- barnet',

  // --- a third helping
  '< (vi är|är vi) alla ..2 (ansvariga|skyldiga|delaktiga i|medansvariga|ägare) ..2 >',
  '< ({relevant}) ..1 {bodyNoun2} ..1 (sörjer|sköter|samordnar|enas|tar|ser|hanterar|ordnar|återkommer|svarar|ansvarar|samordnar själva) ..3 > -- fackl*',
  '< inte (en|någon enskild|bara en) ..1 (persons|enskilds|mans|chefs) ..1 (ansvar|sak|uppgift) ..1 utan ..3 >',
  '< (var mans|varje mans|alla mans|allas vår|allas) ..1 (uppgift|ansvar|sak|plikt|jobb|skyldighet) >',
  '< (var för sig och tillsammans|enskilt och gemensamt|enskilt och tillsammans|gemensamt och enskilt) ..3 >',
  '< (de|den) som ..1 (finner|ser|har) ..1 (anledning|skäl|behov|lust|tid|möjlighet) ..2 (till det|till detta|därtill|över)? ..2 > ({carry}|tar fram|tar|gör|utarbetar|skriver|{shall}|ordnar) -- (kan|får|välkom*|rätt)',

  '^ ..3 : < ..1 eller ..1 {role2} > $ -- (telefon|mejl|kontakt|fråga*|ring|tid)',
  '^ ..3 : < {role2} eller ..2 > $ -- (telefon|mejl|kontakt|fråga*|ring|tid)',
  '< den ..4 som har (lust|tid|möjlighet|ork|bäst tid) >  -- frågar',
  // --- nobody in particular
  '< {duties} ..1 {nobodyInParticular} > -- (lag*|*lagen) -- {outsider} -- att ..1 (sätta sig|läsa|känna till|ta del|följa|hålla sig|respektera|iaktta|delta|genomgå|anmäla|bemöta|visa|behandla|informera sig|rätta sig|efterleva|uppträda|använda|vara|bära)',
  '< (är|är ju|blir) (allas|vårt gemensamma|ett gemensamt|vår gemensamma) ..1 (grej|bekymmer|jobb|bord|sak|uppgift|bestyr|$) > -- mål',
  '< (sköter|äger|ansvarar|fixar|tar|håller i|ordnar) vi ..2 (allihop|tillsammans|gemensamt|alla|hela gänget) > -- (bestämmer|beslutar|måndag*|möte*)',
  '< äger ..1 (alla|vi alla|samtliga|hela) ..2 >',
  '< den som ..1 (har ledig stund|har en stund|tycker det är kul|upptäcker behovet|hinner|råkar ..2|har lust|känner för ..1|går förbi|står närmast|ser det|är först) ..4 (tar|gör|går igenom|sköter|ordnar|fixar|håller|tar hand) > -- (får|kan|bör) ..2 (säga|stoppa|fråga|byta|låna|söka|delta)',
  '< {actor} eller {actor} , (alltefter|beroende på|efter) ..1 (omständigheterna|läge|läget|vem|tillgång) >',
  '< (delas|fördelas) mellan (berörda|relevanta|inblandade|aktuella) ..1 > ..3',
  '< {shall} samtliga ..1 (leva upp|se till|svara för|ansvara|sköta) ..2 > -- *lagen',
  // --- a unit, the one it concerns, this or that person
  '< faller på (kollegiet|laget|gruppen|teamet|personalen|alla) > ..2',
  '< (av|till|hos) den (enhet|yrkesgrupp|avdelning|funktion|roll|grupp) (det|som det|som) (rör|gäller|berör|berörs) >',
  '< (den|någon) som känner sig manad ..3 >',
  '< ingens enskilda (ansvar|sak) ..3 >',
  '< (vårdas|sköts|underhålls|fylls på|städas) av (dem|de) som (använder|nyttjar|råkar) ..3 > -- egen',
  '< (byter|sköter|gör|tar) flera av oss (på|hand)? >',
  // Kept up by all.
  '< (hålls|hållas|sköts|skötas|städas|vårdas|töms|tömmas|diskas|fylls på|fyllas på|underhålls|underhållas|plockas|rengörs|rengöras|ordnas|tas om hand|tas omhand|bevakas|följs upp|följas upp|ses över|uppdateras|säkerställs|säkerställas|upprätthålls|upprätthållas|ägs|ägas|skottas|vattnas|rensas|torkas|sopas|ansvaras) ..4 av ..1 (alla|samtliga|envar|var och en|hela (gänget|laget|teamet|gruppen|personalen)) > -- ({outsider}|efter sig|egen|eget|egna|sin|sitt|sina) -- av ..1 (alla|samtliga) ..1 (chefer|ledare|som)',
];
