import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Halvt løfte',
  summary: 'En leder lover noget og tager det tilbage i samme åndedrag',
  why: 'Et løfte med et forbehold er svært at stole på og umuligt at holde nogen op på. Det er bedre at love mindre og holde det. Er der en grænse, så skriv den, og hvad der sker i stedet.',
  messages: { found: '»{found}« tager løftet tilbage, næsten før det er givet. Lov det, der kan holdes, eller skriv grænsen, og hvad der så sker.' },
  fixes: [
    { title: 'Giv et løfte, der kan holdes', kind: 'guided', replaces: 'sentence', text: '[Rolle=Afdelingslederen] [løfte=svarer på spørgsmål] inden [frist=to arbejdsdage].', cell: '[Rolle=Afdelingslederen]: inden [frist=to arbejdsdage]' },
    { title: 'Giv løftet som jeg', kind: 'guided', replaces: 'sentence', text: 'Jeg [løfte=svarer på spørgsmål] inden [frist=to arbejdsdage].', cell: 'Jeg [løfte=svarer] inden [frist=to arbejdsdage]' },
    { title: 'Skriv grænsen og alternativet', kind: 'guided', replaces: 'sentence', text: '[Rolle=Afdelingslederen] [løfte=holder en samtale om måneden] og finder en ny tid inden [frist=en uge], hvis den bliver aflyst.', cell: '[Løfte=En samtale om måneden], ellers ny tid inden [frist=en uge]' },
  ],
};
