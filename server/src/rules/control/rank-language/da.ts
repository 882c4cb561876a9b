import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ord, der rangerer mennesker',
  summary: 'Kalder kolleger for undergivne, underordnede eller foresatte',
  why: 'Sproget former samarbejdet: Den, der hedder undergiven, venter på ordrer. Tillidsbaseret ledelse bygger på, at leder og kollega har hver sin opgave og samme værd. Skriv, hvad folk gør, og ikke hvor de står i rækken.',
  messages: { found: '»{found}« stiller mennesker op i en rangorden. Brug ord for opgaven: kollega, teammedlem, leder.' },
  fixes: [
    { title: 'Skriv om leder og kolleger', kind: 'guided', replaces: 'sentence', text: '[Rolle=Teamlederen] og [hvem=kollegerne i teamet] [gør hvad=aftaler ugens opgaver] [hvornår=hver mandag].', cell: '[Rolle=Teamlederen] og [hvem=kollegerne i teamet]' },
  ],
};
