// How Danish sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(har|bærer) det? (overordnede|fulde|samlede|daglige)? (ansvaret|ansvar|hovedansvaret) for', '(er|bliver) (hoved|alene)? (ansvarlig|ansvarlige|hovedansvarlig) for', '(ejer|varetager)', 'står for', 'tager sig af', '(hæfter|indestår|svarer) for', '(står|stå) (til ansvar|på mål|til regnskab) for', 'måles på'],
  answeredBy: ['(ejes|varetages|passes|bæres) af', '(ligger|hviler) hos'],
  /** What another sentence says of the means or decisions: they lie with somebody else. */
  settledElsewhere: [
    '^ ..8 (bestemmes|afgøres|fastsættes|fastlægges|vedtages|besluttes|forhandles|bevilges|tildeles|vælges|disponeres|styres|lægges|fordeles|prioriteres|indkøbes|ansættes) ..4 (af|i|på|hos|fra|centralt) ..6 -- (os|teamet|holdet|gruppen|råd|spørg*|sammen|selv|fællesskab|bestyrelsen|med-udvalg*|bilag|kl|afstemning|enighed|konsensus)',
    '^ ..8 (*budget|*budgettet|bemanding*|bemandingen|priser|priserne|rabatter|normering*|vikarer|løn|lønnen|indkøb|midler|midlerne|ansættelser|timer|timerne|kompetencen|mandatet|markedsføring|bevilling*|sortiment*|penge|pengene) ..4 (ligger|sidder|er samlet|er placeret|hører|bliver|er lagt) ..2 (på|hos|i|under) ..4 -- (os|teamet|holdet|gruppen|bilag)',
    '^ (hun|han|de|du|vedkommende|rollen) ..2 (kan|må|har|råder|disponerer|bestemmer|ansætter) ..2 (ikke|ingen|hverken|intet) ..8 -- (ikke (selv )?lade|alene|glemme|være i tvivl)',
    '^ .. (er antaget|er hyret|refererer|tager ..2 instruks) ..6 (af|fra|til) ..4',
  ],
  nobodyInParticular: ['se', 'vi', 'du', 'i', 'de', 'han', 'hun', 'den', 'det', 'dette', 'man', 'alle', 'samtlige', 'ingen', 'nogen', 'hver', 'enhver', 'som', 'hvem', 'hvad', 'begge', 'medarbejdere', 'medarbejderne', 'hvis', 'når', 'fordi', 'ikke', 'aldrig', 'hverken'],
};
