import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ejeren kan blive underkendt',
  summary: 'En beslutningsret, der kan tages tilbage, når det passer lederen',
  why: 'En beslutning, der kan omgøres når som helst, er kun udlånt. Ejeren lærer at gætte, hvad lederen vil, og holder op med at bruge sin viden. Skriv de få grunde, der gør det rimeligt at gribe ind, og at ejeren får grunden at vide.',
  messages: { found: '»{found}« gør beslutningsretten til et lån. Skriv, af hvilke grunde der kan gribes ind, og at ejeren får dem at vide.' },
  fixes: [
    { title: 'Lad ejerens beslutning stå', kind: 'guided', replaces: 'sentence', text: '[Rolle=Produktejeren] har det sidste ord, og [anden rolle=direktøren] giver råd, før beslutningen bliver truffet.', cell: '[Rolle=Produktejeren] beslutter; [anden rolle=direktøren] giver råd' },
    { title: 'Skriv grundene til at gribe ind', kind: 'guided', replaces: 'sentence', text: '[Rolle=Direktøren] griber kun ind, når [grund=en lov, et budget eller nogens sikkerhed er i fare], og forklarer det for [ejer=produktejeren] samme dag.', cell: 'Kun når [grund=lov, budget eller sikkerhed er i fare], med forklaring samme dag' },
  ],
};
