import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ledare utan förberedelse',
  summary: 'Ledare får nya uppgifter utan utbildning eller bollplank',
  why: 'Många chefer är skolade i kontroll och mål. Att leda med tillit är ett hantverk som måste övas, och det går sällan ensam. Utan utbildning och någon att bolla med faller man tillbaka när det blåser.',
  messages: {
    missing: 'Dokumentet ger ledare nya uppgifter men ingen förberedelse. Lägg till utbildning, någon att bolla med och tid att öva.',
  },
  fixes: [
    { title: 'Lägg till ett avsnitt om ledarnas stöd', kind: 'guided', replaces: 'after', text: '## Stöd till ledarna\n\n[Vilka=Gruppcheferna] går [utbildning=tre kursdagar i tillitsbaserat ledarskap] före [datum=den 1 oktober].\n\n- De träffas [hur ofta=en gång i månaden] för att bolla [vad=svåra samtal] med [vem=en handledare utifrån].\n- [Roll=HR-partnern] finns att ringa [när=vardagar 8–16].' },
  ],
};
