import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Information bliver holdt tilbage',
  summary: 'Kolleger får kun det at vide, som ledelsen finder nødvendigt',
  why: 'Man kan kun tage ansvar for det, man kan se. Når viden bliver holdt tæt ind til kroppen, fylder rygterne hullet, og folk træffer beslutninger på et spinkelt grundlag. Del som udgangspunkt, og sig hvorfor, når noget må vente.',
  messages: { found: '»{found}« holder viden væk fra dem, der skal bruge den. Skriv, hvad der bliver delt, hvor og hvornår, og forklar grunden til det, der må vente.' },
  fixes: [
    { title: 'Skriv, hvad I deler og hvor', kind: 'guided', replaces: 'sentence', text: '[Rolle=Direktøren] deler [hvad=budget og referater] på [sted=intranettet] [hvornår=dagen efter mødet].', cell: '[Rolle=Direktøren] deler [hvad=referatet] på [sted=intranettet] [hvornår=dagen efter]' },
    { title: 'Angiv grunden og datoen', kind: 'guided', replaces: 'sentence', text: '[Rolle=Direktøren] fortæller [dato=den 1. oktober] om [hvad=flytningen]; indtil da må det vente, fordi [grund=udlejeren har bedt om det i kontrakten].', cell: 'Deles [dato=den 1. oktober], fordi [grund=kontrakten kræver fortrolighed indtil da]' },
  ],
};
