import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Rammen mangler',
  summary: 'Dokumentet siger ikke, hvad man selv må afgøre, og hvor grænsen går',
  why: 'Frihed uden ramme bliver til usikkerhed: Man spørger for en sikkerheds skyld eller lader være med at handle. En ramme siger, hvad man råder over, hvad man selv afgør, og hvornår man henter andre ind. Den er forudsætningen for, at lederen kan give slip.',
  messages: { missing: 'Dokumentet siger ikke, hvor rammen går. Skriv, hvad man selv afgør, hvilke midler man har, og hvornår man spørger andre.' },
  questions: [
    'Hvad må man beslutte uden at spørge nogen?',
    'Hvilke midler, hvilken tid og hvilke redskaber følger med?',
    'Hvor går grænsen, hvem beslutter uden for den, og hvorfor?',
    'Hvem gælder det for?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om rammen', kind: 'guided', replaces: 'after', text: '## Vores ramme\n\n- Det afgør vi selv: [beslutninger=vagtplan, indkøb op til 10.000 kr. og valg af metode].\n- Det råder vi over: [midler=fire kolleger og 300.000 kr. om året].\n- Det tager vi op med [hvem=afdelingslederen]: [grænse=nye stillinger og aftaler, der binder os i mere end et år].' },
    { title: 'Indsæt et kort afsnit om, hvem det gælder', kind: 'guided', replaces: 'after', text: '## Hvem og hvad det gælder\n\nDet gælder for [hvem=ansatte i hjemmeplejen] og handler om [hvad=besøg hos borgere]. Det gælder ikke [undtagelse=nødopkald].' },
  ],
};
