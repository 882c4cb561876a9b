import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Overladt til sig selv',
  summary: 'Frihed bliver beskrevet som at klare sig uden hjælp',
  why: 'Tillid er ikke, at lederen træder ud af ansvaret. Den, der får frihed uden at have nogen at gå til, lærer at skjule problemerne, til de er store. Skriv, hvem der hjælper, og at det er velset at spørge tidligt.',
  messages: { found: '»{found}« giver friheden uden hjælpen. Skriv, hvem man kan gå til, også uden at have løsningen med.' },
  fixes: [
    { title: 'Nævn en, man kan gå til', kind: 'guided', replaces: 'sentence', text: '[Rolle=Projektlederen] beslutter selv og kan altid vende tvivlsspørgsmål med [hjælper=afdelingslederen], også uden en færdig løsning.', cell: '[Rolle=Projektlederen] beslutter; sparring hos [hjælper=afdelingslederen]' },
    { title: 'Skriv, at det er velset at spørge', kind: 'guided', replaces: 'sentence', text: 'Kom med problemet, så snart du ser det; [rolle=afdelingslederen] hjælper dig med at finde en vej inden [frist=to dage].', cell: '[Rolle=Afdelingslederen] hjælper inden [frist=to dage]' },
  ],
};
