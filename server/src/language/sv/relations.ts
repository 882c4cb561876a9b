// How Swedish sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(ansvarar|svarar) (ytterst|själv|alltid)? för', '(är|blir) (ytterst|huvud)? (ansvarig|huvudansvarig) för', '(har|bär) det? (yttersta|fulla|samlade)? (ansvaret|huvudansvaret|ansvar) för', '(äger|sköter)', 'håller i', 'tar hand om'],
  answeredBy: ['(ägs|sköts|hanteras) av', '(ligger|vilar) (hos|på)', 'är (ansvarigs|ansvarets) hos'],
  nobodyInParticular: ['se', 'vi', 'du', 'ni', 'de', 'han', 'hon', 'hen', 'den', 'det', 'detta', 'man', 'alla', 'samtliga', 'ingen', 'någon', 'var', 'varje', 'som', 'vem', 'vilka', 'vad', 'båda', 'medarbetare', 'medarbetarna', 'om', 'när', 'eftersom', 'inte', 'aldrig', 'varken'],
};
