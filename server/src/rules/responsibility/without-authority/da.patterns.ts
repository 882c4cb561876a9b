import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // carries it, but may not, cannot, has not
  '{carries} ... < (men|dog|og|idet|selv om|selvom|skønt|uanset at|bare|dog at) .. {powerless} > -- {nopower}',
  '{carries} ... , < {powerless} > -- {nopower}',
  '{carries} ... < {powerless} ... ({means}|{act}) > -- {nopower}',
  '{carries} ... < uden .. ({means}|at (kunne|have|måtte|råde|bestemme|være)|ret til|adgang til|mulighed for|indflydelse|selvstændig*|eget|egen|tilhørende|medfølgende) .. > -- {nopower}',
  '< uden .. ({means}|at (kunne|måtte|have indflydelse|have mandat|råde)) > ... {carries} -- {nopower} -- (grund|opfattelse|modsatte)',
  '(ansvar*|hovedansvar*|resultatansvar*) ... < uden .. (mandat|midler|budget|beføjelse*|kompetence|myndighed|ret til|beslutningsret) > -- {nopower}',
  '{carries} ... < (der følger|følger der|der er|er der|medfølger|der medfølger) (ikke|ingen|hverken) .. {means} > -- {nopower}',
  '{carries} ... < (har|får|råder) (dog|imidlertid|over)? (ikke|ingen|hverken|intet) ..3 ({means}|råderet*|over|adgang|ret til|mulighed) > -- {nopower}',
  '{carries} ... < (ikke|hverken|ingen) .. {means} > -- {nopower}',
  '{carries} ... < (kan|må|skal) (dog|i den forbindelse|alene|kun)? ..3 (ikke|hverken|kun|alene|aldrig) ..8 {act} > -- {nopower}',
  '{carries} ... < (må|kan) (hverken|ikke|aldrig) > .. -- {nopower} -- (ikke lade|ikke stå)',
  '(rollen|funktionen|hvervet|posten|titlen|opgaven) ... < (ikke forbundet med|uden|følger ikke|følger ingen|giver ikke|giver ingen|indebærer ikke|medfører ikke|medfører ingen) .. ({means}|ret til|adgang) > -- {nopower} -- (rådet|rådgivende)',
  '{carries} ... < (mandat*|kompetence*|beføjelse*|råderum*) .. (begrænset|begrænser sig|rækker kun|omfatter kun|indskrænket|alene) > -- {nopower}',
  '< mandat er begrænset til > ',
  '(nedbringe|øge|løfte|nå|skaffe|forbedre|sikre|skal) ... < (kan|må) (i den forbindelse|i den sammenhæng|kun|alene|blot)? ..2 (komme med|give|fremsætte|afgive|udtale) (henstillinger|anbefalinger|forslag|råd|indstillinger) > -- {nopower} -- rådet',
  '{carries} ... < (alene|kun|blot|udelukkende) ved at (motivere|opfordre|henstille|anbefale|overtale|inspirere|gå foran|minde om) > -- {nopower}',
  '< (løfter|løfte|nå|sikre|forbedre) ..4 alene ved at .. (motivere|opfordre|henstille|overtale|inspirere) > ',

  // carries it, and somebody else decides
  '{carries} ... < (men|mens|medens|idet|alt imens|hvorimod|uanset at|selv om|selvom|skønt|dog|og) ... {elsewhere} > -- {nopower} -- sættes i (gang|værk|drift)',
  '{carries} ... ; < {word} ... {elsewhere} > -- {nopower}',
  '{carries} ... ; < {word}? {elsewhere} > -- {nopower}',
  '{carries} ... ; < {word} ..2 (ikke|hverken) .. {worker}? ..4 (vælger|bestemmer|beslutter|afgør|råder) > -- {nopower}',
  '{carries} ... ; < {word} (bestemmer|afgør|fastsætter|vælger|fastlægger) .. > -- {nopower} -- selv',
  '{carries} ... < {elsewhere} > -- {nopower} -- sættes i (gang|værk|drift) -- (selv|inden for rammen)',
  '{carries} ..10 < (er det|det er) (dog)? ..6 (bestemmer|afgør|beslutter|fastsætter|vælger|prioriterer|tager beslutning*) > -- {nopower} -- selv (bestemmer|afgør)',
  '{carries} ... < (besluttet|fastsat|fastlagt|lagt|bestemt|afgjort|valgt|dikteret) (andetsteds|andre steder|af andre|oppefra|centralt|højere oppe|et andet sted|over hovedet|på hovedkontoret|i forvaltningen) > -- {nopower}',
  '{carries} ... < (besluttes|fastsættes|fastlægges|afgøres|bestemmes|dikteres|vedtages|lægges|styres|prioriteres|vælges|bevilges) ..3 (andetsteds|andre steder|af andre|oppefra|centralt|højere oppe|et andet sted|uden (hans|hendes|deres|dens) medvirken|uden medvirken) > -- {nopower}',
  '< uden (hans|hendes|deres|dens|din|vedkommendes) (medvirken|indflydelse|accept|medbestemmelse) > -- {nopower}',
  '{person} .. < (hænger på|hæfter for|står på mål for|måles på|holdes op på) .. (resultatet|konsekvensen|tallet|tallene) > .. {leader} (tager|træffer|har|beslutter|bestemmer)',
  '(du|medarbejderen|{worker}|koordinator*) ... < (har|bærer|får|tager) ansvaret > ..3 (men|mens|jeg|chefen|andre) .. (har|bestemmer|beslutter|tager) .. -- {nopower}',
  '< (ansvaret|ansvar) .. (hos|dit|jeres|ligger lokalt|ud lokalt) ... (beslutning*|kompetencen|midlerne|pengene|mandatet|retten) .. (hos|mine|bliver|centralt|i sekretariatet|ligger) > -- {nopower}',
  '< (målene|målet|ansvaret|resultatet) er .. (dine|dit|jeres|deres) .. (midlerne|pengene|beslutningerne|beslutningen|budgettet) .. (mine|min|vores|andres|ledelsens) > ',
  '{person} .. (må|skal|kan) .. tage ansvaret .. < (bare|men|dog|blot) ikke (beslutningerne|beslutningen|pengene|midlerne) >',
  '(manglende|udeblivende|svigtende|dårlige) ..3 (målopfyldelse|effekt|resultat*|fremdrift) ... < (tilregnes|tilskrives|er .. ansvar|lægges til last|bebrejdes) > ... (ikke|begrænset|andre|mandat) -- {nopower}',
  '(pålægges|skal|får til opgave|har til opgave) ... < (inden for uændrede rammer|inden for de givne rammer|uden ekstra midler|uden yderligere midler|uden ekstra ressourcer|uden at der tilføres|for de samme penge|inden for eksisterende) ..8 > -- {nopower} -- (selv (bestemmer|vælger))',
  '{carries} ... < (enhver krone|hver krone|alle udgifter|alt indkøb|al ansættelse|ansættelser|alle indkøb|penge|beløb|priser|priserne|bemandingen|skemaet|sortimentet|løn|lønnen|bevillinger) ..6 (søges|afgøres|bestemmes|bevilges|godkendes|fastsættes|ligger|er samlet|besluttes|fastlægges|vælges|styres) > -- {nopower} -- {carries} .. selv',
  '{carries} ... < (lagt|fastlagt|bestemt) af andre > -- {nopower}',
  '{carries} ... < (må|kan) ikke (røre|rører|pille|ændre|ændres|justere|vælge|ansætte|fravige|sige nej) > -- {nopower}',
  '{carries} ... < ikke (nøglerne|nøglen|pengene|tiden|timerne|adgangen) > -- {nopower}',

  // wider: in any order and with any joint
  '{blamed} ..10 < {nosay} > -- {nopower} -- (ansvar uden|har (intet|ikke) ansvar|{outsider} hæfter)',
  '< {nosay} > ..8 (men|og|alligevel|dog|selv om) ..4 {blamed} -- {nopower} -- (har (intet|ikke) ansvar|ansvar uden)',
  '{blamed} ..6 (men|mens|medens|skønt|selv om|selvom|uanset at|idet|hvorimod|dog|også når|endskønt|trods|uagtet|og) ..6 < {saidabove} > -- {nopower} -- sættes i (gang|værk|drift)',
  '{blamed} ... ; < {word} ... {saidabove} > -- {nopower}',

  '{person} ... < (uden at (måtte|kunne|have lov at)) ..3 (love|beslutte|binde|underskrive|ansætte|købe|vælge|bestemme|ændre|sige) > ... -- {nopower} -- (spørge|at .. mærker|godkend*)',

  '{blamed} ... ; < {word} ..8 (sættes|laves|lægges|bestemmes|fastlægges|besluttes|styres|vælges|dikteres) ..1 (af|på|i|hos|centralt|andetsteds|et andet sted) > -- {nopower}',
  '{blamed} ... ; < {word} (besluttes|afgøres|bestemmes|sættes|fordeles|tildeles) ..1 (et andet sted|andetsteds|centralt|oppefra|af|på|i) > -- {nopower}',

  '(står ..3 for|er ..2 (hovedpine|ansvar|bord|sag)|{blamed}) ... < (bestemmes|besluttes|sættes|bestilles|fastsættes|bevilges|lægges|vælges|afgøres|styres) ..1 (af|på|i|hos|et andet sted|andetsteds|centralt|oppefra|langt|når det passer) > -- {nopower} -- sættes i (gang|værk|drift)',
  '{blamed} ; < {word} (bevilges|besluttes|fastsættes|vælges|købes|bestilles|styres|dikteres) ..1 (af|på|i|hos|centralt|andetsteds) > -- {nopower}',

  '{onTheHook} ..12 < (men|mens|medens|skønt|selv om|selvom|omend|uanset at|hvorimod|dog) ..12 {notTheirs} > -- {nopower} -- (ansvar uden|har (intet|ikke) ansvar)',
  '{onTheHook} ..10 , og ..8 < {notTheirs} > -- {nopower} -- (har (intet|ikke) ansvar)',
  '(ansvarlig*|den ansvarlige) ... < (råder|disponerer|bestemmer) ..1 (hverken|ikke) > -- {nopower}',
  '{onTheHook} ..12 < disponerer (hverken|ikke) (over)? > -- {nopower}',
  '^ ..6 (kan|må) (bare|dog|blot)? ..1 ikke < (flytte|røre|ændre|pille|skrue|rykke) (på|ved) > ..6 -- {nopower} -- {worker} ..1 (må|kan) ikke',
  '{onTheHook} ..10 < (uden|foruden) ..3 ({means}|medindflydelse|at ..3 {act}) > -- {nopower}',
];
