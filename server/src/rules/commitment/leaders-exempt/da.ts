import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Reglen gælder ikke lederne',
  summary: 'Reglen binder medarbejderne og undtager lederne',
  why: 'Tillid bliver målt på, hvad lederne gør, ikke på, hvad de skriver. En regel med en bagdør for chefer bliver læst som en regel om rang. Er der en saglig grund til forskellen, så skriv den.',
  messages: { found: '»{found}« stiller lederne uden for reglen. Lad den gælde for begge parter, eller skriv grunden til forskellen.' },
  fixes: [
    { title: 'Lad reglen gælde for begge', kind: 'guided', replaces: 'sentence', text: '[Regel=Rejser på under fire timer foregår med tog], og det gælder for både ledere og medarbejdere.', cell: 'Gælder for både ledere og medarbejdere' },
    { title: 'Tilføj grunden til forskellen', kind: 'guided', replaces: 'end', text: ', fordi [grund=direktøren har rådighedsvagt døgnet rundt]', cell: ', fordi [grund=direktøren har rådighedsvagt døgnet rundt]' },
    { title: 'Skriv, hvad lederne gør', kind: 'guided', replaces: 'sentence', text: '[Rolle=Direktøren] [gør hvad=sidder i det samme åbne kontor som holdet].', cell: '[Rolle=Direktøren] [gør hvad=sidder i det samme kontor]' },
  ],
};
