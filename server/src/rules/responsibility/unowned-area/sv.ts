import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Område utan ägare',
  summary: 'Ett område eller en uppgift står utan ansvarig',
  why: 'Ett område utan namn bredvid sig blir ett område som ingen tittar på. En ägare gör att frågor hittar rätt och att någon märker när något skaver. Det behöver inte vara chefen.',
  messages: {
    row: '”{area}” står utan ägare i tabellen. Skriv den ansvariga rollen bredvid.',
    found: '”{found}” står utan ägare. Skriv vem som ansvarar för det.',
    document: 'Dokumentet namnger ingen ansvarig för något. Skriv vilken roll som ansvarar för vad.',
  },
  questions: [
    'Vilka tre till fem saker behöver någon hålla i här?',
    'Vilken roll, och bara en, svarar för var och en av dem?',
    'Vem rådgör den rollen med?',
  ],
  fixes: [
    { title: 'Fyll i ägaren', message: 'row', kind: 'guided', replaces: 'part', text: '[roll=enhetschefen]', cell: '[roll=enhetschefen]' },
    { title: 'Lägg till en ansvarslista', message: 'document', kind: 'guided', replaces: 'after', asks: 'Vem ansvarar för vad?', text: '## Ansvar\n\n| Område | Ansvarig | Rådfrågas |\n| --- | --- | --- |\n| [område=Schemat] | [roll=Samordnaren] | [vem=kollegorna i teamet] |\n| [område=Introduktionen] | [roll=Handledaren] | [vem=HR-partnern] |' },
  ],
};
