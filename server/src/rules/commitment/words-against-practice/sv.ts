import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ord mot praktik',
  summary: 'Tillit utropas, men reglerna i samma dokument kontrollerar',
  why: 'När värden och vardag säger olika saker tror människor på vardagen. Ett ord om tillit ovanför en lista med kontroller tär mer än ingen tillit alls. Ändra reglerna, eller var öppen med stegen på vägen.',
  messages: {
    contradiction: 'Dokumentet talar om tillit men har {count} regler som kontrollerar. Ändra dem, eller skriv stegen från kontroll till tillit med datum.',
  },
  fixes: [
    { title: 'Skriv stegen från kontroll till tillit', kind: 'guided', replaces: 'after', text: '## Från kontroll till tillit\n\nVi är inte framme än. De här stegen har vi kommit överens om:\n\n- Senast [datum=den 1 mars] slutar vi med [kontroll=veckorapporterna], och [i stället=teamet stämmer av en kvart på måndagar].\n- Senast [senare datum=den 1 juni] beslutar [vem=laget] om [vad=sitt eget schema].\n- [Roll=Enhetschefen] frågar [vilka=laget] [hur ofta=varje månad] hur det går.' },
  ],
};
