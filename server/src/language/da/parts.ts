// What stands round the text of a Danish document: what closes it, its table of contents, words that a part’s number follows.
import type { DocumentPatterns } from '../pack';

/** A heading’s number, if it has one. */
const NUMBER = '^ (#|a|b|c|d|e|f|g|h|i|j|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)?';

export const parts: DocumentPatterns['parts'] = {
  closing: [
    '^ ..2 (underskrift|underskrifter|underskrivelse|signatur|signaturer|kvittering) ..2 $', '^ ..1 underskrevet ..3 $', `${NUMBER} (godkendelse|godkendt|vedtagelse|ikrafttræden|ikrafttrædelse) $`, `${NUMBER} (godkendt|vedtaget|tiltrådt) af $`, `${NUMBER} (vedtagelse|godkendelse) og (ikrafttræden|ikrafttrædelse|gyldighed|underskrift|underskrifter) $`,
    '^ ..2 (versionshistorik|versionsstyring|versioner|ændringshistorik|ændringslog|ændringsoversigt|revisionshistorik|dokumenthistorik|dokumentoplysninger|dokumentinformation|dokumentstyring|historik) $',
    `${NUMBER} (bilag|bilagene|bilagsliste|appendiks|appendix) ..`,
    `${NUMBER} ..1 (referencer|reference|kilder|links|litteratur|henvisninger|fodnoter|noter|ordliste|lovgrundlag|lovhenvisninger|kildeliste) $`, `${NUMBER} (relaterede|tilhørende) (dokumenter|links|politikker|retningslinjer) ..2 $`, `${NUMBER} (læs mere|læs også|læs videre|mere at læse|mere information|yderligere information|se også) ..2 $`, `${NUMBER} (referencer|links|kilder) og ..2 $`,
    '^ ..2 (kontakt|kontakter|kontaktoplysninger|kontaktpersoner|kontaktperson|kontaktinformation|kontakt os) $', `${NUMBER} (spørgsmål|kontakt og spørgsmål|spørgsmål og kontakt) $`, `${NUMBER} spørgsmål (om|til) (politikken|dokumentet|retningslinjen|aftalen|teksten) $`,
  ],
  line: ['^ (underskrift|underskrifter|underskrevet|dato og underskrift|sted og dato|kvitteres)', '^ ..1 (kontakt|spørgsmål|kontaktperson|kontaktpersoner) :', '^ (version|dokumentnummer|journalnummer|sagsnummer|senest opdateret|sidst opdateret|senest ændret|senest revideret) ..', '^ #? (referencer|kilder|links|læs mere|se også) :'],
  column: ['^ (version|versionsnummer|udgave) ..1 $', '^ (revision|rev) ..1 $', '^ ..1 (underskrift|underskrifter|signatur) $', '^ (ændring|ændringer|ændret|hvad er ændret) $', '^ (godkendt|vedtaget|udarbejdet|gennemgået) af $'],
  contents: ['^ ..1 (indhold|indholdsfortegnelse) $', '^ på denne side $'],
  numbered: ['(afsnit|afsnittet|kapitel|kapitlet|kap|paragraf|paragraffen|artikel|del) #', '# kap'],
  counted: ['(punkt|punktet|punkterne|pkt|regel|princip|trin|stk|stykke|nummer|nr) #'],
};
