import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Efter ledelsens eget skøn',
  summary: 'Ret til at bestemme eller ændre uden kriterier, varsel eller begrundelse',
  why: 'Forbehold uden kriterier gør resten af aftalen usikker. Når man ved, hvornår og hvorfor noget kan blive ændret, og hvem man kan spørge, kan man stadig stole på den. Det koster kun en halv sætning.',
  messages: { found: '»{found}« lader alt stå åbent for den ene part. Skriv kriterierne, varslet, og hvem man kan spørge.' },
  fixes: [
    { title: 'Skriv kriterier og varsel', kind: 'guided', replaces: 'sentence', text: '[Rolle=Centerchefen] kan ændre [hvad=ordningen] med [varsel=fire ugers varsel], når [kriterium=færre end ti bruger den], og forklarer grunden på [sted=personalemødet].', cell: '[Rolle=Centerchefen], med [varsel=fire ugers varsel] og begrundelse' },
    { title: 'Skriv kriterierne, og begrund afgørelsen', kind: 'guided', replaces: 'sentence', text: '[Rolle=Centerchefen] afgør [hvad=ansøgninger om orlov] efter [kriterier=anciennitet og bemanding] og giver den, det gælder, en begrundelse.', cell: '[Rolle=Centerchefen], efter [kriterier=anciennitet og bemanding] og med begrundelse' },
  ],
};
