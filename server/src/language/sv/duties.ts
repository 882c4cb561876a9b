// Hur svenskan säger vad någon svarar för, bestämmer, tillfrågas om, får veta och gör. Markeringen står på orden som
// säger det; `…By`: den som bär det står bakom dem.

export const duties: Readonly<Record<string, readonly string[]>> = {
  answers: [
    '< (ansvarar|ansvara) ..1 för >', '< (är|blir|vara) ..2 (ansvarig|ansvariga|ansvarige) för >', '< (svarar|svara|står) ..1 för >', '< (har|bär|tar|ha|ta) ..2 (ansvar|ansvaret|huvudansvar|huvudansvaret|helhetsansvar|resultatansvar|budgetansvar) (för|över)? >', '< (äger|äga) >', '< (håller|hålla) i >', '< (sköter|sköta) >', '< (ser|se) till >', '< (säkerställer|säkerställa) >', '< tar hand om >', '< mäts på >', '< ansvarig för >', '^ < (ansvarar|svarar|ansvarig) för? > :',
  ],
  answersBy: [
    '< (ansvaret|ansvar) ..6 (ligger|vilar|är) (hos|på) >', '< (ägs|sköts|leds|förvaltas|hålls|drivs) av >', '< ligger på >', '^ < (ansvarig|ansvariga|ägare|ansvarar|svarar|kontakt|kontaktperson|håller i) > :', '< (ansvarig|ägare) > :', '< (är) ..1 (uppgift|ansvar) för >', '< ansvarar >', '< svarar för >',
  ],
  decides: [
    '< (beslutar|besluta|beslutade) ..1 (om|över)? >', '< (bestämmer|bestämma) (om|över|själv|själva)? >', '< (avgör|avgöra|fastställer|fastställa|prioriterar|väljer|utser|godkänner|attesterar|fastslår) >', '< (får|kan) ..1 (besluta|bestämma|köpa|välja|godkänna|anställa|beställa|avgöra|disponera) (om|över|för)? >', '< har (sista ordet|beslutanderätt|beslutanderätten|mandat|beslutsrätt|fria händer) (om|i|över|att|för)? >', '< (fattar|tar) ..1 (beslut|besluten|beslutet) (om)? >', '< råder över >', '^ < (beslutar|bestämmer|mandat|beslutsrätt) (om|över)? > :',
  ],
  decidesBy: [
    '< (beslutas|bestäms|avgörs|fastställs|godkänns|sätts|fattas|läggs|tas) ..1 av >', '< (beslut|beslutet|besluten|beslutanderätten|mandatet) ..6 (ligger|fattas|tas|vilar) (hos|av|på) >',
  ],
  asked: ['< (tillfrågas|rådfrågas|hörs|konsulteras) (om|när|innan|före|först)? >', '< (ger|lämnar) (råd|synpunkter) (om|på|i|till)? >', '< (får|ska) yttra sig (om|över)? >', '^ < (tillfrågas|rådfrågas|hörs) (om)? > :'],
  askedBy: ['< (frågar|fråga|rådfrågar|hör|konsulterar|tillfrågar) >', '< (efter|i) samråd med >', '< rådgör ..1 med >', '^ < (frågas först|fråga först|rådfråga|fråga) > :'],
  informed: ['< (informeras|underrättas|meddelas) (om|när)? >', '< får veta >'],
  informedBy: ['< (informerar|informera|underrättar|meddelar) >', '< berättar för >'],
  must: ['< (ska|skall|måste|bör|behöver|förväntas|har att|åtar sig att|lovar att) >'],
  does: ['< (ger|kallar|håller|leder|gör|skriver|rapporterar|planerar|delar|förklarar|lyssnar|förbereder|publicerar|driver|kontrollerar|svarar|bjuder|beställer|utbildar|hanterar|går igenom|uppdaterar|stöder|stödjer|hjälper|skickar|introducerar|följer|organiserar|samordnar|samlar|tar|ringer|lämnar) >', '^ < (gör|uppgifter) > :'],
};
