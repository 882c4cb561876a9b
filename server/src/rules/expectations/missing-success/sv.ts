import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Hur vet vi att vi lyckas?',
  summary: 'Dokumentet säger inte hur man ser att man har lyckats',
  why: 'När framgång är beskriven i förväg kan teamet själv se hur det går. Saknas måttet blir det chefens känsla som avgör, och då ökar behovet av att kontrollera. Ett par tecken som båda ser räcker.',
  messages: {
    missing: 'Dokumentet säger inte hur man ser att det har gått bra. Lägg till ett par kännetecken eller siffror som alla inblandade kan se.',
    policy: 'Dokumentet säger inte hur man ser att det fungerar. Lägg till ett par tecken, gärna med en siffra eller ett datum.',
    role: 'Beskrivningen säger inte hur det märks att rollen gör nytta. Lägg till ett par resultat som går att se.',
    principles: 'Dokumentet säger inte hur det märks att principerna följs. Lägg till ett par tecken som både ledare och medarbetare kan se.',
  },
  questions: [
    'Vad kommer man att se när det fungerar?',
    'Vilken siffra eller vilket datum visar det, vem tittar på det, och när?',
    'Hur märks det i tid att det inte fungerar?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om framgång', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hur vet vi att vi lyckas?',
      text: '## Så vet vi att vi lyckas\n\n- [Vad som ska ha hänt=Nio av tio ärenden är avgjorda inom fyra veckor] senast [datum=den 31 december].\n- [Vad andra ska märka=Åtta av tio besökare säger att de fick den hjälp de behövde].\n- [Vem=Samordnaren] visar siffrorna för [vilka=teamet] [hur ofta=den första måndagen i månaden].',
    },
    {
      title: 'Lägg till ett avsnitt om vad som visar att det fungerar', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Hur ser vi att det fungerar?',
      text: '## Så ser vi att det fungerar\n\n- [Första tecknet=Nio av tio resor bokas utan fråga till ekonomienheten] senast [datum=den 31 december].\n- [Andra tecknet=Åtta av tio medarbetare säger att de vet vad som gäller].\n- [Roll=HR-partnern] visar siffrorna för [vilka=skyddskommittén] [hur ofta=i mars varje år].',
    },
    {
      title: 'Lägg till ett avsnitt om rollens resultat', message: 'role', kind: 'guided', replaces: 'after', asks: 'Vilka resultat ska rollen ge?',
      text: '## Rollens resultat\n\n- [Första resultatet=Schemat är klart sex veckor i förväg] senast [datum=den 31 december].\n- [Andra resultatet=Nio av tio byten görs upp mellan kollegor].\n- [Chefen=Enhetschefen] och den som har rollen går igenom resultaten [hur ofta=varje kvartal].',
    },
    {
      title: 'Lägg till ett avsnitt om vad som visar att det fungerar', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hur märker vi att vi lever som vi lär?',
      text: '## Så märker vi att vi lever som vi lär\n\n- [Första tecknet=Åtta av tio medarbetare säger att de känner till skälen bakom besluten] senast [datum=den 31 december].\n- [Andra tecknet=Varje team har sett tillbaka på sitt arbete två gånger under året].\n- [Roll=HR-chefen] delar svaren med [vilka=alla anställda] [hur ofta=i mars varje år], och varje ledare väljer en sak att ändra.',
    },
  ],
};
