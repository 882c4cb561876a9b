import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'En rolle, ingen har præsenteret',
  summary: 'En rolle har en pligt, men bliver aldrig forklaret, eller den har to navne',
  why: 'En rolle, som ingen har præsenteret, er en opgave, som ingen kan finde. Hedder den samme rolle to ting, tror læseren, at der er to mennesker. En kort rolleliste gør det klart, hvem der gør hvad.',
  messages: {
    undefined: 'Rollen »{role}« har en opgave, men bliver ikke præsenteret. Skriv, hvem det er, eller hvad rollen går ud på.',
    twoNames: '»{role}« og »{other}« ligner to navne for den samme rolle. Vælg det ene, og brug det hele vejen.',
  },
  fixes: [
    { title: 'Indsæt en rolleliste', kind: 'guided', replaces: 'after', text: '## Roller\n\n- **[Rolle=Mentoren]**: [opgave=følger en ny kollega de første tre måneder].\n- **[Anden rolle=Tovholderen]**: [anden opgave=indkalder til mandagsmødet og svarer på spørgsmål om det].' },
    { title: 'Forklar rollen med det samme', kind: 'guided', replaces: 'after', text: '[Rolle=Mentoren] er [hvem=en erfaren kollega, som den nye selv vælger].', cell: '{found} ([hvem=en erfaren kollega])' },
  ],
};
