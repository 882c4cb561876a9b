import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Beror på chefen',
  summary: 'En rättighet beror på vad den enskilda chefen tycker',
  why: 'Att en chef leder med tillit räcker inte om chefen bredvid gör tvärtom. När villkoren beror på vem man råkar ha till chef blir de orättvisa, och ingen kan planera. En ram som gäller hos alla chefer, med lokala överenskommelser inom den, håller ihop.',
  messages: {
    found: '”{found}” gör en rättighet beroende av vilken chef man har. Skriv den ram som gäller lika för alla, och vad som får avtalas lokalt.',
  },
  fixes: [
    { title: 'Skriv en ram som gäller lika för alla', kind: 'guided', replaces: 'sentence', text: 'Du har rätt till [rättighet=distansarbete två dagar i veckan]. Team och chef kommer överens om [lokalt=vilka dagar] inom den ramen.', cell: '[Rättighet=Två distansdagar i veckan]; dagarna väljs i teamet' },
    { title: 'Ange kriterierna och vem man frågar', kind: 'guided', replaces: 'sentence', text: '[Chefen=Närmaste chef] säger ja till [rättighet=distansarbete] när [kriterier=uppgiften går att göra hemifrån], och [roll=HR-partnern] hjälper till när ni ser olika på saken.', cell: 'Ja när [kriterier=uppgiften går att göra hemifrån]' },
  ],
};
