import type { Pattern } from '../../words';

/** Excuses that several patterns share. */
const anyDuty = ' -- {doneInf} ..5 av ..3 {actor} -- {doneInf} av -- (av|genom|via) ..2 {actor} ..3 {doneInf} -- (som|hur|vad|vilka|vilket|där|vem) {shall} -- (för att|så att|att) ..5 {shall} ..5 {doneInf} -- ^ {actor} : -- {doneInf} ..2 (genom|via) ..2 {actor} -- {system} {shall} -- (ser till|se till|ansvarar för|ansvara för|svarar för|svara för|åtar sig|lovar) ..3 att -- (om|när|innan|efter att|då|ifall) ..1 (man|du|ni) -- hållas ..1 (fri|fritt|fria|isär|nere|borta|hemlig*|inom|under uppsikt|under uppsyn|inlåst*|låst|låsta|stängd*|stängt) -- ^ (begäran|ansökan|ansökningar|önskemål|överklagan*) ..5 {shall} ..3 (göras|lämnas|lämnas in|skickas|ges in|inges|ställas|riktas|registreras) -- ^ anmälan om ..2 ({leave}|*ledighet|frånvaro|bisyssla|sjukdom|deltagande|intresse) ..2 {shall} -- (alltid|även|också) tas upp -- behandlas ..2 (lika|med|på|som|värdigt|rättvist|respektfullt|konfidentiellt) -- {doneInf} ..2 i ..1 (*gruppen|*forum|*rådet|*teamet|laget|nämnden|styrelsen) -- (hur|vem|vad|var|vilka|som) ..3 {shall} -- göras (innan|före) -- följande {shall} -- (stämmas av|stäms av|bokas|diskuteras|planeras|göras upp|lösas|tas upp|bestämmas|bokas in) ..2 med ..2 (mig|oss|{boss}|{management}) -- (bestämmer|avgör|väljer|beslutar|bedömer|kommer överens om) ..2 (när|hur|om|vad|vilka|vilken|var|vem) ..5 {shall}';
const duty = `${anyDuty} -- {shall} ..5 (att|som|vilka|vilket|och|eller) ..5 {doneInf}`;
const shortDuty = `${anyDuty} -- {shall} ..5 (att|som|vilka|vilket) ..5 {doneInf}`;
const habit = ' -- (att|som|när|om|innan|där|då|vilka|så|hur|vad|eftersom|efter|vem|tills|med|till|för) ..6 {donePres} -- {donePres} ..6 av -- ^ (de|den|det|dessa|detta|denna) ..1 {donePres} -- (eftersom|enligt|därför) -- {donePres} ..1 (inte|ej|aldrig) -- {donePres} ..3 i ..1 (*gruppen|*forum|*rådet|*teamet|laget|nämnden|styrelsen|arbetslaget) -- {donePres} ..3 (genom|via|hos|tillsammans|mellan) ..2 {actor} -- ^ (vid|för|om|i) ..6 (kontaktas|rådfrågas|tillfrågas) ..1 ({actor}|hr*|*support|*supporten|*desk) -- (av|genom|via) ..2 {actor} ..4 {donePres} -- ({system}|automatiskt|maskinellt) -- ^ {actor} : -- (får|kan|vill|ska|måste|bör|skall|behöver|brukar|skulle) ..4 {donePres} -- ({actor}|{colleague}) ..3 (ansvarar|ser till|sköter|håller|gör|leder|tar|bestämmer) -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..6 av -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..4 (på|i|vid|under|hos) ..2 (*möte|*möten|*mötet|*träff|*träffen|apt|*dagen|*dagarna|*sammanträde|*sammanträdet|*stämman|*stämma|*styrelsen|*nämnden|*fullmäktige|*rådet|*gruppen|*kommittén|*utskottet|*samtal|*samtalet|*samtalen) -- ansvarig* -- (genom|via) ..2 *enkät*';
const bare = ' -- (att|som inte|när|om|innan|hur|vad|vem|tills|för|till) ..4 ({donePres}|{doneShort}) -- (får|kan|vill|ska|måste|bör|skall|behöver|brukar|skulle|kommer|inte|aldrig|ej) -- {system} -- {outsider} -- ({actor}|{colleague}|misstag|fel|folk) ..1 ({donePres}|{doneShort}) -- (lön|lönen|stöld|brott|trakasseri*) -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..6 av -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..4 (på|i|vid|under|hos) ..2 (*möte|*möten|*mötet|*träff|*träffen|apt|*dagen|*dagarna|*sammanträde|*sammanträdet|*stämman|*stämma|*styrelsen|*nämnden|*fullmäktige|*rådet|*gruppen|*kommittén|*utskottet|*samtal|*samtalet|*samtalen) -- ansvarig* -- (genom|via) ..2 *enkät*';
const matters = ' -- att ..2 (vi|du|ni|jag|{boss}|alla|man) -- av ..3 {actor}';
const event = ' -- (sker|utförs) (via|genom) -- ({donePres}|sker|görs|genomförs|hålls|ges|utförs|rum|lämnas) ..6 (av|genom|via|mellan|med|hos|från|till) ..3 {actor} -- (enligt|efter|inom|eftersom) -- (att|som|när|om|innan|där|hur) ..6 (sker|görs|genomförs|hålls|ges) -- ({system}|automatiskt) -- (vi|ni|du) ..6 (själva|själv) -- (mellan|i dialog) ..2 {actor} -- {actor} ..2 (ansvarar|håller|ger|leder) -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..6 av -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..4 (på|i|vid|under|hos) ..2 (*möte|*möten|*mötet|*träff|*träffen|apt|*dagen|*dagarna|*sammanträde|*sammanträdet|*stämman|*stämma|*styrelsen|*nämnden|*fullmäktige|*rådet|*gruppen|*kommittén|*utskottet|*samtal|*samtalet|*samtalen) -- ansvarig* -- (genom|via) ..2 *enkät*';
const toHappen = ' -- (ske|göras|genomföras|hållas|ges|utföras) ..6 (av|genom|via|mellan|med|hos|från|till) ..3 {actor}';
const coming = ' -- {doneInf} ..6 (av|genom|via|hos|tillsammans|i|på) ..2 {actor} -- {doneInf} av -- (av|genom|via) ..2 {actor} ..4 {doneInf} -- (att|som|hur|vad|vilka|om|när|där|så|innan|eftersom) ..4 kommer -- (om|när|innan|efter att|ifall) ..1 (man|du|ni) -- {system} -- automatiskt -- ({colleague}|du|ni|{outsider}|alla) ..1 kommer -- kommer ..1 ({colleague}|du|ni|{outsider}|vi|jag|{boss}|hr) -- (vi|jag|{boss}|hr) ..6 {doneInf} -- {never} -- (lag|enligt) -- (beivras|bestraffas|straffas|{sanction}) -- (uppgifter|data|personuppgift*) ..1 kommer -- med (den|dem|de) som';
const whenNeeded = ' -- (som|att|hur|vad|vem|innan|tills|där) ..4 {doneShort} -- (får|kan|vill|ska|måste|bör|skall|behöver|brukar|kommer|inte|aldrig) -- {system} -- ({outsider}|{colleague}|du|ni|vi|jag|{boss}) ..3 {doneShort} -- {doneShort} ..6 (av|hos|genom|tillsammans|med) -- byts varje -- (lag|enligt)';
const toPeople = ' -- {shall} ..1 (rustas|förberedas|lösas|hållas|förklaras|inhämtas|bevakas) ..4 av ..2 {actor} -- som {shall} -- samtycke* -- hållas ..2 (isär|fri|fritt|fria|inom|hemlig*|stängd*|stängt|tyst|under uppsikt|under uppsyn|inlåst*|låst|låsta)';
const made = ' -- av ..3 {actor} -- (av|genom|via|tillsammans|hos|mellan) ..2 {actor} -- (att|som|när|om|innan|där|hur|tills) ..6 görs -- (för att|inte|aldrig|ej|{system}|automatiskt)';
const planned = ' -- (att|som|där|vilka|hur|vad|eftersom|så|om|när) ..6 {planNoun} (upprättas|utarbetas|vidtas|vidtages|tas fram|förs|skrivs) -- av ..3 {actor} -- (beslut|mål|svar) (förs|skrivs) -- som (upprättas|utarbetas|vidtas|vidtages|tas fram|förs|skrivs) -- (upprättas|utarbetas|tas fram|skrivs) ..2 (med|av) ..3 ({actor}|varje) -- enligt lag';

/** Who does it, behind the passive. */
const named = ['{found} av [roll=skiftledaren]'];

/** What may stand behind a passive and its doer. Not what belongs to the verb itself: “skrivas under”, “hållas öppet”. */
const next = '(,|och|samt|i|på|vid|för|till|med|senast|inom|innan|före|efter|varje|vart|minst|årligen|enligt|utifrån|när|om|från|så|utan|genom|mot|via|en gång|två gånger|inför|mellan|hos|därefter|$)';
/** How it is done belongs before the doer: “dokumenteras skriftligt av skiftledaren”. */
const manner = '(*ligt|*ligen|*vis|*ellt|omgående|löpande|direkt|noga|noggrant|muntligt|digitalt|centralt|lokalt|gemensamt|kontinuerligt)';

/** Passives that can name their doer, with and without an adverb. */
const byRole = (match: string, unless: string): Pattern[] =>
  [`${match} ${manner} > ${next}`, `${match} > ${next}`].map((one) => ({ match: one + unless, instead: named }));

// The Swedish s-passive is plain style. It is a flaw where a duty hangs on it and neither the sentence nor its place says whose it is.
// {doneInf}, {donePres}: passives of things a workplace has to see to. Who does it is often said with “av” and a role: that silences.
export const patterns: readonly Pattern[] = [
  // --- must be done
  ...byRole('< {shall} !inte !ej !aldrig ..5 !hållas !gås !ges !räknas !ersättas !stämmas !läsas !klaras !kallas !ageras !delges !åläggas !anslås !betonas {doneInf}', duty),
  { match: `< {shall} !inte !ej !aldrig ..5 hållas > (varje|minst|en gång|två gånger|senast|före|innan)${duty}`, instead: named },
  `< {shall} ..5 {doneInf} >${duty}`,
  ...byRole('< {shall} !inte !ej !aldrig ..2 !hållas !gås !ges !räknas !ersättas !stämmas !läsas !klaras !kallas !ageras !delges !åläggas !anslås !betonas {doneInf}', shortDuty),
  `< {shall} ..2 {doneInf} >${shortDuty}`,
  { match: '< {shall} ..3 (svar|besked|kallelse|återkoppling|information|inbjudan|protokoll|påminnelse) ..2 (skickas ut|skickas|lämnas) > !ut !in -- av ..3 {actor} -- (om|när) ..1 (man|du|ni)', instead: named },
  '< {shall} ..3 (svar|besked|kallelse|återkoppling|information|inbjudan|protokoll|påminnelse) ..2 (skickas|skickas ut|gå ut|lämnas) > -- av ..3 {actor} -- (om|när) ..1 (man|du|ni)',
  '< {shall} ..5 stängas av > $ -- av ..2 {actor}',
  // --- it must be seen to
  { match: '^ < det {shall} (säkerställas|tillses|ombesörjas|garanteras|ses till) att > -- av ..3 {actor} -- vem (som)?', instead: ['[Roll=Skiftledaren] ser till att'] },
  { match: '< det {shall} (säkerställas|tillses|ombesörjas|garanteras|ses till) att > -- av ..3 {actor} -- vem (som)?', instead: ['[roll=skiftledaren] ser till att'] },
  { match: '< {shall} det (säkerställas|tillses|ombesörjas|garanteras|ses till) att > -- av ..3 {actor}', instead: ['ser [roll=skiftledaren] till att'] },
  '< det {shall} ..3 (säkerställas|tillses|ombesörjas|ordnas|klargöras|bevakas|beaktas|garanteras|framgå|uppmärksammas|eftersträvas|meddelas|göras|tas fram|upprättas|följas upp|dokumenteras|utses|informeras|planeras|kommuniceras) > -- av ..3 {actor} -- vem (som)?',
  '< {shall} ..2 (säkerställas|tillses|ombesörjas|bevakas) ..2 att > -- av ..2 {actor} ..2 (säker|tillses)',
  '< (det)? {shall} ..3 finnas ..4 {planNoun} > -- hos ..2 {actor} -- (för att|så att) ..6 {shall} -- {actor} ..2 {shall} se',
  ...byRole('< det (är|blir|vore|anses) ..3 (viktigt|vikt|angeläget|väsentligt|centralt|nödvändigt|önskvärt|avgörande|prioriterat|betydelse|självklart|grundläggande|önskvärd|meningen) ..1 att ..6 !hållas !gås !ges !räknas !ersättas !stäms !stämmas !läsas !klaras !kallas !ageras !delges ({doneInf}|{donePres})', matters),
  `< det (är|blir|vore|anses) ..3 (viktigt|vikt|angeläget|väsentligt|centralt|nödvändigt|önskvärt|avgörande|prioriterat|betydelse|självklart|grundläggande|önskvärd|mening|meningen|meningsfullt) ..1 att ..6 ({doneInf}|{donePres}|lämnas|ges|finns|sker|hålls|görs|skapas|blir|sprids|förs|utförs|tas) >${matters}`,
  ...byRole('< (viktigt|angeläget|av vikt|väsentligt) att ..6 !hållas !gås !ges !räknas !ersättas !stämmas !läsas !klaras !kallas !ageras !delges {doneInf}', ' -- att ..2 (vi|du|ni|jag|{boss}|alla|man) -- av ..3 {actor}'),
  '< (viktigt|angeläget|av vikt|väsentligt) att ..6 ({doneInf}|lämnas|ges|sker) > -- att ..2 (vi|du|ni|jag|{boss}|alla|man) -- av ..3 {actor}',
  '< det gäller att > ..2 -- (för|oss|dig|er) att -- när det gäller att -- gäller att ..3 (vi|du|ni)',
  '< (åligger|ankommer) det att >',
  '< (behöver|måste|bör|ska) (det)? ..1 (finnas|skapas|tas fram|ordnas) ..3 {planNoun} > -- av ..2 {actor}',
  { match: '^ < man {shall} (se till|säkerställa|tillse) att >', instead: ['[Roll=Skiftledaren] ser till att'] },
  '< (man|en) {shall} ..2 (se till|säkerställa|tillse|följa upp|ordna|planera|ta fram|hålla|utvärdera|informera|dokumentera|uppdatera|åtgärda|sörja för|ha testat|bevaka|stämma av|utse|kalla|förbereda|återkoppla|uppmärksamma|arbeta för|verka för|fånga upp) >',
  '< {shall} man ..3 (se till|säkerställa|tillse|följa upp|ordna|ta fram|utvärdera|informera|dokumentera|uppdatera|åtgärda|sörja för|ha ..1 (testat|gjort|gått igenom|kontrollerat)|bevaka|stämma av|utse|fånga upp) >',
  '^ < {no} {shall} behöva ..2 (lämnas|vara|stå|bli|känna|gå) ..2 (utan|ensam|ensamma) >',
  '< (ansvaret|uppgiften|uppgifterna|rollen|rollerna|arbetet) ..8 {shall} ..2 (fördelas|delas upp|klargöras|utses|tillsättas|bestämmas) > -- av ..2 {actor}',
  // --- somebody shall be given something
  // --- is done (present), as a main clause
  ...byRole('^ !vid !efter !om !när !för !i !inför !under !enligt !utifrån !med !på !innan !före !genom !till !därefter !sedan !vidare !dessutom !här !där !varje !årligen ..4 {processNoun} ..4 < !kallas !ageras !stäms !stämmas {donePres}', habit),
  `^ ..4 {processNoun} ..4 < {donePres} >${habit}`,
  { match: `^ ..4 < !stäms !stämmas !kallas !ageras !klaras ({donePres}|{doneShort}) > $${bare}`, instead: named },
  `^ ..4 < ({donePres}|{doneShort}) > $${bare}`,
  '^ (om|när|efter|vid|i|före|innan|inför|under|en|två|varje|efter|från) ..8 < {doneStrong} > ..8 -- (att|som|där|vilka|hur|vad|eftersom|vem|tills|så) ..6 {donePres} -- {donePres} ..6 av -- ^ (de|den|det|dessa|detta|denna) ..1 {donePres} -- (eftersom|enligt|därför) -- {donePres} ..1 (inte|ej|aldrig) -- {donePres} ..3 i ..1 (*gruppen|*forum|*rådet|*teamet|laget|nämnden|styrelsen|arbetslaget) -- {donePres} av -- {donePres} ..3 (genom|via|hos) ..2 {actor} -- (av|genom|via) ..2 {actor} ..4 {donePres} -- ({system}|automatiskt) -- (får|kan|vill|ska|måste|bör|skall|behöver|brukar|skulle) ..4 {donePres} -- (om|när) ..6 {donePres} $ -- {doneStrong} ({colleague}|{boss}|vi|du|ni) -- ^ (vid|för|om|i) ..6 (kontaktas|rådfrågas|tillfrågas) ..1 ({actor}|hr*|*support|*supporten|*desk) -- (eftersom|enligt|därför) -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..6 av -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..4 (på|i|vid|under|hos) ..2 (*möte|*möten|*mötet|*träff|*träffen|apt|*dagen|*dagarna|*sammanträde|*sammanträdet|*stämman|*stämma|*styrelsen|*nämnden|*fullmäktige|*rådet|*gruppen|*kommittén|*utskottet|*samtal|*samtalet|*samtalen) -- ansvarig* -- (genom|via) ..2 *enkät*',
  { match: '^ ..6 < tas ..3 {planNoun} fram > -- (att|som|där|hur|vad|så) ..6 tas ..3 {planNoun} -- av ..3 {actor}', instead: named },
  ...byRole('< {planNoun} ..1 !förs (upprättas|utarbetas|vidtas|vidtages|tas fram|skrivs)', planned),
  `< {planNoun} ..1 (upprättas|utarbetas|vidtas|vidtages|tas fram|förs|skrivs) >${planned}`,
  ...['uppföljning', 'uppföljningen', 'utvärdering', 'utvärderingen', 'avstämning', 'avstämningen', 'återkoppling', 'revidering', 'revideringen', 'översyn', 'översynen', 'introduktion', 'introduktionen', 'information', 'dokumentation', 'riskbedömning', 'kontroll', 'rapportering', 'utbildning'].map((noun): Pattern => ({ match: `^ ..4 < ${noun} sker >${event}`, instead: [`${noun} görs av [roll=skiftledaren]`] })),
  { match: `^ ..4 < {nominal} ..2 (genomförs|utförs) >${event}`, instead: named },
  `^ ..4 < {nominal} ..2 (sker|genomförs|äger rum|utförs) >${event}`,
  { match: `{shall} ..3 < {nominal} ..3 (göras|genomföras|utföras) >${toHappen}`, instead: named },
  `{shall} ..3 < {nominal} ..3 (ske|göras|genomföras|hållas|ges|äga rum|utföras|lämnas) >${toHappen}`,
  '< (säkerställande|genomförande|uppföljning|hantering|framtagande|införande|upprättande|förankring|utveckling|översyn|samordning|kartläggning) av ..6 (är prioriterat|prioriteras|ska ske|sker|ska prioriteras|är viktigt|är centralt|fortsätter|görs|är av vikt|pågår) > -- av ..2 {actor} -- {doneInf} av',
  '^ ..3 < (avstämningar|uppföljningar|rutiner|möten|mätningar|genomgångar|processer|utvärderingar|kontroller) ..3 (säkerställer|garanterar|tillser|ser till) > ..3',
  '^ ..8 < (kommuniceras|förmedlas|sprids) ..1 (därefter|sedan|ut|löpande|vidare) ..1 (ut)? > -- som ..2 (kommuniceras|förmedlas|sprids) -- av ..3 {actor} -- (av|från) {actor}',
  '^ ..8 < ombesörjs > ..2 -- av ..3 {actor}',
  '^ ..5 < (genomförs|utvärderas|revideras|uppdateras|följs upp|ses över) > ..3 (årligen|kvartalsvis|löpande|regelbundet|vid behov|kontinuerligt|varje|en gång) -- (att|som|när|om|innan|där) ..6 (genomförs|utvärderas|revideras|uppdateras|följs upp|ses över) -- av -- ^ (de|den|det|dessa|detta|denna) ..1 (genomförs|utvärderas|revideras|uppdateras|följs|ses) -- (enligt|eftersom) -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..6 av -- ({donePres}|{doneShort}|sker|görs|hålls|genomförs|utförs|förmedlas|bemannas|tillgodoses) ..4 (på|i|vid|under|hos) ..2 (*möte|*möten|*mötet|*träff|*träffen|apt|*dagen|*dagarna|*sammanträde|*sammanträdet|*stämman|*stämma|*styrelsen|*nämnden|*fullmäktige|*rådet|*gruppen|*kommittén|*utskottet|*samtal|*samtalet|*samtalen) -- ansvarig* -- (genom|via) ..2 *enkät* -- mellan ..2 {actor}',
  { match: '< {shall} {doneBoth} och {doneInf} > !upp !ut !in !av !till !som -- av ..3 {actor}', instead: named },
  '< {shall} {doneBoth} och {doneInf} > -- av ..3 {actor}',

  // --- more ways of naming nobody
  '< {shall} det ..2 (ses till|sörjas för|tillses|iakttas|bevakas|ordnas|säkerställas|tas höjd|beaktas) ..1 (att)? >',
  '< det {shall} ..2 (ses till|sörjas för|iakttas|tas höjd|tas hänsyn|finnas arrangemang|finnas beredskap|finnas ordning) >',
  '^ {no} ..8 < {shall} ..1 (behöva)? ..1 (lämnas|bli lämnad|stå|hamna|glömmas|falla) ..2 (utan|ensam|ensamma|mellan|bort) >',

  // --- a third helping
  '< (får|ska|bör|kan) inte ..1 (glömmas|glömmas bort|försummas|missas|släppas|eftersättas|bli liggande|falla mellan stolarna|förbises) > -- av ..2 {actor}',
  ...byRole('< {shall} (rustas|förberedas|klargöras|informeras|introduceras|utbildas|bevakas|förklaras|lösas|inhämtas|kompletteras|kontaktas|bjudas in|samlas in)', toPeople),
  `< {shall} (rustas|förberedas|klargöras|informeras|introduceras|utbildas|bevakas|förklaras|lösas|inhämtas|kompletteras|stämmas av|ges besked|kontaktas|bjudas in|samlas in|hållas) ..1 >${toPeople}`,
  '< (uppgiften|arbetet|ansvaret|frågan) ..2 (att|med) ..6 {shall} ..1 (lösas|tas om hand|skötas|hanteras|prioriteras|klaras av|fördelas) > -- av ..2 {actor}',

  { match: '< {shall} (kvalitetssäkras|säkras|konsekvensbedömas|riskbedömas|felsökas|korrekturläsas|faktagranskas|servas|besiktigas|provköras|stämplas|katalogiseras|digitaliseras|återlämnas|återvinnas|återställas|synkroniseras|anmälas vidare) > ..4 -- av ..3 {actor} -- som {shall} -- {system} ..2 {shall}', instead: named },
  '< {shall} (kvalitetssäkras|säkras|konsekvensbedömas|riskbedömas|felsökas|korrekturläsas|faktagranskas|rättas till|servas|besiktigas|provköras|stämplas|katalogiseras|digitaliseras|återlämnas|återvinnas|återställas|synkroniseras|anmälas vidare) > ..4 -- av ..3 {actor} -- som {shall} -- {system} ..2 {shall}',
  '^ ..3 < {shall} (fungera|flyta|rulla|klaffa|vara klart|bli gjort|bli av|gå ihop|lösa sig|sitta|märkas|synas|skötas) > $ -- ({colleague}|{boss}|{system}) {shall}',
  '^ ..3 < tas till vara > ..4 -- av ..3 {actor} -- (som|att|så) ..3 tas',
  // --- has to be known or written, by whomever
  // It is going to be done.
  ...byRole('^ ..8 < kommer ..1 (också|även|sedan|därför|löpande|framöver)? att !hållas !gås !ges !räknas !ersättas !stämmas !läsas !klaras !kallas !ageras !delges !anslås {doneInf}', coming),
  `^ ..8 < kommer ..1 (också|även|sedan|därför|löpande|framöver)? att {doneInf} > ..4${coming}`,
  ', < (vilket|något som) {donePres} > ..3 -- {donePres} ..4 (av|genom|via|hos) ..2 {actor} -- {donePres} av -- {system}',
  ...[['kontrolleras', 'kontrollerar'], ['kollas', 'kollar'], ['granskas', 'granskar'], ['följs upp', 'följer upp'], ['stäms av', 'stämmer av']].map(([passive, active]): Pattern => ({ match: `^ < det ${passive} att > ..6 -- av ..2 {actor} -- {system} -- ({outsider}|{outsiderGen})`, instead: [`[Roll=Skiftledaren] ${active} att`] })),
  '^ ..1 < det (kollas|kontrolleras|följs upp|granskas|mäts|loggas|registreras|stäms av|ses efter) ..2 (vem|vilka|att|hur|om|när|vad|så att) > ..6 -- av ..2 {actor} -- {system} -- ({outsider}|{outsiderGen})',
  '< (angeläget|viktigt|väsentligt|av vikt|centralt|önskvärt) att ..4 (hålls|är|blir|får|görs) ..1 (informera*|underrätt*|uppdatera*|delaktiga|involvera*|kontakta*|utbilda*|introducera*) > -- av ..2 {actor} -- att ..2 (vi|du|ni|jag|{boss}|alla|man)',
  '^ att ... < {shall} (följas upp|kontrolleras|säkerställas|dokumenteras|stämmas av|tillses|ses över|bevakas) ..3 > $ -- {shall} ..6 av -- (genom|via|hos) ..2 {actor} -- {system}',
  { match: `^ ..4 < {doneShort} ..4 ({vagueNeed}|varje {weekday}|varje vecka|varje kväll|varje morgon|inför helgen|dagligen|veckovis) > ..2 $${whenNeeded}`, instead: named },
  // Is made, and that is all.
  { match: `^ ..4 < {nominal} ..2 görs > ($|skyndsamt|omgående|snarast|regelbundet|löpande|kontinuerligt|årligen|vid behov|vid tillfälle|när tid finns|när det behövs)${made}`, instead: named },
];
