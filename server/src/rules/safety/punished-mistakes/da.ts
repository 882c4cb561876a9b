import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Fejl bliver straffet',
  summary: 'Fejl og mislykkede forsøg får følger for den, der laver dem',
  why: 'Den, der bliver straffet for en fejl, skjuler den næste. Så mister arbejdspladsen både læringen og muligheden for at rette i tide. Tryghed betyder, at man kan sige »det gik galt« og få hjælp til at forstå hvorfor.',
  messages: { found: '»{found}« gør det dyrt at fejle og dermed klogt at tie. Skriv, hvordan I taler om fejlen og lærer af den.' },
  fixes: [
    { title: 'Skriv, hvordan I lærer af det', kind: 'guided', replaces: 'sentence', text: 'Når noget går galt, gennemgår [rolle=teamlederen] forløbet med dem, der var med, senest [frist=ugen efter], og holdet ændrer det, der gik galt i arbejdsgangen.', cell: '[Rolle=Teamlederen] gennemgår forløbet med holdet senest [frist=ugen efter]' },
    { title: 'Giv et løfte til den, der siger det', kind: 'guided', replaces: 'sentence', text: 'Den, der fortæller om en fejl, får hjælp af [rolle=afdelingslederen] til at rette den, og sagen får ingen følger for lønnen eller stillingen.', cell: 'Den, der fortæller om en fejl, får hjælp af [rolle=afdelingslederen]' },
  ],
};
