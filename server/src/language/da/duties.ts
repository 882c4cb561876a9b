// Sådan siger dansk, hvad nogen svarer for, beslutter, spørges om, får at vide og gør. Mærket står på de ord, der siger
// det; `…By`: den, der bærer det, står bag dem.

export const duties: Readonly<Record<string, readonly string[]>> = {
  answers: [
    '< (er|bliver|være) ..2 (ansvarlig|ansvarlige) for >', '< (svarer|svare|står) ..1 for >', '< (har|bærer|tager|have|tage) ..2 (ansvar|ansvaret|hovedansvaret|hovedansvar|budgetansvar|resultatansvar|budgetansvaret) (for)? >', '< (ejer|eje) >', '< (holder|holde) (styr på|øje med) >', '< (passer|passe|varetager|varetage) >', '< (sørger|sørge) for >', '< (sikrer|sikre) >', '< tager sig af >', '< (står|stå) på mål for >', '< måles på >', '< ansvarlig for >', '< styrer >', '^ < (svarer|ansvarlig|ansvar|har ansvaret) for? > :',
  ],
  answersBy: [
    '< (ansvaret|ansvar) ..6 (ligger|hviler|er) (hos|på) >', '< (ejes|passes|varetages|ledes|styres|forvaltes|holdes) af >', '< ligger (hos|på) >', '^ < (ansvarlig|ansvarlige|ejer|ansvar|kontakt|kontaktperson|dri|tovholder) > :', '< (ansvarlig|ejer) > :', '< svarer for >', '< har ansvaret for >',
  ],
  decides: [
    '< (beslutter|beslutte|besluttede) ..1 (om|over)? >', '< (bestemmer|bestemme) (om|over|selv)? >', '< (afgør|afgøre|fastsætter|fastsætte|fastlægger|prioriterer|vælger|udpeger|godkender|attesterer) >', '< (må|kan) ..1 (beslutte|bestemme|købe|vælge|godkende|ansætte|bestille|afgøre|disponere) (om|over|for)? >', '< har (sidste ord|det sidste ord|beslutningsretten|beslutningsret|mandat|frie hænder) (om|i|over|til|for)? >', '< (træffer|tager) ..1 (beslutning|beslutningen|beslutninger) (om)? >', '< råder over >', '^ < (beslutter|bestemmer|mandat|beslutningsret) (om|over)? > :',
  ],
  decidesBy: [
    '< (besluttes|bestemmes|afgøres|fastsættes|fastlægges|godkendes|sættes|træffes|lægges|tages) ..1 af >', '< (beslutning|beslutningen|beslutninger|beslutningsretten|mandatet) ..6 (ligger|træffes|tages|hviler) (hos|af|på) >',
  ],
  asked: ['< (spørges|høres|rådspørges|konsulteres|tages med på råd) (om|når|inden|før|først|til råds)? >', '< (giver) (råd|sparring|input) (om|til|i)? >', '^ < (spørges|høres|rådspørges) (om)? > :'],
  askedBy: ['< (spørger|spørg|rådspørger|hører|konsulterer) >', '< efter (aftale|drøftelse|samråd) med >', '< rådfører sig med >', '^ < (spørg til råds|spørg først|spørges først|rådspørg) > :'],
  informed: ['< (orienteres|informeres|underrettes) (om|når)? >', '< får (besked|at vide) >'],
  informedBy: ['< (orienterer|informerer|underretter) >', '< giver besked til >'],
  must: ['< (skal|må|bør|forventes|har at|forpligter sig til|lover) >'],
  does: ['< (giver|indkalder|holder|gør|skriver|rapporterer|planlægger|deler|forklarer|lytter|forbereder|offentliggør|driver|kontrollerer|svarer|inviterer|bestiller|uddanner|håndterer|gennemgår|opdaterer|støtter|hjælper|sender|introducerer|følger|organiserer|koordinerer|samler|tager|ringer|afleverer|leder) >', '^ < (gør|opgaver) > :'],
};
