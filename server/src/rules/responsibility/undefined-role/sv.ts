import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Vem är det?',
  summary: 'En roll som har ett ansvar men inte finns i rollistan',
  why: 'En lista över roller är ett löfte om att det syns vem som gör vad. En roll som dyker upp längre ner, eller ett annat namn på någon av dem, får läsaren att undra om någon har glömts bort. Använd ett och samma namn, och låt det stå i listan.',
  messages: {
    undefined: '”{found}” har ett ansvar här men finns inte bland rollerna. Lägg till rollen där, eller använd en som finns.',
    twoNames: '”{found}” kan vara {other} bland rollerna, under ett annat namn. Använd ett och samma namn.',
  },
  fixes: [
    { title: 'Använd namnet i rollistan', kind: 'suggestion', replaces: 'span', text: '{other}', cell: '{other}', message: 'twoNames' },
    { title: 'Lägg till i rollistan', kind: 'guided', replaces: 'part', text: '\n- {item}: [vad rollen svarar för=svarar för nycklarna]', message: 'undefined' },
    { title: 'Lägg till i rolltabellen', kind: 'guided', replaces: 'part', text: '\n| {row} | [vad rollen svarar för=nycklar] |{cells}', message: 'undefined' },
  ],
};
