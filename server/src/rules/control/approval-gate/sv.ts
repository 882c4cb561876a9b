import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Tillstånd för vardagsarbete',
  summary: 'Vanligt arbete får vänta på någons tillstånd',
  why: 'Den som kan uppgiften bör också få besluta om den. När vardagliga steg kräver ett ja uppifrån stannar arbetet, chefen blir en flaskhals och det egna omdömet förtvinar. Godkännanden är till nytta när de har en gräns och ett skäl som går att förklara.',
  messages: {
    found: '”{found}” gör att vardagsarbete blir stående i väntan på klartecken. Skriv vad man får besluta utan att fråga, eller ange gränsen och skälet.',
    reasoned: '”{found}” har ett skäl, men säger inte vem som ger besked eller hur fort. Namnge den som beslutar, och skriv hur lång tid det får ta.',
  },
  fixes: [
    { title: 'Lämna över beslutet inom en ram', kind: 'guided', replaces: 'sentence', text: '[Roll=Handläggaren] beslutar själv om [vad=inköp] inom [ram=en budget på 5 000 kr] och berättar för [vem=teamet] efteråt.', cell: '[Roll=Handläggaren] beslutar inom [ram=en budget på 5 000 kr]' },
    { title: 'Ange gränsen och skälet', kind: 'guided', replaces: 'after', text: 'Det gäller [gräns=belopp över 50 000 kr], eftersom [skäl=attestreglerna kräver två underskrifter], och [vem=ekonomichefen] ger besked inom [tid=en arbetsdag].' },
    { title: 'Gör godkännandet till ett råd', kind: 'guided', replaces: 'sentence', text: '[Roll=Projektledaren] rådfrågar [vem=gruppchefen] när [läge=fler än ett team berörs] och fattar sedan beslutet.', cell: '[Roll=Projektledaren] beslutar efter råd från [vem=gruppchefen]' },
  ],
};
