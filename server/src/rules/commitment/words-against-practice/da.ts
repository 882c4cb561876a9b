import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ord og handling følges ikke ad',
  summary: 'Teksten erklærer tillid og beskriver kontrol',
  why: 'Medarbejdere læser ikke kun, hvad der står om tillid, men også hvad reglerne gør. Når de to ikke passer sammen, er det reglerne, man tror på. Enten skal praksis flytte sig, eller også skal ordet ud.',
  messages: { contradiction: 'Teksten erklærer tillid og har samtidig {count} steder, der kontrollerer. Ret dem, eller fortæl, hvorfor kontrollen er der.' },
  fixes: [
    { title: 'Forklar, hvordan praksis flytter sig', kind: 'guided', replaces: 'after', text: '## Fra ord til handling\n\n- Inden [dato=den 1. maj] afskaffer vi [kontrol=de daglige lister].\n- I stedet [ny praksis=ser holdet og lederen på målene sammen om mandagen].\n- [Rolle=Centerchefen] fortæller på [møde=personalemødet], hvordan det går.' },
    { title: 'Giv grunden til den kontrol, der bliver', kind: 'guided', replaces: 'after', text: '## Hvorfor vi beholder kontrollen\n\nVi beholder [kontrol=de to underskrifter på betalinger], fordi [grund=bogføringsloven kræver det]. Resten afgør [hvem=kollegerne] selv.' },
  ],
};
