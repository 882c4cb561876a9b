// Hvad dansk siger om, hvem der skylder hvem noget: pligter og løfter, beslutningsret, sanktioner.
import type { BalancePatterns } from '../pack';

/** Dem, dokumentet binder, ved navn; `vi` og `de` er ingen side. */
const bound = '({worker}|du|enhver|hver og en|den enkelte|den ansatte|den der|dem der|man)';
const must = '(skal|bør|må kun|må alene|forventes|har pligt|pålægges|har at|er (forpligtet|forpligtede|nødt) til)';
const serves = '(forklarer|fortæller|lytter !med|deler|svarer|spørger|hjælper|støtter|giver|takker|beskytter|fjerner|inviterer|coacher|afsætter|sørger for|tilbyder|begrunder|viser|planlægger|holder|lægger|skaffer|tager imod|bestiller|reparerer|indrømmer|vender tilbage|lover|forpligter|gør noget|rydder)';
const serve = '(forklare|fortælle|lytte|dele|svare|spørge|hjælpe|støtte|give|takke|beskytte|fjerne|invitere|coache|afsætte|sørge for|tilbyde|begrunde|vise|planlægge|holde|lægge|skaffe|tage|bestille|indrømme|vende|deltage|sende|være|følge op på sine|rydde)';

/** “Som leder skal du …” forpligter ledere. */
const asLeader = '-- som ..1 {manager} ..1 (skal|bør|må|har) -- (du|i) (der|som) ..2 {manager}';
/** Hvad man skal have, er ingen pligt; en godkendelse er. */
const gets = '-- (skal|bør) ..1 have ..2 (svar|besked|hjælp|tid|tillid|tak|støtte|ret|mulighed|adgang|sparring|tilbagemelding)';

export const balance: BalancePatterns = {
  duty: [
    `${bound} ..2 (${must}|{mayNot}) !få !kunne !vide ${asLeader} ${gets}`, `(alle|i) (${must}|{mayNot}) !få !kunne !vide ${asLeader} ${gets}`, `(skal|bør) (${bound}) !ikke !få ${asLeader} ${gets}`, `ingen ..2 må`, '(kræves|forventes) af (dig|jer|alle|{worker})', `(må|kan) ${bound} (ikke|aldrig)`,
    '{manager} (skal|bør) ..1 (informeres|underrettes|orienteres|spørges|kontaktes)', '(meldes|indberettes|rapporteres) til {manager}',
  ],
  promise: [
    `{leader} ..2 (skal|bør|må|vil) ..1 ${serve}`, `(skal|bør) {leader} ..1 ${serve}`, `{leader} (altid|også|først)? ${serves}`, `${serves} {leader}`, '{leader} ..1 (lover|forpligter sig|garanterer|skylder)', '(lover|forpligter) {leader}',
    '{leader} ..1 (skal|må|kræver|læser|kontrollerer|måler|tæller|ændrer|beslutter) (ikke|aldrig)', '(du|i|medarbejder*|alle) kan (forvente|regne)', 'som ledere ..1 vi', `som ..1 {manager} ..1 (skal|bør|må) du ..1 ${serve}`, `(du|i) (der|som) ..2 {manager} ..2 (skal|bør|må)? ..1 (${serve}|${serves})`,
  ],
  again: [`^ #? (og)? (hun|han|de) ..1 (${must}|{mayNot}|${serves})`, '^ .. (skal|bør) (hun|han|de)'],
  dutiesBelow: [
    '(forventer|venter|kræver) .. af (dig|jer|alle|hver|{worker})', 'forventninger til ..1 (dig|jer|{worker})', `^ #? (som|for|alle|hver|vores)? ..1 {worker} (skal|bør|forventes at)? $`, `^ .. ${bound} ..1 (skal|bør|forventes at) $`, '{worker} (ansvar|pligter|forpligtelser|opgaver)', 'hvad ..2 {worker} ..1 (gør|skal|bidrager)', 'krav til {worker}', 'som {worker} (skal|forventes|bør) du',
  ],
  promisesBelow: [
    '(kan|må) (du|i) ..1 (forvente|regne)', '(du|i) kan ..1 (forvente|regne)', 'hvad ..3 {leader} ..1 (gør|lover|skal|bidrager|forpligter)', 'det ..2 (lover|forpligter) ..1 {leader}', 'forventninger til ..1 {leader}', '{leader} (ansvar|pligter|forpligtelser|løfter|del|opgaver|side)', '^ #? (som|for|alle|hver|vores)? ..2 {leader} (skal|lover|forpligter sig til|bør)? $', 'til gengæld', '^ ..2 (lederskab*|ledelse $)', 'som ..1 {manager} ..1 (skal|bør|har|forventes) du', '(du|i) (der|som) er ..2 {manager}',
  ],
  decisionRight: [
    '({worker}|du|i|gruppen|den der|ejeren) ..1 (må|kan) (selv|frit)? ..1 (beslutte*|bestemme|vælge|købe|bestille|ændre|stoppe|lukke|godkende|planlægge|bruge|bytte|kreditere|booke|afgøre|ansætte|sige nej|begynde|prøve|lægge|give)', '(må|kan) ({worker}|du|i|den der) ..1 (selv|frit)? (beslutte*|bestemme|vælge|afgøre|købe|bestille)', '({worker}|du|i|vi|den der) (beslutter|bestemmer|vælger|afgør|råder) (selv|hvordan|hvad|hvornår|hvilke|hvem|om|over|frit|sin|sit|sine)', '(beslutter|bestemmer|vælger|afgør) (selv|frit|alene)', '(beslutter|bestemmer|vælger) ({worker}|du|i) ..1 (selv|frit)?', 'uden at spørge', 'har (det sidste ord|ret til at (beslutte|bestemme|vælge))', '(beslutningen|beslutningerne) (er|ligger) ..2 ({worker}|teamets|holdets|gruppens|din|dit)',
  ],
  sanction: ['(fører|føre|medfører|medføre|resulterer|giver|betyder|indebærer|risikerer|kan få|får) ..3 ({sanction}|{penalty})', '(disciplinær*|ansættelsesretlig*|personaleretlig*) (skridt|sanktion*|konsekvens*|følger|foranstaltning*)', '(skriftlig|formel|mundtlig) (advarsel|påtale)'],
};
