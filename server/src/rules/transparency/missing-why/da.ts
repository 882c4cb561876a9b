import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Begrundelsen mangler',
  summary: 'En politik eller en række regler, der ikke siger hvorfor',
  why: 'Den, der kender grunden til en regel, kan handle fornuftigt, når reglen ikke passer. Uden grunden er der kun lydighed eller omgåelse tilbage. Én sætning med »for at« gør forskellen.',
  messages: { missing: 'Dokumentet siger ikke, hvorfor reglerne er der. Skriv én eller to sætninger om, hvad de skal beskytte eller opnå.' },
  questions: [
    'Hvilket problem eller ønske ligger bag?',
    'Hvad ville der ske uden det?',
    'Hvem gavner det, og hvordan mærker de det?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om hvorfor', kind: 'guided', replaces: 'after', place: 'first', text: '## Hvorfor\n\nReglerne er der, fordi [grund=nye kolleger gang på gang har manglet en at spørge].\n\nDe skal sørge for, at [virkning=enhver ny kollega har en makker fra den første dag].' },
    { title: 'Indsæt en kort grund', kind: 'guided', replaces: 'after', place: 'first', text: '## Baggrund\n\nReglerne er til for at [formål=beskytte både borgernes oplysninger og dem, der arbejder med dem].' },
  ],
};
