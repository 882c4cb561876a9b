import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Én ejer til næsten alt',
  summary: 'Den samme rolle har ansvaret i næsten hver række',
  why: 'Når én har ansvaret for alt, står alle beslutninger i kø ved den samme dør, ofte langt fra arbejdet. Ansvaret hører hjemme hos dem, der gør arbejdet og kender kunden. At give rækker fra sig giver også andre plads til at vokse.',
  messages: { bottleneck: '{who} har ansvaret i {count} af {rows} rækker. Giv nogle af dem videre til dem, der gør arbejdet, sammen med mandatet.' },
  fixes: [
    { title: 'Skriv, hvordan ansvaret flyttes', kind: 'guided', replaces: 'after', text: '[Rolle=Fabrikschefen] giver [områder=vedligehold og skifteplan] videre til [ny ejer=værkføreren] den [dato=1. oktober] sammen med det budget, der hører til.' },
  ],
};
