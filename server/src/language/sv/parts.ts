// What stands round the text of a Swedish document: what closes it, its table of contents, words that a part’s number follows.
import type { DocumentPatterns } from '../pack';

/** A heading’s number, if it has one. */
const NUMBER = '^ (#|a|b|c|d|e|f|g|h|i|j|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)?';

export const parts: DocumentPatterns['parts'] = {
  closing: [
    '^ ..2 (underskrift|underskrifter|signatur|signaturer|undertecknande|undertecknare|kvittens) ..2 $', '^ ..1 (undertecknas|undertecknat) ..3 $', `${NUMBER} (godkännande|godkänt|fastställande|fastställelse|antagande|ikraftträdande) $`, `${NUMBER} (godkänd|fastställd|beslutad|antagen) av $`, `${NUMBER} (fastställande|beslut) och (ikraftträdande|giltighet) $`,
    '^ ..2 (versionshistorik|versionshantering|versioner|ändringshistorik|ändringslogg|ändringsförteckning|revisionshistorik|revideringshistorik|dokumenthistorik|dokumentinformation|dokumentuppgifter|dokumentfakta|dokumentstyrning|historik) $',
    `${NUMBER} (bilaga|bilagor|bilagan|appendix) ..`,
    `${NUMBER} ..1 (referenser|referens|källor|länkar|litteratur|hänvisningar|fotnoter|noter|anmärkningar|ordlista|lagstöd|lagrum|källförteckning) $`, `${NUMBER} (relaterade|styrande|tillhörande) (dokument|länkar|riktlinjer|policyer|styrdokument) ..2 $`, `${NUMBER} (läs mer|läs också|läs vidare|mer att läsa|mer information|se även|vidare läsning) ..2 $`, `${NUMBER} (referenser|länkar|källor) och ..2 $`,
    '^ ..2 (kontakt|kontakter|kontaktuppgifter|kontaktpersoner|kontaktperson|kontaktinformation|kontakta oss) $', `${NUMBER} (frågor|kontakt och frågor|frågor och kontakt) $`, `${NUMBER} frågor om (policyn|dokumentet|riktlinjen|överenskommelsen|texten) $`,
  ],
  line: ['^ (antagna|fastställda|beslutade|godkända) (av|den|på) ..', '^ (underskrift|underskrifter|undertecknat|undertecknas|undertecknad|ort och datum|datum och underskrift|namnteckning|namnförtydligande|kvitteras)', '^ ..1 (kontakt|frågor|kontaktperson|kontaktpersoner) :', '^ (version|dokumentnummer|diarienummer|dnr|senast uppdaterad|senast ändrad|senast reviderad) ..', '^ #? (referenser|källor|länkar|läs mer|se även) :'],
  column: ['^ (version|versionsnummer|versionsnr|utgåva) ..1 $', '^ (revision|rev) ..1 $', '^ ..1 (underskrift|underskrifter|signatur) $', '^ (ändring|ändringar|ändringen avser|vad som ändrats) $', '^ (godkänd|fastställd|beslutad|granskad|upprättad) av $'],
  contents: ['^ ..1 (innehåll|innehållsförteckning) $', '^ på den här sidan $'],
  numbered: ['(avsnitt|avsnittet|kapitel|kapitlet|kap|paragraf|paragrafen|artikel|del) #', '# kap'],
  counted: ['(punkt|punkten|punkterna|regel|princip|steg|moment|mom|stycke|stycket|nummer|nr) #'],
};
