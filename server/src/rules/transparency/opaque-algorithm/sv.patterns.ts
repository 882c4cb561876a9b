import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  '< {algorithm} ..2 (avgör|bestämmer|sätter|väljer|sorterar|rangordnar|rankar|fördelar|flaggar|betygsätter|poängsätter|beräknar|beslutar|styr|räknar fram|utser|bedömer|prioriterar|graderar|tilldelar|pekar ut|föreslår vilka|förutser|förutsäger|plockar bort) ..4 ({algoStake}) >',
  '{algoStake} ... < (avgörs|räknas fram|sorteras|betygsätts|poängsätts|genereras|beräknas|sätts|fördelas|bestäms|styrs|rankas|rangordnas|väljs|utses|bedöms|tas fram|prioriteras|graderas|tilldelas|baseras på|bygger på|skapas|mäts) ..2 (av|genom|med|enligt|utifrån|i|med hjälp av)? ..2 {algorithm} >',
  '{algoStake} ... < (avgör|bestämmer|sätter|väljer|sorterar|fördelar|styr) ..1 {algorithm} >',
  '< (beräknas|räknas fram|sätts|avgörs|fördelas|bestäms|sorteras|rankas|poängsätts) ..1 (maskinellt|automatiskt|algoritmiskt|datadrivet|av ai) > ..8 -- {notPeople}',
  '< {algorithm} bedömning ..6 (avgör*|bestämmer|styr|gäller|slutgiltig*) > ..6',
  '{algorithm} ..2 < (poäng|index|värde|betyg|resultat|utfall|rekommendation*|prognos*) ..3 (avgör|styr|bestämmer|ligger till grund för|påverkar) ..5 > -- {notPeople}',
  '(låg|lågt|låga|hög|under) ..3 < *poäng ..1 (enligt|från|i|av) ..1 {algorithm} >',
  '< *poäng ..1 (enligt|från|i) ..1 {algorithm} >',
  '< {algorithm} sätter (poäng|betyg|ett värde|index) på ..2 ({colleague}|varje|dig|var och en) > ..4',
  '(underkänns|sållas bort|sorteras bort|väljs bort|rankas|flaggas) ..2 < av ..2 {algorithm} ..2 > -- {notPeople}',
  '< {algorithm} ..3 flaggar ..2 (lågpresterare|risk*|avvik*|{colleague}|personer) > ..6 -- {notPeople}',
  '{algorithm} ..6 < ({never} ..2 (lämnar ut|redovisar|förklarar|överklagas|ifrågasättas|omprövas|visas)|kan inte (överklagas|ifrågasättas|härledas|omprövas|förklaras)|är ..1 (slutgiltig*|hemlig*)) > ..3 -- {notPeople}',
  '< (sorterar|sållar) ..1 (automatiskt|maskinellt) ..1 bort ..3 >',
  // Built on what a machine makes out.
  '({peopleGain}|{stake}|rank*|*ranken|{algoStake}) ..2 < (bygger|baseras|grundas|vilar|beror|räknas fram|sätts|bestäms|avgörs) ..4 (på|av|utifrån|efter) ... (vad|det) ..1 (som)? ..2 ({algorithm}|*bot|*boten) ..1 (läser|plockar|ser|räknar|mäter|fångar|tolkar|registrerar|säger|tycker|samlar|får|kommer|snappar|ger) ..4 > -- ({notPeople}|{never} ..1 (bygger|baseras|vilar))',
];
