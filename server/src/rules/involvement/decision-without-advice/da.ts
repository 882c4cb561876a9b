import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Hvem bliver spurgt før beslutningen?',
  summary: 'Beslutningsret, uden at nogen bliver spurgt til råds',
  why: 'En beslutning bliver bedre, når de, der ved mest, og de, der skal leve med den, er blevet spurgt først. Derefter beslutter ejeren alene og forklarer valget. Står der kun, hvem der beslutter, bliver det tilfældigt, hvem der bliver hørt.',
  messages: {
    found: 'Her står, hvem der beslutter, men ingen steder, hvem der bliver spurgt til råds først. Tilføj, hvem der bliver spurgt.',
  },
  fixes: [
    { title: 'Tilføj, hvem der spørges til råds', kind: 'guided', replaces: 'after', text: '[Rolle=Lederen] spørger først [hvem=teamet] til råds og fortæller bagefter, hvad det blev til, og hvorfor.' },
    { title: 'Tilføj, hvordan en beslutning bliver til', kind: 'guided', replaces: 'after', text: 'Den, der beslutter, henter først råd hos [hvem=de mest erfarne kolleger] og forklarer derefter [hvordan=beslutningen på næste møde].' },
  ],
};
