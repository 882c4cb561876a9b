// What Swedish says of a document's own life: when it is looked at again, since when it holds, who approved it.
import type { DocumentPatterns } from '../pack';

export const lifeCycle: DocumentPatterns['lifeCycle'] = {
  nextReview: [
    '(nästa|ny|planerad|kommande) (översyn|revidering|revision|genomgång|utvärdering|granskning|läsning)', '(översyn|revidering|revision|granskning|utvärdering) (sker|görs|senast|i|under|den|inför|klar)', '^ (översyn|revidering|revision) $', '^ (översyn|revidering|revision) :', '*datum för (översyn|revidering)', '(översynsdatum|revideringsdatum|revisionsdatum)',
    '(^|(policyn|policy|riktlinjen|riktlinjerna|dokumentet|överenskommelsen|principerna|planen|texten|avtalet|kontraktet|instruktionen|reglerna|spelreglerna|uppdraget|uppdragsbeskrivningen|den|det|de) ..3) (ses över|revideras|omprövas|omarbetas|utvärderas|uppdateras|granskas|läses om|gås igenom|förnyas|tas upp igen)', '(ska|skall) vara (reviderad|översedd)', '(ser över|reviderar|utvärderar|omprövar|går igenom|läser om) .. (senast|i|under|den|inför)',
  ],
  lastReview: [
    '(senast|sist) (reviderad|reviderat|uppdaterad|uppdaterat|ändrad|ändrat|granskad|granskat|sedd över|översedd)', '(senaste|förra) (översyn|översynen|revidering|revideringen|revision|revisionen|ändring|ändringen|uppdatering|uppdateringen)', '(reviderades|uppdaterades|ändrades|antogs|beslutades|fastställdes|skrevs)', '(antagen|antaget|beslutad|beslutat|fastställd|fastställt|godkänd|godkänt|upprättad|utfärdad|skriven|skrivet|undertecknad)', '^ (reviderad|reviderat|uppdaterad|uppdaterat)', '(ersätter|sedan|version)', '(beslutsdatum|fastställelsedatum)',
  ],
  effective: ['(gäller|giltig|giltigt) (från|fr o m|fr.o.m|fom|sedan)', 'gäller från och med', 'träder i kraft', 'trädde i kraft', '*ikraftträdande', 'börjar gälla', 'giltig fr.o.m'],
  ends: ['(gäller|giltig|giltigt) (till|tom|t.o.m|längst|fram till|till och med)', 'löper ut', 'sista giltighetsdag'],
  approver: ['(godkänd|godkänt|beslutad|beslutat|fastställd|fastställt|antagen|antaget) av', '(beslutsfattare|godkännare|fastställare)'],
  status: ['^ (dokumentets|dokument)? (status|dokumentstatus)'],
  draft: ['utkast', 'remissversion', 'på remiss', 'arbetsmaterial', '^ förslag'],
};
