import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Hur vet vi att vi lyckas?',
  summary: 'Dokumentet säger inte hur man ser att man har lyckats',
  why: 'När framgång är beskriven i förväg kan teamet själv se hur det går. Saknas måttet blir det chefens känsla som avgör, och då ökar behovet av att kontrollera. Ett par tecken som båda ser räcker.',
  messages: {
    missing: 'Dokumentet säger inte hur man ser att det har gått bra. Lägg till ett par kännetecken eller siffror som både teamet och chefen kan se.',
  },
  questions: [
    'Vad kommer man att se när det fungerar?',
    'Vilken siffra eller vilket datum visar det, vem tittar på det, och när?',
    'Hur märker ni i tid att det inte fungerar?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om framgång', kind: 'guided', replaces: 'after', text: '## Så vet vi att vi lyckas\n\n- [Vad som ska ha hänt=Nio av tio ärenden är avgjorda inom fyra veckor] senast [datum=den 31 december].\n- [Vad andra ska märka=Åtta av tio besökare säger att de fick den hjälp de behövde].\n- [Vem=Samordnaren] visar siffrorna för [vilka=teamet] [hur ofta=den första måndagen i månaden].' },
  ],
};
