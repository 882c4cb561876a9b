import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Halvt løfte',
  summary: 'En leder lover noget og tager det tilbage i samme åndedrag',
  why: 'Et løfte med et forbehold er svært at stole på og umuligt at holde nogen op på. Det er bedre at love mindre og holde det. Er der en grænse, så skriv den, og hvad der sker i stedet.',
  messages: { found: '»{found}« tager løftet tilbage, næsten før det er givet. Lov det, der kan holdes, eller skriv grænsen, og hvad der så sker.' },
  fixes: [
    { title: 'Sig, hvad der sker ellers', kind: 'guided', replaces: 'end', text: '; kan det ikke lade sig gøre, siger [rolle=lederen] til inden [frist=fredag] og [hvad så=foreslår en anden løsning]', cell: '; ellers siger [rolle=lederen] til inden [frist=fredag]' },
    { title: 'Giv et løfte, der kan holdes', kind: 'guided', replaces: 'sentence', text: '[Rolle=Afdelingslederen] [løfte=svarer på spørgsmål] inden [frist=to arbejdsdage].', cell: '[Rolle=Afdelingslederen]: inden [frist=to arbejdsdage]' },
    { title: 'Skriv grænsen og alternativet', kind: 'guided', replaces: 'sentence', text: '[Rolle=Afdelingslederen] [løfte=holder en samtale om måneden]; kan det ikke lade sig gøre, [hvad så=finder hun en ny dag inden en uge].', cell: '[Løfte=En samtale om måneden], ellers [hvad så=en ny dag inden en uge]' },
    { title: 'Skriv løftet i jeg-form', kind: 'guided', replaces: 'sentence', text: 'Jeg [løfte=svarer på spørgsmål] inden [frist=to arbejdsdage].', cell: 'Jeg [løfte=svarer] inden [frist=to arbejdsdage]' },
  ],
};
