import type { Pattern } from '../../words';

// {accountable}: answers for it; {authority}: what it takes. The flaw stands in one sentence: the one without the other.
export const patterns: readonly Pattern[] = [
  // --- without
  '{accountable} ... < utan ..4 {authority} > -- {no} ..3 {accountable} -- (ansvar utan|ansvara utan) ..3 (är|ger|leder|blir|hör)',
  '< (ansvar|ansvaret|*ansvar|uppdrag|uppdraget) utan ..2 {authority} > -- (är|som|ingen|inget|istället|stället|motsats*|vanligt|skäl*) ..4 utan ..2 {authority} -- utan ..2 {authority} är -- i stället',
  '{accountable} ... < (saknar|saknas) ..4 {authority} >',
  '< (saknar|saknas) ..3 {authority} > ... {accountable}',
  '{accountable} ... < (inga|inget|ingen) ..2 {authority} > -- {accountable} ..2 (inga|inget|ingen) ..1 (ansvar|budgetansvar) -- (har|är) (inga|inget|ingen) ..1 (ansvar|resultatansvar|budgetansvar)',
  '< (inga|inget|ingen) ..2 {authority} > ... (men|fast|ändå|trots) ..3 {accountable}',
  '{accountable} ... < (inte|ej|aldrig|inga) ..3 (knutna|följer med|tilldelats|avsatta|avsatt|medföljer|medför) ..4 >',
  '{accountable} ... < vilket inte ..2 (medför|innebär|ger|betyder) ..3 ({authority}|att) > ',
  '{accountable} ... < (dock utan|dock inte|men inte|men inga|men ingen|men inget|men utan|fast utan|fast inte|om än utan|men ej) > ..5 -- {outsider} ..3 {accountable} -- {no} ..3 {accountable} -- (men|dock|fast) (inte|ej) för -- (men|dock) (inte|ej) (kunnat|hunnit|har|hade)',
  '< (fullt|fulla|hela|fullständigt) ansvar ..3 (men|utan|fast) ..4 > -- (ingen|inget) fullt',
  // --- may not decide
  '{accountable} ... < (men|fast|utan att|trots att|även om|dock|medan|samtidigt som) ..4 (får|kan|har|äger|beslutar|bestämmer|råder|förfogar|disponerar|påverkar|väljer|rår) ..1 (hen|hon|han|de|själv|själva)? ..1 (inte|ej|aldrig|inga|inget|ingen) ..4 > -- {outsider} ..3 {accountable} -- {no} ..3 {accountable} -- attester* -- (men|fast) ..3 får ..3 (ringa|fråga)',
  '{accountable} ... < (får|kan|har) ..1 (hen|hon|han|själv)? ..1 (inte|ej|aldrig|inga) ..2 (själv|egen)? ..1 (besluta|bestämma|anställa|välja|ändra|stoppa|påverka|säga|teckna|säga upp|beställa|köpa|ringa in|sätta|prioritera|styra|avvisa|lova|råda|avgöra|flytta|disponera|rekrytera|bemanna|tacka nej|byta|utse|förhandla) ..4 > -- {outsider} ..3 {accountable} -- attester* -- {no} ..3 {accountable} -- (överträd*|upp till)',
  '{accountable} ... < utan att ..1 (få|kunna|ha|själv|hen|hon|han) ..3 (besluta|bestämma|anställa|välja|ändra|stoppa|påverka|lova|råda|inflytande|rätt|medel|tid|resurser|mandat|säga|disponera) ..2 >',
  '{accountable} ... < utan att ..3 ({authority}) ..4 >',
  '{accountable} ... , < ({authority}|beslut|besluten|budgeten|pengarna) ..4 (rår|råder|bestämmer|beslutar|förfogar|disponerar) ..1 (du|hen|hon|han|den|laget|teamet) ..3 (inte|ej)? > ..2 -- {outsider}',
  '{accountable} ... < (inte|inget|inga|ingen) ..3 (att säga till om|säga till om|inflytande över|påverkan på) >',
  '{accountable} ..8 men ..2 < (beslutar|bestämmer|råder|rår|förfogar|disponerar|styr|väljer) ..2 (inte|ej|varken) ..4 > -- {outsider} ..3 {accountable} -- revisor*',
  '< kan (bara|endast|enbart) (vädja|be|föreslå|önska|hoppas|påpeka) ..8 (men|ändå) ..2 {accountable} >',
  '< ({authority}|resurserna|pengarna) får ..1 (du|hen|hon|han|man) ..2 (be om|äska|ordna|hitta|tigga|trolla fram) > ..2',
  '^ < (resurserna|pengarna|medlen|tiden|budgeten|mandatet|besluten|befogenheten|befogenheterna) ..1 (får du be om|får hen be om|får ni be om|har vi|äger vi|bestämmer vi) >',
  '{accountable} ... < (men|fast|fastän|utan att|trots att|även om|dock|medan|oavsett att|oavsett om|samtidigt som) ..4 (inte|ej|aldrig|inga|varken) ..3 (får|kan|har|äger|beslutar|bestämmer|råder|förfogar|disponerar|påverkar|väljer|rår|fått|haft|kunnat|styr) ..3 > -- {outsider} ..3 {accountable} -- {no} ..3 {accountable} -- attester* -- men (inte|ej) kunnat',
  // --- somebody else decides
  '{accountable} ... < (medan|fast|fastän|trots att|även om|men|när|dock) ..3 (all|alla|allt|beslut|besluten|beslutet|rätten|budgeten|pengarna|bemanningen|planering*|mandatet|urvalet|inköp*|anställning*|priser*|den|det|de) ..6 (fattas|fattar|ligger|avgörs|bestäms|styrs|läggs|görs|skrivs|beslutas|kräver|ägs|disponeras|sätts|tas|får bara|kan bara|väljs|hanteras|kontrolleras) ..3 (av|hos|på|i) ..2 > -- {outsider} ..3 {accountable} -- {no} ..3 {accountable}',
  '{accountable} ... < (fast|men|medan|även om|trots att|dock|fastän) ..2 (det är)? ..2 ({boss}|{management}|vd|huvudkontoret) ..1 (som)? ..1 (bestämmer|beslutar|avgör|väljer|fattar|sätter|styr|äger|håller i|har|skriver|disponerar|godkänner|prioriterar|anställer|köper) > ..4 -- {no} ..3 {accountable} -- rådfråg*',
  '{accountable} ... < (får bara|får endast|kan bara|kan endast|får enbart) ..1 (ändras|beslutas|göras|beställas|användas|godkännas|avgöras|bytas) av >',
  '{accountable} ... ; < (budgeten|pengarna|besluten|beslutet|beslut|rätten|mandatet|resurserna|medlen|bemanningen|anställningar|inköp|tiden|några|någon|inga|inga|planeringen|priserna|befogenheterna) ..8 (ligger|fattas|disponeras|avgörs|bestäms|beslutas|ägs|underställs|är inte|inte|finns|hos|sätts|har|styrs|kvar) ..2 > -- {outsider} ..3 {accountable} -- har ..3 till sitt förfogande',
  '{accountable} ..8 ; ..1 < (budgeten|pengarna|besluten|beslutet|rätten|mandatet|resurserna|medlen|bemanningen|anställningar|planeringen|priserna) > ..8 -- {outsider} ..3 {accountable} -- {accountable} och (beslutar|bestämmer)',
  '(underskottet|målet|resultatet|uppdraget|ansvaret) ; < (besluten|beslutet|pengarna|budgeten|mandatet) ..8 (ligger|kvar|hos|stannar) > ..3',
  '< (du|ni|hen|teamet|laget) (äger|har) ..1 (målet|ansvaret|resultatet|uppgiften) , (vi|jag|ledningen|chefen) (äger|har|sköter|bestämmer) ..2 >',
  '< (mandatet|pengarna|budgeten|besluten|beslutet|makten) (stannar|ligger|finns|är) ..1 (kvar)? ..1 (hos|kvar hos|på|i) ..3 (men|fast|medan) ..3 (du|ni|hen|{colleague}|{boss}) > ..2',
  '< (får|ska|måste) ..3 (stå till svars|förklara sig|svara för|ta smällen|bära hundhuvudet|ta ansvar) ..8 (fast|trots|oavsett|även om|utan att) ..6 (skrivs|fattas|beslutas|bestäms|inte|beslutats|fattats|valt|valts|välja|påverka) > -- {outsider}',
  '(hålls|hållas) (ansvarig|ansvarigt|ansvariga) ... < (även om|fast|trots att|oavsett) ..8 (av|hos|inte) > ..3',
  '< får skulden > ..8 men',
  '{accountable} ... < även om ..4 (kräver|förutsätter) ..1 (beslut|godkännande|tillstånd|medgivande|ja) ..1 (på annat håll|från|av|hos|uppifrån) >',
  '{accountable} ... < (kräver|fordrar) (beslut|godkännande) ..1 (på annat håll|högre upp|från ..2 {leader}) >',
  '(ansvar|ansvaret) ja , < (beslut|mandat|befogenhet|budget|pengar) nej >',
  '< ansvar ja , ..2 nej >',
  '{accountable} ... < (beslut|besluten|rätten|mandatet) ..6 (hos någon annan|någon annanstans|på annat håll|på en annan nivå|högre upp|centralt|i koncernen|utanför enheten) >',
  '< (får ansvaret|fick ansvaret|tar över ansvaret|läggs på|delas ut till) ..8 (utan att|men inte|men inga|men utan) ..5 > -- {no} ..2 får',
  // --- in a table: the authority is none

  // --- more ways: the result is theirs, the means are somebody else's
  '({accountable}|{carriesResult}) ... < ; ..1 {means} > ..6 -- {outsider} ..3 {accountable} -- till sitt förfogande',
  '{carriesResult} ... < (men|medan|fast|trots att|dock) ..6 (sätts|bestäms|beslutas|avgörs|läggs|inte|måste fråga|får inte|saknar|utan) ..4 > -- {outsider} -- {no} ..3 {accountable} -- (frågar ..2 om råd)',
  '< saknar (mandat|befogenhet|budget|resurser|medel|rätt|beslutanderätt|inflytande) ..4 > (och|men|rapporter*|leverera|ansvar*|förvänt*) -- (när|om) ..3 saknar -- säger',
  '{accountable} ... < (bestäms|beslutas|avgörs|sätts|fattas|finns) (någon annanstans|på annat håll|någon annan stans|ovanför|centralt|högre upp) >',

  // --- a third helping
  '{accountable2} ... < medan ..8 (fastställs|bestäms|sätts|läggs|beslutas|styrs|avgörs|görs) ..1 (utan|av|i|på|centralt) ..3 > -- {outsider} -- rådfråg*',
  '{accountable2} ... < (även när|även om|trots att|fast|oavsett om) ..6 (av andra|av någon annan|på annat håll|någon annanstans|centralt|av ..2 {leader}) ..4 > -- {outsider}',
  '({accountable2}|garanterar|lovar|utlovar|säkerställer) ... < utan att ..1 (kunna|få|ha|själv) ..3 (träffa|sluta|teckna|anställa|välja|styra|bestämma|besluta|påverka|ändra|beställa|köpa|kalla|säga|flytta|rå) ..3 > -- {outsider}',
  '({accountable2}|{shall} ..1 behålla|{shall} ..1 nå|{shall} ..1 hålla) ... < (men|och|fast) ..1 (får|kan|har) ..2 varken ..3 eller ..3 > -- {outsider} ..2 {accountable2}',

  '({accountable2}|huvudvärk|problem|*s sak) ... < (medan|men|fast|ehuru|fastän|trots att|även när) ..8 (någon annanstans|på annat håll|av en annan|av andra|av en central|någon annan|hos en annan|i en annan|en annan avdelning|en annan enhet) ..3 > -- {outsider} ..2 {accountable2}',
  '{accountable2} ... < som (hon|han|hen|de|du|ni|laget|teamet) inte ..1 (råder|rår|styr|bestämmer|påverkar|valt|satt|äger|kontrollerar) ..2 >',
  '(resultat|vinst|vinsten|förlust|förlusten|resultatet) ... < men ..4 (sluts|skrivs|sätts|tas|fattas|beslutas|bestäms|läggs|görs) ..1 (i|på|av|hos) ..3 > -- {outsider}',
  // --- carries it, while others settle it
  '{bears} ... < {yet} ..8 {settles} ..4 {elsewhere} > -- (rådgör|råd|samråd|förslag av|efter förslag) -- (lag|lagen|*lagen)',
  '{bears} ... < {yet} ..4 (hon|han|hen|den|du|de|{colleague}|{boss}|som) ..4 ((får|avgör|bestämmer|rekryterar|styr|köper|väljer|råder|beslutar) ..2 (inte|aldrig|varken|ej|ingen|inget)) ..3 > -- säkerhet*',
  // --- limits to what its bearer may do
  '({bears}|{accountable}) ... < (men|dock|fast|medan|och) ..1 (inte|ej|utan) ..1 (rätt|mandat|befogenhet|egen rekryteringsrätt|beslutanderätt) ..5 > -- utan att',
  '< omfattar ..1 (arbetsuppgifterna|ansvaret|uppgiften) men (ej|inte) ..1 (beslutanderätten|mandatet|besluten|pengarna) >',
  '({bears}|{accountable}) ... < (medan|men|fast|trots att) ..4 (förfogar över|råder över|bestämmer|styr|fördelar) ..6 > -- (råd|samråd)',
  '< utan (egen|eget) (rekryteringsrätt|budget|mandat|personal|beslutanderätt|medel) >',
];
