import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Nya uppgifter utan hjälp att lära sig dem',
  summary: 'Chefer får nya uppgifter men ingen utbildning eller handledning',
  why: 'Att leda med tillit är ett hantverk som få chefer har fått lära sig. När nya uppgifter kommer från en dag till en annan ligger kontrollen nära till hands. Skriv vad cheferna får för att växa in i dem: utbildning, handledning, tid.',
  messages: {
    found: 'Cheferna får något nytt att göra här, men texten nämner ingen hjälp att lära sig det. Lägg till utbildning, handledning eller tid.',
  },
  fixes: [
    { title: 'Lägg till hur cheferna får lära sig', kind: 'guided', replaces: 'after', text: 'Varje chef får [hjälp=två dagars utbildning och ett bollplank] [när=innan det börjar].' },
    { title: 'Lägg till vem som stöttar cheferna', kind: 'guided', replaces: 'after', text: '[Roll=HR-partnern] erbjuder alla chefer [hjälp=handledning] i de nya uppgifterna till och med [datum=juni].' },
  ],
};
