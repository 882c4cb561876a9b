import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Skjulte kriterier',
  summary: 'Løn, forfremmelse eller vurdering efter kriterier, man ikke kender',
  why: 'Man kan kun stole på en vurdering, når man kender målestokken. Hemmelige kriterier giver rygter om yndlinge, også når der ingen er. Åbne kriterier gør samtalen om løn til en samtale om arbejde.',
  messages: { found: 'Med »{found}« bliver folk vurderet efter en målestok, de ikke kender. Skriv kriterierne, og hvor man kan læse dem.' },
  fixes: [
    { title: 'Skriv kriterierne, og hvor de ligger', kind: 'guided', replaces: 'sentence', text: '[Hvad=Tillæg] afgøres efter [kriterier=tre kriterier: ansvar, kompetence og bidrag til holdet], som ligger på [sted=intranettet].', cell: 'Kriterier: [kriterier=ansvar, kompetence, bidrag] på [sted=intranettet]' },
  ],
};
