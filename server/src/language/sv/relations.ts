// How Swedish sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(ansvarar|svarar) (ytterst|själv|alltid)? för', '(är|blir) (ytterst|huvud)? (ansvarig|huvudansvarig) för', '(har|bär) det? (yttersta|fulla|samlade)? (ansvaret|huvudansvaret|ansvar) för', '(äger|sköter)', 'håller i', 'tar hand om'],
  answeredBy: ['(ägs|sköts|hanteras) av', '(ligger|vilar) (hos|på)', 'är (ansvarigs|ansvarets) hos'],
  /** What it takes to carry a result, and that others settle it. */
  settledElsewhere: ['^ ..1 ({meansOf}|vilka ..2|vilken ..2|hur många ..1|hur mycket ..1|tid i) ..10 (är en sak för|avgörs|bestäms|beslutas|fastställs|sätts|styrs|väljs|tillsätts|köps|görs|läggs|ligger|beviljas|disponeras|godkänns|upphandlas|prioriteras) ..4 (av|hos|i|på|från|för)? ..3 ({management}|{boss}|*avdelningen|*enheten|*enheterna|inköp|ekonomi|*rådet|*gruppen|*kontoret|assistent|centralt|annat håll) -- (förslag|rådgör|samråd|gemensamt|tillsammans)'],
  nobodyInParticular: ['se', 'vi', 'du', 'ni', 'de', 'han', 'hon', 'hen', 'den', 'det', 'detta', 'man', 'alla', 'samtliga', 'ingen', 'någon', 'var', 'varje', 'som', 'vem', 'vilka', 'vad', 'båda', 'medarbetare', 'medarbetarna', 'om', 'när', 'eftersom', 'inte', 'aldrig', 'varken'],
};
