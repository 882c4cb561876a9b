import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Nye opgaver uden hjælp til at lære dem',
  summary: 'Ledere får nye opgaver, men ingen uddannelse eller sparring',
  why: 'At lede med tillid er et håndværk, som de færreste ledere har lært. Når nye opgaver kommer fra den ene dag til den anden, ligger kontrollen lige for. Skriv, hvilken hjælp lederne får til at vokse med dem: uddannelse, sparring, tid.',
  messages: {
    found: 'Lederne får noget nyt at gøre her, men der nævnes ingen hjælp til at lære det. Tilføj uddannelse, sparring eller tid.',
  },
  fixes: [
    { title: 'Tilføj, hvordan lederne lærer det', kind: 'guided', replaces: 'after', text: 'Hver leder får [hjælp=to dages uddannelse og en sparringspartner] [hvornår=inden den 1. marts].' },
    { title: 'Tilføj, hvem der støtter lederne', kind: 'guided', replaces: 'after', text: '[Rolle=HR-partneren] tilbyder alle ledere [hjælp=supervision] til de nye opgaver frem til [dato=juni].' },
  ],
};
