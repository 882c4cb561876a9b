// How Swedish sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(ansvarar|svarar) (ytterst|själv|alltid)? för', '(är|blir) (ytterst|huvud)? (ansvarig|huvudansvarig) för', '(har|bär) det? (yttersta|fulla|samlade)? (ansvaret|huvudansvaret|ansvar) för', '(äger|sköter)', 'håller i', 'tar hand om'],
  answeredBy: ['(ägs|sköts|hanteras) av', '(ligger|vilar) (hos|på)', 'är (ansvarigs|ansvarets) hos'],
  /** What it takes to carry a result, and that others settle it. */
  settledElsewhere: ['^ ..1 ({meansOf}|vilka ..2|vilken ..2|hur många ..1|hur mycket ..1|tid i) ..10 (är en sak för|avgörs|bestäms|beslutas|fastställs|sätts|styrs|väljs|tillsätts|köps|görs|läggs|ligger|beviljas|disponeras|godkänns|upphandlas|prioriteras) ..4 (av|hos|i|på|från|för)? ..3 ({management}|{boss}|*avdelningen|*enheten|*enheterna|inköp|ekonomi|*rådet|*gruppen|*kontoret|assistent|centralt|annat håll) -- (förslag|rådgör|samråd|gemensamt|tillsammans)'],
  must: ['(ska|skall|måste)', '(är|har) skyldig* att', 'åligger', '(behöver|krävs)'],
  should: ['bör', 'borde', '(uppmanas|rekommenderas|uppmuntras)'],
  byActor: ['av ..3 ({boss}|{colleague}|*gruppen|*teamet|*laget|*styrelsen|*nämnden|*avdelningen|*enheten|*kommittén|hr|vd|ledningen|*ledningen)', '^ #? (vi|jag|du|ni) (ska|skall|måste|bör)', '^ (begäran|ansökan|ansökningar|önskemål|överklagan*) ..5 (ska|skall|måste|bör) ..3 (göras|lämnas|skickas|ges in|inges|ställas|riktas)', '(ska|skall|måste|bör) ..1 hållas ..1 (fri|fritt|fria|under uppsikt|under uppsyn|inlåst*|låst|låsta|stängd*|stängt)'],
  /** A consequence that is only named, as in a policy. */
  consequence: ['(kan|leder till|medför) ..6 (disciplinär*|arbetsrättslig*|uppsägning|avsked|varning|erinran)'],
  /** A lead-in whose list goes on with it, and an item that does. */
  openEnd: ['(att|ska|skall|bör|måste|kan|får|är|av|genom|om|som|när) $'],
  goesOn: ['^ #? att ..'],
  ownDuty: ['(ansvar|ansvarar|ansvarig|ansvariga) ..1 för att (följa|läsa|känna till|rapportera|sätta sig|hålla sig|själv|respektera|anmäla|förstå)', '(egen|eget|egna)', 'sig (själv|själva)', '^ ..1 {oneTeam} ..1 (ansvarar|svarar|äger|bär|leder|håller) ..1 (gemensamt|tillsammans|ihop)', '(ansvarar|svarar|äger|bär|leder|håller) {oneTeam} ..1 (gemensamt|tillsammans|ihop)'],
  inPractice: ['^ #? (det|detta) (betyder|innebär|märks|visar sig|gör vi)', '^ #? (därför|i praktiken|i vardagen|konkret)', '^ #? för oss (betyder|innebär)', '^ #? så (arbetar|jobbar|gör) vi'],
  transition: ['(stegvis|gradvis|successivt|steg för steg)', 'övergång*', '(fas|etapp|steg) (ett|två|1|2)', 'tills dess'],
  knownRole: [
    'hr', '(chef|chefen|chefer|cheferna|ledare|ledaren|ledarna)', '(närmaste|närmsta|överordnad|högre) (chef|chefen|chefer|ledare)', '(vd|vd n|verkställande direktör*|direktör|direktören)', '(rektor|rektorn|prefekt|prefekten|dekan|dekanen|ordförande|ordföranden)', '(styrelsen|ledningen|ledningsgruppen|facket|nämnden|arbetsgivaren|kommunstyrelsen|regionstyrelsen)',
    '(skyddsombud|skyddsombudet|skyddsombuden|huvudskyddsombud*|arbetsmiljöombud*|skyddskommitté*)', '(fackliga|lokala) (ombud|företrädare|representant*|förtroendeman)', '(dataskyddsombud|dataskyddsombudet)', '(revisor|revisorn|revisorer|revisorerna)', '(företagshälsovården|läkare|läkaren|polisen|räddningstjänsten|jurist|juristen|ombudsman*)',
    '(it|it-supporten|it-avdelningen|löneavdelningen|ekonomiavdelningen|receptionen|personalavdelningen|vaktmästeriet)', '(medarbetare|medarbetaren|medarbetarna|anställd|anställda|kollega|kollegan|kollegor|kollegorna|medlem|medlemmar|nyanställd*|ägaren|författaren|läsaren)', '(kund|kunden|kunder|patient|patienten|patienter|elev|eleven|elever|student|studenter|leverantör*)',
  ],
  nobodyInParticular: ['se', 'vi', 'du', 'ni', 'de', 'han', 'hon', 'hen', 'den', 'det', 'detta', 'man', 'alla', 'samtliga', 'ingen', 'någon', 'var', 'varje', 'som', 'vem', 'vilka', 'vad', 'båda', 'medarbetare', 'medarbetarna', 'om', 'när', 'eftersom', 'inte', 'aldrig', 'varken'],
};
