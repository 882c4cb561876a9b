import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Misstänksamhet',
  summary: 'Texten utgår från att människor vill fuska eller maska',
  why: 'De flesta vill göra ett bra arbete. En regel skriven mot de få som bryter mot den pekar ut de många, och de svarar med att göra just det som krävs och inget mer. Verkliga övertramp reder man ut med den det gäller.',
  messages: {
    found: '”{found}” utgår från att någon vill missbruka förtroendet. Skriv vad regeln är bra för, och red ut verkliga övertramp med den det gäller.',
  },
  fixes: [
    { title: 'Utgå från att man vill väl', kind: 'guided', replaces: 'sentence', text: 'Vi litar på att [vilka=medarbetarna] [gör vad=planerar sin tid väl], och [roll=närmaste chef] tar upp undantag i ett samtal med den det gäller.', cell: 'Vi litar på att [vilka=medarbetarna] [gör vad=planerar sin tid väl]' },
    { title: 'Ange det sakliga skälet', kind: 'guided', replaces: 'sentence', text: '[Regel=Den som reser sparar kvittot i resesystemet], eftersom [skäl=bokföringslagen kräver ett underlag].', cell: '[Regel=Den som reser sparar kvittot], eftersom [skäl=bokföringslagen kräver det]' },
    { title: 'Skriv vad regeln är bra för', kind: 'guided', replaces: 'sentence', text: '[Regel=Den som reser sparar kvittot i resesystemet]. Syftet är att [syfte=utlägget betalas ut i tid].', cell: '[Regel=Den som reser sparar kvittot], så att [syfte=utlägget betalas ut i tid]' },
  ],
};
