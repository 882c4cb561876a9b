import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Alla nämner det, ingen har det',
  summary: 'Ett område som flera dokument nämner men inget ger en ägare',
  why: 'Lämnar ett dokument öppet vem som är ägare hoppas läsaren på ett annat. När inget av dem nämner någon görs uppgiften av den som bryr sig mest, eller inte alls. Ett namn på ett ställe räcker.',
  messages: {
    nobody: 'Varken det här dokumentet eller {path} ger ”{area}” en ägare. Skriv en ägare i ett av dem.',
    elsewhere: '”{area}” har ingen ägare här, men i {path} är det {other}. Skriv det här också, eller ta bort raden.',
  },
  fixes: [
    { title: 'Skriv {other}, som i {path}', kind: 'suggestion', replaces: 'part', text: '{other}', cell: '{other}', message: 'elsewhere' },
    { title: 'Skriv en ägare', kind: 'guided', replaces: 'part', text: '[Roll=Schemasamordnaren]', cell: '[Roll=Schemasamordnaren]', message: 'nobody' },
  ],
};
