import type { Pattern } from '../../words';

/** Excuses that several patterns share. */
const whenFree = ' -- {statute} -- (syftet|vill du|du kan|ring|tack) -- {system} ..3 {shall} -- (får|kan|vill) ..4 {vagueTime} -- (avgör|bestämmer|väljer) ..2 (själv|själva) -- inget löfte -- (om|när) ..2 (du|ni|man|någon) ..2 (upplever|känner|märker|mår|drabbas|behöver) -- få sin sak';
const needFree = ' -- {statute} -- (hör av dig|ring|fråga|stöd av|får) ..3 {vagueNeed} -- (kan|får|vill) ..6 {vagueNeed} -- (gäller|omfattar|avser|tillämpas|omfattas) ..8 i (tillämpliga|förekommande) (delar|fall)';
const oftenFree = ' -- {statute} -- (inte|för|så) ..1 ofta -- (hur|när) ofta -- (kan|får|vill) ..4 {vagueFrequency} -- ofta -- löpande (drift|arbetet|kostnader|ärenden)';

const soon = 'så snart som möjligt|så snart det går|så snart det finns möjlighet|så fort som möjligt|så fort det går|så fort det passar|så fort tillfälle ges|snarast möjligt|snarast|inom överskådlig tid|så småningom|vid lämpligt tillfälle|vid lämplig tidpunkt|vid tillfälle|i lagom tid|inom rimliga tidsramar|när tillfälle ges|när tid finns|när det finns tid|när det passar in|när läget är lugnt|så snabbt som möjligt|så snabbt det går|så skyndsamt som möjligt|utan att det drar ut på tiden';
const often = 'regelbundet|med jämna mellanrum|med viss regelbundenhet|då och då|tillräckligt ofta|ofta|med lämpliga intervall|med lämpliga mellanrum|med rimliga mellanrum|löpande|kontinuerligt|fortlöpande|emellanåt|titt som tätt|periodvis';
const need = 'vid påkallade behov|vid behov|efter behov|när behov finns|när behov uppstår|om behov finns|när det behövs|när så behövs|när det är påkallat|när så är påkallat|när så krävs|när det krävs|i förekommande fall|i den mån det behövs|när det är lämpligt|där så är lämpligt|där det är lämpligt|när situationen kräver det|när situationen kräver|om det är befogat|när det är befogat|när läget kräver|om så bedöms lämpligt';
/** “Löpande uppföljning”: the word belongs to a noun, and nothing else can stand there. */
const noNoun = '!*ning !*ningar !*ningen !*ande !*anden !*arbete !*kontakt !*kontakter !*dialog !*tion !*samtal !*möten !dialoger !utbildning !stöd !bakåt !framåt';

const within = ['inom [tid=två arbetsdagar]']; const ahead = ['senast [tid=en vecka] i förväg']; const every = ['[rytm=varje månad]'];
/** A clause may end a sentence or open it; within one a noun reads better. */
const atEnd = ['när [läge=beläggningen överstiger 95 procent]']; const inMiddle = ['vid [läge=en beläggning över 95 procent]'];

// A duty or a described habit whose standard nobody can check. Not in a purpose (syftet är …, för att …), not where law sets the measure.
export const patterns: readonly Pattern[] = [
  // --- when: there is always a better word
  { match: '< (inom rimlig tid|i rimlig tid|inom skälig tid|inom en rimlig tid|i skälig tid|inom lämplig tid|inom en snar framtid|inom kort) > -- {statute} -- syftet -- {system} ..3 {shall} -- få sin sak', instead: within },
{ match: '< i (mycket|så)? god tid innan > -- {statute} -- syftet', instead: ['senast [tid=en vecka] innan'] },
  { match: '< i (mycket|så)? god tid före > -- {statute} -- syftet', instead: ['senast [tid=en vecka] före'] },
  { match: '< i (mycket|så)? god tid inför > -- {statute} -- syftet', instead: ['senast [tid=en vecka] inför'] },
  { match: '< i god tid i förväg > -- {statute} -- syftet', instead: ahead },
{ match: `< (${soon}) > !möjliga${whenFree}`, instead: within },
  { match: `< (i mycket god tid|i god tid|så tidigt som möjligt|tidigt i processen) > !i !före !innan !inför${whenFree}`, instead: ahead },
  { match: `< (så ofta som möjligt|så ofta det går) >${whenFree}`, instead: every },
  `< {vagueTime} >${whenFree}`,
  // --- how often, when needed: for somebody who acts
{ match: `({colleague}|{boss}|{management}|du|ni|vi|hen|den som ..3|var och en|jag|{shall}|hr) ... < (${need}) > (,|och|eller|samt|$)${needFree}`, instead: atEnd },
  { match: `({colleague}|{boss}|{management}|du|ni|vi|hen|den som ..3|var och en|jag|{shall}|hr) ... < (${need}) >${needFree}`, instead: inMiddle },
  `({colleague}|{boss}|{management}|du|ni|vi|hen|den som ..3|var och en|jag|{shall}|hr) ... < {vagueNeed} >${needFree}`,
{ match: `({colleague}|{boss}|{management}|du|ni|hen|den som ..3|var och en|hr) ..4 < (${often}) > ${noNoun} ..4${oftenFree}`, instead: every },
  `({colleague}|{boss}|{management}|du|ni|hen|den som ..3|var och en|hr) ..4 < {vagueFrequency} > ..4${oftenFree}`,
{ match: `(följs|stäms|träffas|träffar|går igenom|informerar|informeras|återkopplar|hör av|uppdateras|utvärderas|utbildas|rapporterar|ses) ..4 < (regelbundet|med jämna mellanrum|då och då|med viss regelbundenhet|löpande|kontinuerligt|återkommande) > ${noNoun} -- {statute}`, instead: every },
  '(följs|stäms|träffas|träffar|går igenom|informerar|informeras|återkopplar|hör av|uppdateras|utvärderas|utbildas|rapporterar|ses) ..4 < (regelbundet|med jämna mellanrum|då och då|med viss regelbundenhet|löpande|kontinuerligt|återkommande) > -- {statute}',
  // --- how well
  { match: '{shall} ... < snabbt > -- {statute} -- (syftet|{system} ..3 {shall}) -- (inte|ej) ..2 snabbt -- (för att|så att) ..6 snabbt -- ({giver}|vi) ..3 (möjlig*|möjligaste) mån -- (i möjligaste mån|så långt (det är)? möjligt|i största möjliga mån) ..2 (också|även|ordna|erbjuda|ge|få|förlägg*) -- {giver} ..4 {hedge} -- {shall} {giver} -- (rimligt|mycket|så|tillräckligt|lika|extra) snabbt', instead: within },
  '{shall} ... < {vagueHow} > -- {statute} -- (syftet|{system} ..3 {shall}) -- (inte|ej) ..2 {vagueHow} -- (för att|så att) ..6 {vagueHow} -- ({giver}|vi) ..3 (möjlig*|möjligaste) mån -- (i möjligaste mån|så långt (det är)? möjligt|i största möjliga mån) ..2 (också|även|ordna|erbjuda|ge|få|förlägg*) -- {giver} ..4 {hedge} -- {shall} {giver}',
  '({colleague}|{boss}|du|ni|den som ..3|var och en) ..6 < {vagueHow} > ..3 -- {statute} -- (syftet|målet är|hur) -- (inte|ej) ..2 {vagueHow} -- (för att|så att|om) ..6 {vagueHow} -- (kan|får|vill|lär sig) ..4 {vagueHow} -- snabbt',
  '(förväntas|räknar med att|förutsätts|kräver att|krävs|utgår från att|begär|förväntar oss) ... < ({vagueHow}|{vagueAdj} {vagueNoun}) > -- {statute}',
  '< ({vagueHow}|{vagueAdj} {vagueNoun}) ..2 (förutsätts|krävs|förväntas|fordras|begärs|erfordras) > -- {statute} -- {consent}',
  '{shall} ... < {vagueAdj} ..1 {vagueNoun} > -- {statute} -- (syftet|målet är) -- {system} ..3 {shall} -- rätt (att|till) -- (för att|så att) ..6 {vagueAdj} ..1 {vagueNoun} -- (stor|stort|högt|bra|rätt) (del|antal|resultat) -- tillräckliga ..1 (kunskaper|befogenheter|resurser) ..1 (kunskaper|befogenheter|resurser)',
  '({colleague}|{boss}|den som ..3|du|ni|laget|teamet) ..2 (håller|hålla|visar|visa|har|ger|vidtar|lämnar|levererar|upprätthåller|ansvarar för|svarar för|säkerställer|ser till att|bedriver|uppträder|agerar) ..4 < {vagueAdj} ..1 {vagueNoun} > -- {statute} -- (rätt till|inte) -- (kan|får|vill|ska) ..3 ha -- tillräckliga ..1 (kunskaper|befogenheter|resurser) ..1 (kunskaper|befogenheter|resurser)',
  '{shall} ..5 vara ..2 < (tillräckligt|lagom|rimligt|någorlunda|hyfsat|så) ..1 (långa|lång|kort|korta|testad|testade|tydlig|tydliga|tydligt|bra|god|goda|utförlig|utförliga|detaljerad*|bemannad*|stor|stora|billig*|enkel|enkla|snabb|snabba|billiga|trevlig*|flexibel|förberedd|förberedda) > -- {statute}',
  '< (tillräckligt|lagom|någorlunda|hyfsat) (testad|testade|testat|långa|lång|kort|korta|tydlig|tydligt|tydliga|dokumenterad*|bemannad*|förberedd*|insatt|insatta|kunnig*|noga|ofta|detaljerad*|utförlig*) > ..6 -- {statute} -- (inte|är det) ..2 tillräckligt',
  '(hållas|hålls|håller|hålla|är|vara|lämnas|lämnar|lämna) ..4 < (på|i|till) ..1 (en|ett)? (rimlig|lämplig|acceptabel|god|hög|bra|gott|fint|bra|hyggligt|godtagbar) (nivå|skick|standard) > -- {statute}',
  '< (i|till) ..1 (gott|bra|fint|anständigt|hyggligt|rimligt) skick > -- {statute} -- återlämn*',
  '< i ett skick (man|som man|du|ni) ..5 > ',
  // --- what one is to be like
  '{shall} ..6 < (vara|agera|uppträda|bete sig|arbeta|jobba|bemöta|hantera|leverera) ..2 (professionell|professionella|professionellt|proffsig|proffsigt|proaktiv|proaktiva|proaktivt|flexibel|flexibla|flexibelt|lojal|lojala|lojalt|engagerad|engagerade|engagerat|serviceinriktad*|serviceminded|lösningsorienterad*|lyhörd|lyhörda|trevlig|trevliga|trevligt|positiv|positiva|positivt|ansvarsfull*|ansvarsfullt|effektiv|effektiva|effektivt|tydlig|tydliga|resultatinriktad*|prestigelös*|föredömlig*|drivande|stresstålig*|korrekt|korrekta|vänlig*|uppmärksam*|noggrann*|ödmjuk*|smidig*|smidigt|resultatorienterad*|snabbfotad*|modig*|innovativ*|hjälpsam*|artig*|goda förebilder|en god förebild|ett föredöme|på topp) > -- {statute} -- inte ..2 vara -- ^ ..2 vi {shall} vara',
  '< proaktiv* ..1 (agerande|inställning|hållning|attityd|arbetssätt) > ..4',
  '< proaktivt agerande >',
  '< (det lilla extra|det där lilla extra|lilla extra|lite till|den extra milen|en extra mil|det där extra) > -- inte',
  '< (ligga|ligger|vara|är|hålla sig|håller sig) ..2 (steget före|i framkant|i framkanten|på tå|på topp|på hugget|på tårna|i topp|på alerten|på bollen) > ..4',
  '< (leverera|leverera|levererar|prestera|presterar) ..3 (på topp|på topp nivå|över förväntan|grymt|högt|i världsklass|resultat|på hög nivå|kvalitet|det bästa|bortom) > ..2 -- (inom|senast|mätt)',
  '< (höjer|höja|sätter|lägger|lyfter) ..1 ribban > ..3',
  '< (sunt förnuft|gott omdöme|god smak|gott uppförande|god ton|gott uppträdande|ett gott intryck|god sed|hyfs och fason|vårdad klädsel|vårdat språk|vårdat yttre) > ..4 -- (revisionssed|affärssed|redovisningssed|{statute}) -- inte -- (krockar|förespråkas)',
  '< (respekt , professionalitet|respekt och professionalism|med respekt , ..4 och) > ..4',
  '< (flyter på|rullar på|funkar|fungerar) ..1 (bra|smidigt|som det ska|väl|som tänkt|så bra som möjligt) > ..3 -- (när|om|vad|hur|det som) ..6 (flyter|fungerar|funkar|rullar)',
  '< (vidta|vidtar|vidtas) ..2 (lämpliga|erforderliga|nödvändiga|skäliga|rimliga|adekvata|behövliga) åtgärder > -- {statute}',
  '< (lämpliga|erforderliga|nödvändiga|adekvata|tillräckliga|rimliga|behövliga) (resurser|åtgärder|kunskaper|insatser|medel|rutiner|förutsättningar|steg) > ..3 -- {statute} -- (frågar|be|beslutar) -- ({leader}|chefen) ..3 (ger|avsätter) -- tillräckliga ..1 (kunskaper|befogenheter|resurser) ..1 (kunskaper|befogenheter|resurser)',
  '{shall} ..4 < (inte|ej) ..4 (vänta|dröja|ta) ..2 (för|onödigt|alltför|orimligt)? ..1 (länge|lång tid) >',
  '< utan att det drar ut > ..3',
  '{no} ..6 (förrän|innan|tills) < det känns ..2 (bra|rätt|klart|färdigt) >',
  '< (i tillräcklig|i lämplig|i erforderlig|i rimlig) (omfattning|utsträckning) > -- {statute}',
  '< (på lämpligt sätt|på ett lämpligt sätt|på bästa sätt|på bästa möjliga sätt|på ett professionellt sätt) > -- {statute} -- syftet -- (för att|så att|hur) ..8 sätt',
{ match: `{donePres} ..3 < (${need}) > (,|och|eller|samt|$) -- {statute}`, instead: atEnd },
  { match: `{donePres} ..3 < (${need}) > -- {statute}`, instead: inMiddle },
  '{donePres} ..3 < {vagueNeed} > -- {statute}',
  '{shall} ..4 < (sikta mot|sträva efter|sträva mot|eftersträva|verka för|arbeta för) ..5 > (minimera|bästa|god|hög|bra|minska|öka|förbättra|utveckl*|minsta) -- {statute}',
  '{shall} ..4 < (minimera|optimera|maximera) ..3 > -- {statute} -- (noll|till)',
  { match: '(hanteras|besvaras|åtgärdas|handläggs|hantera|besvara|åtgärda|svara|svarar|löses|hanterar|besvarar|åtgärdar|återkopplas) < så (fort|snabbt) (man|du|ni|vi|hen|de) (hinner|kan) > -- {statute} -- kund* får -- ({system}|systemet) ..3', instead: within },
  { match: '(hanteras|besvaras|åtgärdas|handläggs|hantera|besvara|åtgärda|svara|svarar|löses|hanterar|besvarar|åtgärdar|återkopplas) < (snabbt|fort|raskt|kvickt|prompt|med prioritet|med förtur) > -- {statute} -- kund* får -- ({system}|systemet) ..3', instead: within },
  '< (hanteras|besvaras|åtgärdas|handläggs|hantera|besvara|åtgärda|svara|svarar|löses|hanterar|besvarar|åtgärdar|återkopplas) ..2 (effektivt|smidigt) > -- {statute} -- kund* får -- ({system}|systemet) ..3',
  '< (hanteras|besvaras|åtgärdas|handläggs|hantera|besvara|åtgärda|svara|svarar|löses|hanterar|besvarar|åtgärdar|återkopplas) !snabbt !fort !raskt !kvickt !prompt !med ..2 (snabbt|fort|raskt|kvickt|prompt|med prioritet|med förtur) > -- {statute} -- kund* får -- ({system}|systemet) ..3',
  '(anses|bedöms|tycks|verkar|är av) ..2 < (önskvärd|lämplig|lämpligt|önskvärt|sådan vikt|särskild vikt|viss vikt|rimligt|befogat) > ..6 {shall} -- {statute}',
  '^ < (proaktivt|professionellt|engagerat|flexibelt|gott|god|positiv|rätt|högt|hög|bra) ..1 (agerande|bemötande|uppträdande|inställning|attityd|engagemang|samarbete|servicegrad|servicekänsla|arbetsmoral|kvalitet) ..3 > (förväntas|krävs|förutsätts|är en självklarhet|i alla lägen|alltid)',

  // --- more ways
  '{shall} ..3 < (hålla|ha|nå|uppnå|leverera|upprätthålla) ..2 (hög|högsta|god|yppersta|rätt|jämn|första) ..1 (klass|kvalitet|nivå|standard|kaliber|verkshöjd) > -- {statute}',
  '< i (världsklass|toppklass|elitklass|särklass|absolut toppklass|branschens framkant) > ..4',
  '{shall} ..4 < (röra sig|arbeta|jobba|agera|leverera|svara|reagera|ta tag|återkomma|använda ..3) ..1 (fort|snabbt|raskt|optimalt|effektivt|smart|proaktivt|rationellt|kvickt|smidigt|agilt|klokt|ansvarsfullt|professionellt) > -- {statute} -- {system}',
  '^ < (var|vara) ..1 en ..1 (god|bra|stark|värdig|positiv) (ambassadör|förebild|kollega|lagspelare|representant|medarbetare|föredöme) > ..4',
  '{shall} ..4 < (vara)? en (god|bra|stark|värdig) (ambassadör|förebild|representant|lagspelare) >',
  '< (golvet|lokalen|köket|disken|hyllorna|kassan|bilen|ytorna|arbetsplatsen|förrådet) ..2 (är|ska vara|hålls|hållas) ..1 (hyfsat|hyfsad|fint|fin|snyggt|snygg|prydligt|prydlig|städat|rent och snyggt|i ordning|presentabelt|presentabel|okej|anständigt) > -- {statute} -- (och|men) det är',
  '< (stretcha|överträffa|överträffar|överträffas) ..2 (förväntningarna|förväntningar|kundens förväntningar|mål|målen) > ..2',

  // --- a third helping
  '< (i|med|på|till) ..1 (en|ett)? ..1 (vettig|vettigt|förnuftig|förnuftigt|rimlig|rimligt|sund|sunt|hälsosam|lagom|skaplig|skapligt|hygglig|hyggligt|passande|lämplig|lämpligt|tillfredsställande|godtagbar|godtagbart) ..1 (tempo|takt|nivå|omfattning|standard|tid|ordning|mängd|sätt|kvalitet|grad|storlek) ..4 > ({shall}|ser till|hålls|tas|läggs|sker|görs|utförs|bedrivs|$) -- {statute} -- syftet',
  '< (i ett tempo|på ett sätt|på en nivå|till en nivå|i en takt|i en omfattning) som ..1 (är|känns|verkar|bedöms|anses) ..1 (vettigt|rimligt|lämpligt|bra|hållbart|rätt|okej|befogat|passande|tillräckligt) >',
  '(åligger|ankommer|{shall}|har att|ansvarar|svarar|ser till) ... < (tillräcklig|tillräckligt|tillräckliga|adekvat|erforderlig|god|nödvändig|rimlig|skälig|lämplig|vederbörlig|tillbörlig|betryggande|fullgod|omsorgsfull|noggrann) ..1 (tillsyn|uppsikt|kontroll|bevakning|hänsyn|omsorg|beredskap|uppföljning|bemanning|kunskap|kompetens|information|vägledning|översikt|koll|framförhållning|överlämning|städning|flexibilitet) ..2 > -- {statute} -- syftet -- rätt till',
  '({colleague}|{boss}|hen|den som ..3|du|ni) ..1 (tar|visar|har|ger|håller|iakttar|utövar|lämnar|för) ..1 < (vederbörlig|tillbörlig|rimlig|skälig|stor|god|all|största|tillräcklig|nödvändig|lämplig) ..1 (hänsyn|omsorg|flexibilitet|respekt|noggrannhet|försiktighet|ordning|tillsyn|uppsikt|omtanke|varsamhet|service|information|uppmärksamhet) ..2 > -- {statute} -- (inte|rätt)',
  '({shall}|förväntar|räknar med|förväntas|vill) ... < (lägga på ett kol|lägga manken till|ge järnet|kavla upp ärmarna|spotta i nävarna|lägga i en växel|växla upp|ge allt|visa framfötterna|gå all in|hugga i|sträcka på) >',
{ match: '< (utan onödig|utan onödigt|utan nämnvärd|utan större|utan alltför lång) ..1 (väntetid|väntan|dröjsmål|fördröjning|tidsutdräkt|tidsspillan) > ..3 -- {statute}', instead: within },
  '< (utan onödig|utan onödigt|utan nämnvärd|utan större|utan alltför lång) ..1 (väntetid|väntan|dröjsmål|fördröjning|tidsutdräkt|tidsspillan|omgång|krångel|byråkrati|friktion) ..3 > -- {statute}',
  '< (som|vara|är|ser|vara) ..1 (presentabel|presentabelt|presentabla|prydlig|prydligt|välvårdad|välvårdat|propert|proper|snygg|representativ|representativt|städad klädsel|vårdad|vårdat) > ..2 -- (urval*|stickprov*|resultat*)',
  '{shall} ..6 (hålla|ha|nå|uppnå) ..1 < (en|ett)? ..1 (hög|högsta|god|bra|jämn|rimlig|acceptabel|tillfredsställande) ..2 (nivå|standard|klass|kvalitet|kvalité|höjd) > -- {statute}',
  '({boss}|{colleague}|du|ni) ..1 (har|håller) ..1 < (ordning|ordning och reda|koll|kontroll|reda|pli|rutin|hyfs) (på|i) ..3 > $ -- (eget|egen|inte)',
  '< av (tillfredsställande|god|hög|rimlig|fullgod|lämplig|acceptabel|önskad) (standard|kvalitet|beskaffenhet|klass|karaktär|nivå) > ..3 -- {statute} -- syftet',
  '^ ..1 < (effektiv|effektivt|lojal|lojalt|gott|god|flexibelt|engagerat|professionellt|trevligt|serviceinriktat|noggrant|självständigt) ..3 (arbetsinsats|arbete|bemötande|uppträdande|samarbete|agerande|arbetssätt|uppgiftslösning|förhållningssätt|samarbetsvilja|inställning) ..1 (förväntas|krävs|förutsätts|är ett krav|är en självklarhet|efterfrågas|premieras) >',

  '< (god|bra|rätt|snygg|trevlig|schysst|proper) (stil|ton|attityd|klass|vibe|feeling) > ..3 -- {statute} -- syftet -- inte',
  '^ ..1 < (dokumentera|städa|läs|förbered|planera|kontrollera|rapportera|skriv|lyssna|informera|tänk|räkna|överlämna|diska|plocka undan) ..1 (noga|noggrant|ordentligt|väl|tydligt|utförligt|omsorgsfullt|rejält) > ..2',
  '^ < var (noga|noggrann|uppmärksam|tydlig|lyhörd|flexibel|snabb|punktlig|trevlig|professionell|proaktiv|mån) ..1 (med|på|i|om)? ..1 (att)? > ..4 -- (barn|brand)',
  '< i (sådant|ett sådant|sådan) (skick|ordning|stånd|form) att ..4 >',
  // --- a state that everybody judges for themselves
  '^ ..5 < ({shall}|förväntas) ..2 (vara|kännas|se|stå|hållas|förbli|fungera|upplevas) ..2 {vagueState} (ut)? > $ -- ({outsider} {shall}|{docThe}|{system}|vi {shall}|syftet|målet|limit) -- {organisation} {shall}',
  '< på ett (fint|bra|snyggt|lojalt|schysst|korrekt|professionellt|lämpligt|trevligt|värdigt|vettigt|proffsigt|ändamålsenligt|tillfredsställande) sätt > -- (sätt som|syftet|så att|det vill säga) -- (för att|att alla) ..8 på ett',
  '^ < håll ..5 (hyfsat|snyggt|prydligt|skapligt|fint|representativt|trivsamt) > ..2',
  '< {shall} ..1 hålla sig ..1 (i form|informerad|informerade|uppdaterad|uppdaterade|à jour|ajour) > ..2 -- limit',
  // --- good enough for whom
  '^ ..4 < {shall} vara ..1 (rimligt|någorlunda|tillräckligt|hyggligt|ordentligt|väl) (uppstädad*|städad*|dokumenterad*|förberedd*|ifylld*|underhållen|underhållet|insatt|insatta|uppdaterad*|plockad*) > -- {docThe}',
  '(hålla|håller) (en)? < (hög|god|hög och jämn) (klass|kvalitet|nivå|standard) > -- (limit|mäts|enligt) -- (bidra|bidrar|syftar|syftet|så att|för att)',
  '< så ..1 (smidigt|snålt|snabbt|effektivt) (det går|som förhållandena ..1|som omständigheterna ..1|som möjligt) > -- (syftet|ska kunna)',
  '< av sådan (standard|kvalitet|klass) att ..4 >',
  '< (på ett sätt|på det sätt) som (anstår|förväntas av) ..2 > -- {never}',
  '< ett (engagemang|ansvar|intresse) utöver det (vanliga|normala) >',
  '< (tar|ta) (du)? ..1 ett rimligt ansvar >',
  '< (adekvat|lämplig|rimlig|tillräcklig) (bemanning|helgbemanning|uppföljning|introduktion|utbildning|återkoppling|nivå) > -- ord att',
  '< (du|den|man|ni) är flexibel ..2 (och)? ..1 (ställer upp)? >',
  '< (avvecklas|genomförs|införs|åtgärdas|uppdateras) efter hand >',
  '^ < regelbundna (avstämningar|möten|samtal|uppföljningar|kontroller) ..3 >',
  '^ ..5 {shall} vara < hög > -- (limit|procent|{outsider})',
  // A little more of it.
  '(viktigt|förväntas|räknar med|{shall}|gäller att|bra om|vill) ..3 ({colleague}|man|du|ni|alla|vi|var och en|{shall}) ..1 < (visar|visa|har|ha) ..1 (lite|litet|mer|större|det rätta|rätt) ..1 (engagemang|intresse|vilja|driv|go|entusiasm|attityd|inställning|initiativ|ansvarskänsla|flexibilitet|god vilja|framåtanda) ..3 > -- (syftet|{never}|mer ansvar|intresse för|{giver} {shall})',
  '^ ..1 ({colleague}|du|man) ..1 (är|ska vara|förväntas vara) ..1 < {virtueAdj} ..1 (och|,) ..1 {virtueAdj} ..3 > -- ({outsider}|när|syftet)',
  '({colleague}|alla|man|du|ni|var och en|samtliga) ..1 < ställer ..1 upp ..1 (när det (behövs|krävs|kniper|är mycket|kör ihop sig)|vid behov) > -- ({boss} ..1 ställer|pass|jour)',
  // Official restraint.
  '< (restriktivitet|försiktighet|sparsamhet|måttfullhet|återhållsamhet|återhållsamhet|varsamhet|måttlighet|stor restriktivitet) {shall} ..1 (iakttas|råda|tillämpas|eftersträvas|visas|gälla|iakttagas) > -- {statute} -- (halka|brand*|kemik*|maskin*|last*|kör*)',
  '{shall} ..2 < (restriktivitet|försiktighet|sparsamhet|måttfullhet|återhållsamhet|varsamhet|måttlighet) ..1 (iakttas|råda|tillämpas|eftersträvas|visas|gälla|iakttagas) > -- {statute} -- (halka|brand*|kemik*|maskin*|last*|kör*)',
  '< {shall} ..1 (vara|hållas|tillämpas|användas) (måttfull|måttfullt|måttfulla|restriktiv|restriktivt|restriktiva|sparsam|sparsamt|sparsamma|återhållsam|återhållsamt|återhållsamma) > -- {statute} -- {limitHard}',
  // In a list of what is expected.
  '^ ..1 < (visa|ha|uppvisa|bidra med) ..1 (en|ett)? ..1 (stor|stort|hög|högt|gott|god|rätt)? ..1 (flexibilitet|engagemang|framåtanda|serviceanda|lyhördhet|ansvarskänsla|initiativförmåga|arbetsglädje|servicekänsla|professionalism|lojalitet och ..1|samarbetsvilja|noggrannhet|driv) > ..2 $ -- {statute}',
  { match: `^ ..1 < (${need}) > ..1 (bistå|hjälpa|stötta|stödja|delta|arbeta|ställa upp|byta|rycka in|ersätta|avlasta|vikariera|informera|kontakta|utföra)${needFree}`, instead: inMiddle },
];
