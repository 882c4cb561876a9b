import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Kommandoton',
  summary: 'Krav på lydnad och absoluta ord riktas till människor',
  why: 'Order får människor att lyda, inte att förstå. Den som vet varför kan göra rätt också när läget är ett annat än det texten räknade med. En vanlig förväntan med sitt syfte räcker längre än ett ”under inga omständigheter”.',
  messages: {
    found: '”{found}” kräver lydnad utan att säga varför. Skriv vad som förväntas och vad det är bra för.',
  },
  fixes: [
    { title: 'Skriv förväntan och syftet', kind: 'guided', replaces: 'sentence', text: 'Vi ber [vilka=skiftlaget] att [gör vad=lämna över muntligt], så att [syfte=nästa skift vet vilken maskin som står still].', cell: '[Gör vad=Lämna över muntligt], så att [syfte=nästa skift vet vilken maskin som står still]' },
    { title: 'Bjud in till frågor', kind: 'guided', replaces: 'sentence', text: 'Vi arbetar så här: [överenskommelse=den som stänger larmar]. Prata med [roll=skiftledaren] när det inte passar läget.', cell: 'Vi arbetar så här: [överenskommelse=den som stänger larmar]' },
  ],
};
