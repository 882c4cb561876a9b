// What stands round the text of a Danish document: what closes it, its table of contents, words that a part’s number follows.
import type { DocumentPatterns } from '../pack';

export const parts: DocumentPatterns['parts'] = {
  closing: [
    '^ ..2 (underskrift|underskrifter|underskrivelse|signatur|signaturer|kvittering) ..2 $', '^ ..1 underskrevet ..3 $', '^ #? (godkendelse|godkendt|vedtagelse|ikrafttræden|ikrafttrædelse) $', '^ #? (godkendt|vedtaget|tiltrådt) af $', '^ #? (vedtagelse|godkendelse) og (ikrafttræden|ikrafttrædelse|gyldighed|underskrift|underskrifter) $',
    '^ ..2 (versionshistorik|versionsstyring|versioner|ændringshistorik|ændringslog|ændringsoversigt|revisionshistorik|dokumenthistorik|dokumentoplysninger|dokumentinformation|dokumentstyring|historik) $',
    '^ #? (bilag|bilagene|bilagsliste|appendiks|appendix) ..',
    '^ #? ..1 (referencer|reference|kilder|links|litteratur|henvisninger|fodnoter|noter|ordliste|lovgrundlag|lovhenvisninger|kildeliste) $', '^ #? (relaterede|tilhørende) (dokumenter|links|politikker|retningslinjer) ..2 $', '^ #? (læs mere|læs også|læs videre|mere at læse|mere information|yderligere information|se også) ..2 $', '^ #? (referencer|links|kilder) og ..2 $',
    '^ ..2 (kontakt|kontakter|kontaktoplysninger|kontaktpersoner|kontaktperson|kontaktinformation|kontakt os) $', '^ #? (spørgsmål|kontakt og spørgsmål|spørgsmål og kontakt) $', '^ #? spørgsmål (om|til) (politikken|dokumentet|retningslinjen|aftalen|teksten) $',
  ],
  line: ['^ (underskrift|underskrifter|underskrevet|dato og underskrift|sted og dato|kvitteres)', '^ ..1 (kontakt|spørgsmål|kontaktperson|kontaktpersoner) :', '^ (version|dokumentnummer|journalnummer|sagsnummer|senest opdateret|sidst opdateret|senest ændret|senest revideret) ..', '^ #? (referencer|kilder|links|læs mere|se også) :'],
  column: ['^ (version|versionsnummer|udgave) ..1 $', '^ (revision|rev) ..1 $', '^ ..1 (underskrift|underskrifter|signatur) $', '^ (ændring|ændringer|ændret|hvad er ændret) $', '^ (godkendt|vedtaget|udarbejdet|gennemgået) af $'],
  contents: ['^ ..1 (indhold|indholdsfortegnelse) $', '^ på denne side $'],
  numbered: ['(afsnit|afsnittet|kapitel|kapitlet|kap|paragraf|paragraffen|artikel|del) #', '# kap'],
  counted: ['(punkt|punktet|punkterne|pkt|regel|princip|trin|stk|stykke|nummer|nr) #'],
};
