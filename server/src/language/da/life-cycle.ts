// What Danish says of a document's own life: when it is looked at again, since when it holds, who approved it.
import type { DocumentPatterns } from '../pack';

export const lifeCycle: DocumentPatterns['lifeCycle'] = {
  nextReview: [
    '(næste|ny|planlagt|kommende) (gennemgang|revision|revidering|evaluering|opdatering|læsning)', '(revision|revidering|gennemgang|evaluering) (sker|senest|i|inden|den|foretages)', '^ (revision|revidering|gennemgang) $', '^ (revision|revidering|gennemgang) :', 'dato for (næste)? (revision|gennemgang|revidering)', '(revisionsdato|gennemgangsdato|revideringsdato)',
    '(^|(politikken|retningslinjen|retningslinjerne|dokumentet|aftalen|principperne|planen|teksten|kontrakten|teamkontrakten|grundlaget|ledelsesgrundlaget|kommissoriet|reglerne|den|det|de) ..3) (revideres|gennemgås|evalueres|opdateres|justeres|fornyes|genforhandles|tages op igen|tages op|læses igen|ses efter)', '(ser|gennemgår|reviderer|evaluerer|læser|opdaterer) .. (senest|i|inden|den)', 'skal være (revideret|gennemgået)',
  ],
  lastReview: [
    '(senest|sidst) (revideret|opdateret|ændret|gennemgået|justeret)', '(seneste|sidste) (revision|revidering|gennemgang|ændring|opdatering)', '(blev|er) (senest|sidst)? (vedtaget|godkendt|revideret|opdateret|ændret|besluttet|skrevet|underskrevet)', '(vedtaget|godkendt|besluttet|underskrevet|udarbejdet|skrevet|udgivet|tiltrådt)', '^ (revideret|opdateret)', '(erstatter|siden|version)', '(godkendelsesdato|vedtagelsesdato)',
  ],
  effective: ['(gælder|gyldig|gældende) (fra|pr|fra og med)', 'træder i kraft', 'trådte i kraft', '*ikrafttræden', '*ikrafttrædelse', '*ikrafttrædelsesdato', 'med virkning fra'],
  ends: ['(gælder|gyldig|gældende) (til|indtil|frem til|til og med)', 'udløber'],
  approver: ['(godkendt|besluttet|vedtaget|tiltrådt) af', '(godkender|beslutningstager)', 'godkendelse :'],
  status: ['^ (dokumentets|dokument)? (status|dokumentstatus)'],
  draft: ['udkast', 'i høring', 'høringsudkast', 'høringsversion', 'kladde', 'arbejdspapir', '^ forslag'],
};
