import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // an approval has to be there: required, obtained, waited for
  '< {approval} .. (kræves|påkrævet|nødvendig*|forudsættes|obligatorisk|foreligger|indhentes|indhentet|afventes|skal indhentes|skal foreligge) >',
  '(skal|må|bør|forventes|påhviler|først|inden|før|altid) ... < (indhente|have|få|søge|skaffe|opnå|afvente|hente|bede om|spørge om|anmode om|foreligge) .. {approval} >',
  '< (indhent*|afvent*|skaff*|søger) .. {approval} >',
  '< {approval} .. (indhentes|søges|skal søges|hentes|afventes) >',
  '< (søge|søger|søges|ansøge|ansøger|ansøges|ansøg|søg|anmode|anmoder|anmodes) ..3 om .. (lov|tilladelse|godkendelse|accept|dispensation|grønt lys) >',
  '(kun|udelukkende|alene|ikke|først|altid) < (med|efter|mod|ved) .. {approval} >',
  '< kun .. (med|efter|mod|ved) .. {approval} >',
  '^ < (kun|alene) (med|efter) .. {boss} ..2 {approval} >',
  '(ingen|intet|ikke|aldrig|ej|hverken) ... < uden .. {approval} > -- (filer|data|billeder)',
  '< uden .. {boss} ..2 {approval} > .. (kan|må|bør|skal|sker|finder|bliver|gives) .. (ingen|intet|ikke|man|du|der)',
  '< uden .. {approval} > (kan|må|sker|bliver|er) .. (ingen|intet|ikke)',
  '< {boss} .. {approval} > ... (før|inden|førend|først)',
  '(før|inden|førend) ... < (har|have|foreligger|fået|få|får) .. {approval} >',
  '(må|kan|skal) ... < først .. når ... {approval} >',
  '< (forudgående|skriftlig*|forudgående skriftlig*|udtrykkelig*) (godkendelse*|tilladelse*|samtykke*|accept*|tilsagn*|aftale) > (fra|af|hos|ved) .. {boss}',
  '< (forhåndstilsagn*|forhåndsgodkendelse*|forhåndsaccept*|forhåndstilladelse*|godkendelsespligt*) > -- (ikke|ingen|uden|slut) .. forhånds*',
  '< grønt lys > (fra|af|hos) {boss}',
  '(skal|have|har|afventer|venter) ... < (givet|give) .. (grønt lys|lov|tilladelse|klarsignal|tilsagn|accept) > -- informer* -- orienter*',
  '< {boss} (stempel|nik|ja|blessing|underskrift|velsignelse|tilsagn|okay|ok|accept|billigelse|jaord) > -- ^ .. $',

  // approved, as a verb
  '(skal|bør|må) ... < (godkendes|forhåndsgodkendes|tiltrædes|frigives|cleares|bevilges|bevilliges|accepteres|autoriseres|underskrives|tillades|stemples) .. > (af|hos|ved|på forhånd|forinden|først|inden|før) -- overvågning*',
  '(skal|bør) .. < (godkendes|forhåndsgodkendes|cleares|frigives|tiltrædes) > $',
  '< {boss} (skal|bør) ..4 (godkende|forhåndsgodkende|tiltræde|frigive|bevilge|acceptere|underskrive|cleare|sige god for|have sagt god for|have sagt ja|have set|have nikket) >',
  '< skal {boss} ..3 (godkende|forhåndsgodkende|have godkendt|have givet|sige ja|have sagt god for|have sagt ja|nikke|sige god for|have set) >',
  '(først|før|inden|førend|når|hvis|såfremt|medmindre|indtil|forudsat) .. < {boss} ..6 (har|have)? .. (godkendt|godkender|tilladt|tillader|accepteret|accepterer|nikket|nikker|sagt ja|siger ja|sagt god for|siger god for|givet lov|giver lov|givet grønt lys|giver grønt lys|givet sit samtykke|skrevet under|skriver under|underskrevet|bevilget|bevilger|frigivet|clearet|samtykket|signeret|tiltrådt|blåstemplet|har svaret) > -- informer* -- orienter*',
  '(når|hvis|såfremt|medmindre) .. < {boss} ..4 (ja|lov|okay|ok) >',
  '{staff} .. < indstiller .. (bevilger|godkender|afgør|beslutter|bestemmer|tiltræder) >',

  // nothing moves before somebody above has seen it
  '(ingen|intet|ikke|aldrig) ... < (før|inden|førend) .. (er|har været|være|bliver) .. (godkendt|clearet|vendt|afstemt|drøftet|tiltrådt|accepteret|forelagt|frigivet|underskrevet) >',
  '(må|kan|skal|udgår|sker|sendes|iværksættes|går|bliver) ..4 < først .. (når|efter) .. (godkendt|clearet|vendt|afstemt|drøftet|tiltrådt|accepteret|forelagt|frigivet|underskrevet) > -- ci',
  '(skal|bør|må|forudsættes) ... < (vendt|vendes|vende|afstemt|afstemmes|afstemme|clearet|cleares|cleare|drøftet|drøftes|drøfte|afklaret|afklares|afklare|koordineret|konfereret|konfereres|tages) ..4 med .. {boss} > -- (er|ved|i) ..1 tvivl',
  '(inden|før|førend|først|forinden|på forhånd) ... < (vendt|vendes|vende|afstemt|afstemmes|afstemme|clearet|cleares|cleare|drøftet|drøftes|afklaret|afklares|konfereres|konfereret|tages) ..4 med > .. {boss}',
  '< (vendt|vendes|afstemt|afstemmes|clearet|cleares|drøftes|afklares|konfereres|tages) ..4 med .. {boss} > .. (først|inden|før|på forhånd|forinden)',
  '< på forhånd .. (afstemt|aftalt|godkendt|drøftet|clearet|vendt) > .. (med|af) .. {boss}',
  '< (cleares|clearet) (opad|hos|med|ved) > -- budget',

  // past the boss
  '< (skal|må|bør) ..4 (forbi|over|om|via|gennem|omkring|ind om|op omkring) .. {boss} >',
  '< (skal|går|ryger|kommer|passerer|lander|ligger|lægges|sendes) ..3 (forbi|over|via|på|om ad|gennem|igennem|hos) .. {boss} .. (bord|skrivebord|hænder|indbakke|kontor) >',
  '< (over|forbi|via) .. (*ens|*s|mit) (bord|skrivebord|indbakke) >',
  '< (lægges|sendes|afleveres|går) .. (hos|til|forbi) {boss} > .. (og)? (først|derefter|inden|før)',
  '< går retur til {boss} >',

  // laid before, and somebody decides
  '< (forelægges|forelægge|forelægger|forelægg*|lægges frem for|lægge frem for|fremlægges for) ..3 {boss} > -- orientering -- antal* -- (opgørelse*|rapport*|redegørelse*|regnskab*|resultat*|status) -- styregruppe*',
  '< (indsendes|fremsendes|sendes|sende|sender|afleveres|indgives|rettes|forelægges|forelægge|videresendes|indstilles|oversendes) ...  til (godkendelse|accept|afgørelse|underskrift|beslutning|bevilling|påtegning|tilladelse|frigivelse) >',
  '(sendes|fremsendes|rettes|afleveres|indgives|forelægges|lægges|samles|videresendes|gives videre|går) ... {boss} .. < (som|der|hvorefter) .. (afgør|tager stilling|beslutter|skriver under|godkender|siger ja|bestemmer|vurderer|tager beslutning*|træffer) >',
  '(klage|klager|kritik|reklamation*|henvendelse*|afvigelse*|undtagelse*|dispensation*) ... < (videresendes|sendes|går|overgår|overlades|eskaleres|løftes|afventer|søges) .. (til|videre|op|hos|af) ..3 {boss} > -- (lytter|svarer inden|hjælp*)',
  '< afvent* .. {boss} >',

  // ask first
  '(inden|før|først|førend) ... < (spørg|spørge|spørger|spørges|skal|konferer*) .. {boss} > -- råd -- hjælp -- sparring',
  '< (spørg|spørger) (man|du|vi|i|altid|først) {boss} > -- råd -- hjælp -- sparring -- tvivl',
  '< (få|fået|får|hent|hente) .. et? (ja|okay|ok|nik|go) > .. (før|inden|først|fra|af|hos)',
  '(ingen|intet|ikke|aldrig) ... < uden .. at (spørge|have spurgt|orientere|informere|cleare|vende|have vendt|høre) .. {boss} >',
  '< (tilladelse|lov|accept|samtykke|godkendelse) (hos|fra|af) .. {boss} > -- (ikke|ingen|behøver) .. (tilladelse|lov|accept|samtykke|godkendelse)',
  '{approval} ... < (uanset|også|selv) .. (beløb|beløbet|beløbets|småting|bagatel*|omfang|størrelse) >',
  '< (kræver|forudsætter|kræves) .. at {boss} ..3 (godkender|har godkendt|siger ja|har sagt ja|giver|har givet|accepterer|er enig|underskriver|har set|er med på) >',

  // wider
  '< (vent|afvent|venter|afventer) .. på? .. (svar|besked|ja|et ja|klarsignal|tilbagemelding|{boss}) > .. (inden|før|først|med at) -- {outsider} .. svar',
  '(klage*|klager|reklamation*|kritik|henvendelser|utilfreds*) ... < (videre|op|opad|over) til .. {boss} .. (som|der) .. > -- lytter',
  '< (få|får|fået|have|har|haft) ..4 (godkendt|clearet|vendt|stemplet|underskrevet|afstemt|bevilget|accepteret|blåstemplet|tiltrådt|signeret|autoriseret|attesteret|velsignet) ..2 (af|hos|med|oppefra|fra) .. {boss}? > -- (informer*|orienter*|budget*)',
  '< efter {boss} .. {approval} >',
  '(ønsker|vil) (du|man|i|{worker}) ... < (skal|må|bør) .. {boss} > -- (hjælp*|svar*|orienter*|støtt*|indstil*|ansætte*|anbefal*)',
  '(ikke|ingen|intet|aldrig) ... < (før|inden|førend) ..5 {approval} >',
  '(før|inden|førend) ... < skal ..6 {approval} > -- (lovpligtig*|byggetilladelse*|samtykke fra (forældre*|patient*))',
  '< i hvert (enkelt|eneste)? tilfælde > .. (af|hos|ved|spørge|godkend*|bevilg*|tage stilling|afgør*) .. {boss}?',

  '< (clearer|afstemmer|vender|konfererer|clearet|cleares|vendt|afstemt) ..4 (med|hos|forbi) .. {boss} > ... (inden|før|førend|først|så længe) -- (mål*|råd|trivsel*)',
  '^ (intet|ingen|ikke et|ikke en) ... < (før|inden|førend) ..3 har ..2 (set|godkendt|nikket|kigget|læst|signeret|underskrevet|skrevet under|sagt ja|sat initialer|været den igennem|givet lov|frigivet) > -- {nolook}',
  '(venter|vent|afventer|vente) .. (på)? .. < {approval} > .. -- {outsider}',

  '(klage|klager|kritik|reklamation*|utilfredshed) ... < (gives|sendes|går|overlades|ekspederes|bringes|leveres) ..1 (videre|direkte|ubeskåret|altid|straks)? ..1 til .. {boss} > -- (lytter|{staff} svarer)',

  '(vil|ønsker|skal) ..1 ({staff}|en|et|nogen|*er|*eren|*en) ... < (spørger|spørg|spørge|ring|ringer|ringe|ping|høre|hører|lufter|vender|viser|vise) ..3 (mig|ham|hende|{boss}|chef*|leder*|kontoret) ..2 (først|inden|og vent*) >',
  '< (skal|må|bør) ..1 ({boss}|*lederen|*chefen|direktøren|formanden|ejeren) ..2 (ind over|inde over|med på råd|med ind over|med på linjen|have sagt|have set|have været|have nikket|sige ja|sige god) > -- ({number} kr|kroner|beløb*)',
  '< (ikke|ingen|intet|aldrig) ... (før|inden|førend|uden at) ..2 ({boss}|jeg|hun|han|*lederen|*chefen) ..3 (har nikket|har sagt ja|har set|har velsignet|har godkendt|har godtaget|har kvitteret|har været|har kigget|har læst|siger ja|nikker|ser det|ser den|ser dem|set på) > -- {outsider} -- (kolleg*|makker*)',
  '< (når|til) ..3 (har (nikket|sagt ja|velsignet|godtaget|kvitteret|underskrevet|godkendt|meddelt samtykke|givet lov|givet grønt lys|skrevet under|sat sin|sat sit) ) > -- {outsider} -- (kontrakt*|parterne|begge|informer*|orienter*|ci|fortæller)',
  '(kræver|forudsætter|fordrer|hviler|venter|beror|foreligger) ... < ({boss} ..2 (minde|bifald|initialer|velsignelse|krusedulle|nik|ja|accept|tilslutning|underskrift)|accept fra {boss}|underskrevet blanket|skriftlige minde|bifald|(et|skriftligt) ja fra) >',
  '(indhentes|indhenter|indhent|søges|udbedes) ..3 < ({boss} ..2 (tilslutning|accept|samtykke|tilladelse|godkendelse|ja|velsignelse)|(tilslutning|accept|samtykke|tilladelse|godkendelse) ..2 (fra|hos|af) ..1 {boss}) > -- {outsider}',
  '(lægges|lægger|lægge|afleveres|vises|sendes|går|forelægges|præsenteres) ..5 < (hos|for|til|forbi|i|på) ..2 ({boss}|*lederens|*chefens|direktørens) ..3 > ..3 (først|inden|før|til stempel|siger god|svarer med|og så ser|må lægges|må hænges) -- {outsider}',
  '(tages|tager|vendes|vender|lufter|luftes|clearer|afstemmes) ..4 < (op)? med {boss} > ..4 (også|selv|først|inden|på forhånd|forinden|uanset) -- {number} kr',

  '(skal|må) ... < (vinkes igennem|igennem|forbi|ind over|blåstemples) ..1 (af|hos|ved)? ..1 ({boss}|*chefen|*lederen|kommunikation|hr|økonomi|jura) > -- {number} kr -- {outsider}',
  '(sker|sendes|afsendes|udsendes|begynder|påbegyndes|iværksættes|trykkes|offentliggøres) først .. < når ({boss}|*chefen|*lederen|jeg|hun|han) ..2 (har|giver|siger) > -- {outsider} -- (ci|betal*)',
  '(skriver|laver|udarbejder) ..3 (indstilling|udkast|oplæg) ..1 < (og|, og) (en|et)? ..1 (senior|leder|chef|{boss}) (trykker|frigiver|godkender|siger ja|bestemmer|sender) >',

  // Ask me before you do it, as it is said across a table.
  '< {askBoss} > ..2 (inden|før|førend) (du|i|man|nogen|vi|de|noget|{worker}) ... -- {askHelps}',
  '< {askBoss} (kontor|dør|bord)? først > -- {askHelps}',
  '(inden|før|førend) (du|i|man|nogen) ... < {askBoss} > -- {askHelps}',
  '< (jeg|{leader}) (vil|skal) ..2 (spørges|høres|rådspørges|se|høre) ..2 > (inden|før|førend) (du|i|man|nogen|noget|det|den|de) ... -- {askHelps} -- (høre|se) (jer|dig|alle|hvad|om|hvordan|{worker})',
  '< (skal|må|går|ryger|kommer) ..2 (omkring|forbi|over|ind omkring|indenom|hen over|ind over) ..1 (mig|mit bord|mit skrivebord|mit kontor|undertegnede) > -- {askHelps} -- (til|kontakt*|henvendelse*|mails) ..3 (*kontoret|hr|kommunen|forvaltning*|andre)',
  '(kun|alene|først) ..2 (muligt|mulig|mulige|ske|gyldig*|tilladt|foretages|gennemføres|bruges|bestilles|sættes|begynde|udføres) ..3 < (når|hvis|efter at) ..4 (er|bliver) ..1 (underskrevet|godkendt|attesteret|stemplet|signeret|kontrasigneret|bevilget) ..2 af > ..2 {boss} -- {outsiderAny} -- parter*',

  // One calls and gets a green light.
  '(ringer|ringe|ring|skriver|skriv|mailer|spørger|spørg|går|gå|kontakter|kontakt) (man|du|i|vi|jeg|{worker})? ..5 < og (får|få|afventer|venter på|henter|hent|afvent|vent på) ..2 {approval} > -- {askHelps} -- {outsiderAny} (får|henter)',
    // It takes the boss's approval.
  '< (kræver|forudsætter|fordrer|kræve|forudsætte|krævede) ..2 ({boss} ..2 {approval}|{approval} ..2 (fra|af|hos) ..2 {boss}) > -- {outsiderAny} -- budget* -- (ingen|ikke) ..1 (kræver|forudsætter)',
  '{boss} ..1 < (afgør|bestemmer|vurderer|beslutter) , (om|hvorvidt) (det|den|de|forslaget|punktet|punkterne|idéen|ideen|ønsket) ..1 (kommer med|kan komme med|må|skal med|tages op|kan tages op|kan lade sig gøre|kan gennemføres|bliver til noget) > -- {outsiderAny} -- råd',
  '{staff} ..2 (forlader|forlade) ..1 (ikke|aldrig|ingen) ..4 < uden ..1 at ..1 (have (sagt|meldt|spurgt|fået)|sige|melde|spørge|få|bede) > -- {outsiderAny} -- {safetyWord} -- (barn|børn|børnene|kassen)',
  '({staff}|ingen|vagt|vagter) ..5 < uden ..1 {boss} ..1 (viden|vidende|kendskab|medvirken|billigelse|velsignelse) > -- {outsiderAny}',
];
