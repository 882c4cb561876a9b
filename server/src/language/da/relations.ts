// How Danish sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(har|bærer) det? (overordnede|fulde|samlede|daglige)? (ansvaret|ansvar|hovedansvaret) for', '(er|bliver) (hoved|alene)? (ansvarlig|ansvarlige|hovedansvarlig) for', '(ejer|varetager)', 'står for', 'tager sig af'],
  answeredBy: ['(ejes|varetages|passes) af', '(ligger|hviler) hos'],
  nobodyInParticular: ['se', 'vi', 'du', 'i', 'de', 'han', 'hun', 'den', 'det', 'dette', 'man', 'alle', 'samtlige', 'ingen', 'nogen', 'hver', 'enhver', 'som', 'hvem', 'hvad', 'begge', 'medarbejdere', 'medarbejderne', 'hvis', 'når', 'fordi', 'ikke', 'aldrig', 'hverken'],
};
