// Vad svenskan säger om vem som är skyldig vem något: skyldigheter och löften, beslutanderätt, påföljder.
import type { BalancePatterns } from '../pack';

/** Dem som dokumentet binder, vid namn; `vi` och `de` är ingen sida. */
const bound = '({colleague}|du|ni|envar|var och en|den som|de som)';
const must = '(ska|skall|måste|bör|behöver !inte !aldrig|har att|får endast|får bara|får enbart|förväntas|åläggs|är (skyldig|skyldiga|tvungen|tvungna|ålagd|ålagda|förpliktad*) att)';
const serves = '(förklarar|berättar|lyssnar !igenom !in !av|delar|svarar !för|frågar|hjälper|stöder|stödjer|stöttar|ger|tackar|skyddar|undanröjer|röjer|bjuder|coachar|avsätter|ordnar|erbjuder|motiverar|visar|planerar|håller|lägger|åtgärdar|skaffar|tar emot|tar plats|erkänner|återkommer|lovar|åtar sig|beställer|reparerar)';
const serve = '(förklara|berätta|lyssna|dela|svara|fråga|hjälpa|stödja|stötta|ge|tacka|skydda|undanröja|röja|bjuda|coacha|avsätta|ordna|erbjuda|motivera|visa|planera|hålla|lägga|åtgärda|skaffa|ta|erkänna|återkomma|be|följa upp sina|hitta|vara|se till)';

export const balance: BalancePatterns = {
  duty: [
    `${bound} ..2 (${must}|{mayNot}) !få !kunna !veta -- (den|de) som behöver -- (du|ni) som ..2 {boss}`, `(alla|samtliga) (${must}|{mayNot}) !få !kunna !veta`, `(ska|skall|måste|bör|får) ${bound} !inte !få -- (som|är) ..1 {boss} ..1 (ska|måste|bör|har)`, `(ingen|inga) ..2 får`, `(krävs|förväntas|väntas) av (dig|er|alla|{colleague})`, `{mayNot} ${bound}`,
    '{boss} (ska|skall|måste|bör) ..1 (informeras|underrättas|tillfrågas|kontaktas|meddelas)', '(anmäls|rapporteras|meddelas) till {boss}',
  ],
  promise: [
    `{leader} ..2 (ska|skall|måste|bör|behöver|kommer att) ..1 ${serve}`, `(ska|skall|måste|bör) {leader} ..1 ${serve}`, `{leader} (alltid|också|först)? ${serves}`, `${serves} {leader}`, '{leader} ..2 (säkerställa|säkerställer|se till|ser till|förebygga|förebygger) ..6 (*belastning|ohälsa|ohälsosam*|återhämtning)', '{leader} ..1 (påbörjar|inleder|utreder|återkommer|svarar|lämnar besked|ger besked) ..4 (inom|senast) ..2 ({number}|#)', '{leader} ..1 (lovar|åtar sig|förbinder sig|garanterar|är skyldig*)', '(lovar|åtar sig|förbinder) {leader}',
    '{leader} ..1 (ska|skall|får|kräver|läser|kontrollerar|mäter|räknar|ändrar|beslutar) (inte|aldrig)', '(du|ni|medarbetar*|alla) kan (vänta|förvänta|räkna)', 'som (chefer|ledare) ..1 vi', `som {boss} ..1 (ska|skall|måste|bör|behöver) du ..1 ${serve}`, `(du|ni) som ..2 {boss} ..2 (ska|skall|måste|bör)? ..1 (${serve}|${serves})`,
  ],
  again: [`^ #? (och)? (hen|hon|han|de) ..1 (${must}|{mayNot}|${serves})`, '^ .. (ska|skall|måste|bör) (hen|hon|han|de)'],
  dutiesBelow: [
    '(väntar|förväntar|kräver) .. (oss|sig)? av (dig|er|alla|varje|{colleague})', 'vi (väntar|förväntar) oss ..1 att (du|ni|alla|{colleague})', `^ #? (som|för|alla|varje|våra)? ..1 {colleague} (ska|skall|måste|bör|förväntas)? $`, `^ .. ${bound} ..1 (ska|skall|måste|bör|förväntas) $`, '{staffGen} (ansvar|skyldigheter|åtaganden|uppgifter)', 'vad ..2 {colleague} ..1 (gör|ska|bidrar)', 'krav på {colleague}', 'som {colleague} ..1 (ska|förväntas|måste|bör) du',
  ],
  promisesBelow: [
    '(kan|får) (du|ni) ..1 (vänta|förvänta|räkna)', '(du|ni) kan ..1 (vänta|förvänta|räkna)', 'vad ..3 {leader} ..1 (gör|lovar|åtar|ska|bidrar|står)', 'det ..2 (lovar|åtar) ..1 {leader}', '{leaderGen} (ansvar|skyldigheter|åtaganden|löften|del|uppgifter|sida)', '^ #? (som|för|alla|varje|våra)? ..2 {leader} (ska|skall|lovar|åtar sig|bör|måste)? $', 'i gengäld', '^ ..2 (chefskap*|ledarskap*)', 'som {boss} ..1 (ska|måste|bör|har|förväntas) du', '(du|ni) som (är|har) ..2 {boss}',
  ],
  decisionRight: [
    '({colleague}|du|ni|gruppen|den som|ägaren) ..1 får ..1 (besluta*|bestämma|välja|köpa|beställa|ändra|stoppa|stänga|godkänna|planera|teckna|använda|byta|kreditera|boka|avgöra|anställa|säga nej|börja|pröva|avstå|lägga|ge)', '(får|kan) ({colleague}|du|ni|den som) ..1 själv*? (besluta*|bestämma|välja|avgöra|köpa|beställa)', '({colleague}|du|ni|vi|den som) (beslutar|bestämmer|väljer|avgör|råder) (hur|vad|när|vilka|vem|om|över|själv|själva|själva|fritt|sin|sitt|sina)', '(beslutar|bestämmer|väljer|avgör) (själv|själva|fritt|ensam|ensamt)', '(beslutar|bestämmer|väljer) ({colleague}|du|ni) ..1 (själv|själva|fritt)?', 'utan att fråga', 'har (sista ordet|rätt att (besluta|bestämma|välja))', '(beslutet|besluten) (är|ligger|fattas) ..2 ({colleague}|teamets|lagets|gruppens|din|ditt)',
  ],
  sanction: ['(leder|leda|medför|medföra|resulterar|ger|innebär|riskerar|kan få|får) ..3 {sanction}', '(disciplinär*|arbetsrättslig*) (åtgärd*|påföljd*|konsekvens*|följder)', '(skriftlig|formell|muntlig) (varning|erinran)'],
};
