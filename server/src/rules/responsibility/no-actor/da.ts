import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Hvem gør det?',
  summary: 'En pligt, hvor der ikke står, hvem der udfører den',
  why: 'En opgave uden navn bliver let ingens opgave. Når teksten siger, hvem der gør hvad, kan den pågældende tage ansvaret på sig, og kollegerne ved, hvem de skal gå til. Det er det første skridt mod at få ansvar i stedet for kontrol.',
  messages: { found: '»{found}« siger, hvad der skal ske, men ikke hvem der gør det. Skriv, hvilken rolle der gør det.' },
  fixes: [
    { title: 'Nævn, hvem der gør det', kind: 'guided', replaces: 'sentence', text: '[Rolle=Vagtlederen] [gør hvad=viser nye kolleger rundt] [hvornår=på deres første dag].', cell: '[Rolle=Vagtlederen] [gør hvad=viser nye kolleger rundt]' },
    { title: 'Giv opgaven en ejer og en dato', kind: 'guided', replaces: 'sentence', text: '[Rolle=Kvalitetslederen] har ansvaret for [opgaven=handleplanen] og er færdig senest [dato=den 1. marts].', cell: '[Rolle=Kvalitetslederen], færdig [dato=den 1. marts]' },
  ],
};
