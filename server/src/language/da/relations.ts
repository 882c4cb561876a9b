// How Danish sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(har|bærer) det? (overordnede|fulde|samlede|daglige)? (ansvaret|ansvar|hovedansvaret|resultatansvar|resultatansvaret) for', '(er|bliver) (hoved|alene)? (ansvarlig|ansvarlige|hovedansvarlig) for', '(ejer|varetager)', 'står for', 'tager sig af', '(hæfter|indestår|svarer) for', '(står|stå) (til ansvar|på mål|til regnskab|inde) for', 'måles på'],
  answeredBy: ['(ejes|varetages|passes|bæres) af', '(ligger|hviler) hos'],
  /** What another sentence says of the means or decisions: they lie with somebody else. */
  settledElsewhere: [
    '^ ..8 (bestemmes|afgøres|fastsættes|fastlægges|vedtages|besluttes|forhandles|bevilges|tildeles|vælges|disponeres|styres|lægges|fordeles|prioriteres|indkøbes|ansættes) ..4 (af|i|på|hos|fra|centralt) ..6 -- (os|teamet|holdet|gruppen|råd|spørg*|sammen|selv|fællesskab|bestyrelsen|med-udvalg*|bilag|kl|afstemning|enighed|konsensus)',
    '^ ..8 (*budget|*budgettet|bemanding*|bemandingen|priser|priserne|rabatter|normering*|vikarer|løn|lønnen|indkøb|midler|midlerne|ansættelser|timer|timerne|kompetencen|mandatet|markedsføring|bevilling*|sortiment*|penge|pengene) ..4 (ligger|sidder|er samlet|er placeret|hører|bliver|er lagt) ..2 (på|hos|i|under) ..4 -- (os|teamet|holdet|gruppen|bilag)',
    '^ (hun|han|de|du|vedkommende|rollen) ..2 (kan|må|har|råder|disponerer|bestemmer|ansætter) ..2 (ikke|ingen|hverken|intet) ..8 -- (ikke (selv )?lade|alene|glemme|være i tvivl)',
    '^ .. (er antaget|er hyret|refererer|tager ..2 instruks) ..6 (af|fra|til) ..4',
  ],
  must: ['skal', '(er|har) .. pligt* til', '(påhviler|påkrævet)', '(kræves|nødt til)'],
  should: ['(bør|burde)', '(opfordres|anbefales|tilskyndes)'],
  byActor: ['{leader} (sørger|sikrer)', 'af ..3 ({leader}|{worker}|*gruppen|*teamet|*holdet|*bestyrelsen|*udvalget|*afdelingen|*enheden|*nævnet|hr|direktionen|ledelsen|*ledelsen)', '^ #? (vi|jeg|du|i) (skal|må|bør)'],
  /** A consequence that is only named, as in a policy. */
  consequence: ['(kan|medfører|medføre) ..6 (disciplinær*|ansættelsesretlig*|advarsel|advarsler|afskedigelse|opsigelse|bortvisning|sanktion*)'],
  /** A lead-in whose list goes on with it, and an item that does. */
  openEnd: ['(at|skal|bør|må|kan|er|ved|af|om|som|der|når) $'],
  goesOn: ['^ #? at ..'],
  ownDuty: ['(ansvar|ansvaret|ansvarlig|ansvarlige) ..1 for at (følge|læse|kende|overholde|rapportere|sætte sig|holde sig|selv|respektere|melde|forstå)', '(egen|eget|egne)', '(sig|dem) selv'],
  inPractice: ['^ #? (det|dette) (betyder|indebærer|mærkes|viser sig|gør vi)', '^ #? (derfor|i praksis|i hverdagen|konkret)', '^ #? for os betyder', '^ #? sådan (arbejder|gør) vi'],
  transition: ['(trinvis|trinvist|gradvis|gradvist|trin for trin|skridt for skridt)', 'overgang*', '(fase|etape|trin) (et|to|1|2)', 'indtil da'],
  knownRole: [
    'hr', '(leder|lederen|ledere|lederne|chef|chefen|chefer|cheferne)', '(nærmeste|overordnet|overordnede) (leder|chef|lederen|chefen)', '(direktør|direktøren|administrerende direktør|adm direktør|topchefen)', '(rektor|rektoren|skolelederen|skoleleder|dekan|dekanen|formand|formanden|forpersonen)', '(bestyrelsen|ledelsen|direktionen|fagforeningen|arbejdsgiveren|kommunalbestyrelsen|byrådet|regionsrådet)',
    '(arbejdsmiljørepræsentant*|amr|tillidsrepræsentant*|tr|fællestillidsrepræsentant*|sikkerhedsrepræsentant*)', '(med-udvalget|samarbejdsudvalget|su|arbejdsmiljøudvalget|arbejdsmiljøgruppen)', '(dpo|dpo en|databeskyttelsesrådgiver*)', '(revisor|revisoren|revisorer)', '(bedriftslægen|lægen|læge|politiet|brandvæsenet|jurist|juristen|ombudsmand*)',
    '(it|it-supporten|it-afdelingen|lønkontoret|økonomiafdelingen|receptionen|personaleafdelingen|servicedesken)', '(medarbejder|medarbejderen|medarbejdere|medarbejderne|ansat|ansatte|den ansatte|kollega|kollegaen|kolleger|kollegerne|medlem|medlemmer|nyansat*|ejeren|forfatteren|læseren)', '(kunde|kunden|kunder|patient|patienten|patienter|elev|eleven|elever|studerende|leverandør*|borger|borgeren|borgere)',
  ],
  nobodyInParticular: ['se', 'vi', 'du', 'i', 'de', 'han', 'hun', 'den', 'det', 'dette', 'man', 'alle', 'samtlige', 'ingen', 'nogen', 'hver', 'enhver', 'som', 'hvem', 'hvad', 'begge', 'medarbejdere', 'medarbejderne', 'hvis', 'når', 'fordi', 'ikke', 'aldrig', 'hverken'],
};
