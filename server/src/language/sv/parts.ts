// What stands round the text of a Swedish document: what closes it, its table of contents, words that a part’s number follows.
import type { DocumentPatterns } from '../pack';

export const parts: DocumentPatterns['parts'] = {
  closing: [
    '^ ..2 (underskrift|underskrifter|signatur|signaturer|undertecknande|undertecknare|kvittens) ..2 $', '^ ..1 (undertecknas|undertecknat) ..3 $', '^ #? (godkännande|godkänt|fastställande|fastställelse|antagande|ikraftträdande) $', '^ #? (godkänd|fastställd|beslutad|antagen) av $', '^ #? (fastställande|beslut) och (ikraftträdande|giltighet) $',
    '^ ..2 (versionshistorik|versionshantering|versioner|ändringshistorik|ändringslogg|ändringsförteckning|revisionshistorik|revideringshistorik|dokumenthistorik|dokumentinformation|dokumentuppgifter|dokumentfakta|dokumentstyrning|historik) $',
    '^ #? (bilaga|bilagor|bilagan|appendix) ..',
    '^ #? ..1 (referenser|referens|källor|länkar|litteratur|hänvisningar|fotnoter|noter|anmärkningar|ordlista|lagstöd|lagrum|källförteckning) $', '^ #? (relaterade|styrande|tillhörande) (dokument|länkar|riktlinjer|policyer|styrdokument) ..2 $', '^ #? (läs mer|läs också|läs vidare|mer att läsa|mer information|se även|vidare läsning) ..2 $', '^ #? (referenser|länkar|källor) och ..2 $',
    '^ ..2 (kontakt|kontakter|kontaktuppgifter|kontaktpersoner|kontaktperson|kontaktinformation|kontakta oss) $', '^ #? (frågor|kontakt och frågor|frågor och kontakt) $', '^ #? frågor om (policyn|dokumentet|riktlinjen|överenskommelsen|texten) $',
  ],
  line: ['^ (underskrift|underskrifter|undertecknat|undertecknas|undertecknad|ort och datum|datum och underskrift|namnteckning|namnförtydligande|kvitteras)', '^ ..1 (kontakt|frågor|kontaktperson|kontaktpersoner) :', '^ (version|dokumentnummer|diarienummer|dnr|senast uppdaterad|senast ändrad|senast reviderad) ..', '^ #? (referenser|källor|länkar|läs mer|se även) :'],
  column: ['^ (version|versionsnummer|versionsnr|utgåva) ..1 $', '^ (revision|rev) ..1 $', '^ ..1 (underskrift|underskrifter|signatur) $', '^ (ändring|ändringar|ändringen avser|vad som ändrats) $', '^ (godkänd|fastställd|beslutad|granskad|upprättad) av $'],
  contents: ['^ ..1 (innehåll|innehållsförteckning) $', '^ på den här sidan $'],
  numbered: ['(avsnitt|avsnittet|kapitel|kapitlet|kap|paragraf|paragrafen|artikel|del) #', '# kap'],
  counted: ['(punkt|punkten|punkterna|regel|princip|steg|moment|mom|stycke|stycket|nummer|nr) #'],
};
