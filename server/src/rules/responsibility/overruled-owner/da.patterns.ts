import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // unless, until, as long as it pleases above
  '{owndecides} ... < (medmindre|med mindre) .. ({boss}|andre|vi|nogen) ..4 (mener|vil|ønsker|ser|siger|beslutter|bestemmer|griber|finder|har|ændrer) > -- {ground}',
  '{owndecides} ... < (indtil|til|lige til|lige indtil|så længe|i det omfang|for så vidt) .. ({boss}|vi|andre|hovedsædet|nogen) ..4 (mener|vil|ønsker|siger|beslutter|bestemmer|ombestemmer|griber|finder|ændrer|er enig*|blander|har|synes|kan lide|godtager) > -- {ground}',
  '(gælder|står|beslutter|vælger|planlægger|bestemmer|råder|fastsætter) ... < (lige)? (til|indtil) {boss} .. (siger|ombestemmer|mener|vil|ønsker|finder|bestemmer) > .. (noget andet|stop|sig|anderledes)?',
  '< (til|indtil|medmindre) {boss} (siger|mener|vil|ønsker|bestemmer|finder på|beslutter) (noget andet|andet|stop|det modsatte|det anderledes|anderledes) >',
  '{owndecides} ... < (med forbehold for|under forbehold af|med respekt for) .. {boss} ..3 (indsigelse*|godkendelse|accept|ønsker|ændringer|veto)? > -- {ground}',
  '< så længe {boss} er (enig|enige|tilfreds*) > .. -- {ground}',
  '< i det omfang {boss} .. (ikke blander|tillader|ikke vil|ikke ønsker) >',
  '< (lige til|indtil) vi siger (stop|nej|fra) >',

  // may be undone
  '{boss} ... < (kan|må|har ret til at|forbeholder sig ret til at|vil) .. (altid|til enhver tid|når som helst|frit|dog|efterfølgende|uden videre|efter behag|bagefter|i sidste ende)? .. (omgøre|omstøde|tilsidesætte|underkende|tilbagekalde|annullere|overrule|trumfe|ændre|ændre på|lave om på|kassere|forkaste|trække .. tilbage|trække .. til sig|sætte .. ud af kraft|vælge fra|rulle .. tilbage) > ... {theirchoice} -- {ground}',
  '{owndecides} ... < {boss} .. (dog)? (kan|må) .. (altid|til enhver tid|dog|efterfølgende|når som helst)? .. (omgøre|ændre|tilsidesætte|underkende|omstøde|lave om|vælge fra|overrule|rette|bestemme|standse|stoppe) > -- {ground}',
  '{owndecides} ... < (men|dog|idet) ..4 {boss} ..3 (kan|må|har|forbeholder|retter|trumfer) > -- {ground} -- råd',
  '{owndecides} ... < (som|der) .. {boss} .. (derefter|efter behag|siden|bagefter|herefter|efterfølgende|så) ..3 (kan|retter|ændrer|vælger|kasserer|laver) > -- {ground}',
  '< (retter|ændrer|vælger|laver) .. (i|om|fra)? ..2 efter behag >',
  '< trumfer {boss} > -- {ground}',
  '{boss} ... < (kan|må) .. (når som helst|altid|til enhver tid) .. (trække|tage|kalde) .. (opgaven|beslutningen|mandatet|kompetencen|den|det) .. (tilbage|til sig|hjem|fra) > -- {ground}',
  '{boss} kan < (ændre|omgøre|tilsidesætte) > $ ',
  '^ < {boss} kan (ændre|omgøre|tilsidesætte|omstøde|underkende) ..6 > -- {ground} -- (ikke|politik*|kun)',
  '< (vetoret*|vetoretten|veto) > ... -- {ground} -- (sikkerhed*|ingen|ikke|tillidsrepræsentant*)',
  '< (tilbagekaldelse|inddragelse|ophævelse) af (mandat*|kompetence*|beføjelse*|beslutning*) .. (sker|kan ske|finder sted) > -- {ground}',
  '(beslutning*|valg|afgørelse*) truffet af {worker} ... < (er (kun|alene)? vejledende|er vejledende|kan|skal) > -- {ground}',
  '(beslutning*|valg|afgørelse*) ... < er (kun|alene|blot)? vejledende (for|over for) {boss} >',
  '(skulle|rammer|vælger|går) ... < (finder vi en anden|trumfer {boss}|tager {boss} over|overtager {boss}|griber {boss} ind|bestemmer {boss}) > -- {ground}',
  '< (frie hænder|fri hånd|fuld frihed|det sidste ord|frit slag|råderet*) > ... (medmindre|indtil|lige til|så længe|men {boss}|dog) -- {ground}',
  '(frie hænder|det sidste ord|har ordet|selv) ... < (medmindre|med mindre) (jeg|vi|{boss}) > -- {ground}',

  // wider
  '{theirchoice} ... < (gælder|står|holder) .. (kun|kun så længe|så længe|indtil|til|hvis|medmindre|forudsat) ... ({boss}|ingen højere oppe|ingen ovenfra|nogen) > -- {ground} -- kontrakt*',
  '{owndecides} ... < (indtil|til|medmindre|hvis ikke|så længe|kun hvis|forudsat at|bare) ..3 ({boss}|nogen|ingen|en) ..4 (ledelsen|højere oppe|oppefra|synes|mener|vil|indvender|ønsker|deler|er enig*|kan lide|protesterer|siger|ombestemmer) > -- {ground}',
  '{boss} ... < (ikke kan lide|ikke bryder sig om|er utilfreds med|er uenig i) .. {theirchoice} > ... -- {ground} -- (forklar*|spørg*)',
  '{owndecides} ... men .. < {boss} .. (har (altid|dog|det)|kan|må|beholder|griber) .. > (sidste|ord|ændre|veto|om|omgøre|ind|altid) -- {ground}',

  '{person} ..4 < (indtil|til|lige til) (nogen|en|ledelsen|chefen|{boss}) ... (synes|mener|vil|siger) (noget andet|andet|anderledes|nej) > -- {ground}',

  '{owndecides} ... < men ..3 (flytter|retter|ændrer|laver|vender) ..2 (rundt|om|i) > ... -- {ground} -- (selv|vi)',
  '{theirchoice} ... < (består|gælder|holder|står) ... (til|indtil) {boss} (ombestemmer|fortryder|ændrer|siger|mener) > -- {ground}',
];
