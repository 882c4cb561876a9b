import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Begrundelsen mangler',
  summary: 'En politik eller en række regler, der ikke siger hvorfor',
  why: 'Den, der kender grunden til en regel, kan handle fornuftigt, når reglen ikke passer. Uden grunden er der kun lydighed eller omgåelse tilbage. Én sætning med »for at« gør forskellen.',
  messages: {
    missing: 'Dokumentet siger, hvad der gælder, men ikke hvorfor. Skriv en sætning om grunden, og hvem det hjælper.',
    policy: 'Dokumentet siger ikke, hvorfor reglerne er der. Skriv en sætning eller to om, hvad de skal beskytte eller gøre muligt, og for hvem.',
    role: 'Beskrivelsen siger ikke, hvorfor rollen findes. Skriv en sætning om behovet bag den, og hvem den hjælper.',
    principles: 'Dokumentet siger, hvordan lederne leder, men ikke hvorfor. Skriv en sætning om grunden, og hvem det hjælper.',
  },
  questions: [
    'Hvilket problem eller ønske ligger bag?',
    'Hvad ville der ske uden det?',
    'Hvem gavner det, og hvordan mærker de det?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om hvorfor', message: 'missing', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvorfor arbejder vi sådan?',
      text: '## Hvorfor\n\nVi [hvad=arbejder i faste makkerpar], fordi [grund=nye kolleger gang på gang har manglet en at spørge]. Det hjælper [hvem=de nye] til at [gavn=finde sig til rette fra den første dag].',
    },
    {
      title: 'Indsæt et afsnit om hvorfor', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvorfor findes reglerne?',
      text: '## Hvorfor\n\nReglerne er der, fordi [grund=nye kolleger gang på gang har manglet en at spørge].\n\nDe skal sørge for, at [virkning=enhver ny kollega har en makker fra den første dag].',
    },
    {
      title: 'Indsæt en kort grund', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvorfor findes reglerne?',
      text: '## Baggrund\n\nReglerne er til for at [formål=beskytte både borgernes oplysninger og dem, der arbejder med dem].',
    },
    {
      title: 'Indsæt et afsnit om hvorfor', message: 'role', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvorfor findes rollen?',
      text: '## Hvorfor rollen findes\n\nRollen findes, fordi [grund=tre afdelinger deler én vagtplan]. Den hjælper [hvem=nattevagterne] til at [gavn=vide seks uger før, hvornår de er på arbejde].',
    },
    {
      title: 'Indsæt et afsnit om hvorfor', message: 'principles', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvorfor leder vi sådan?',
      text: '## Hvorfor vi leder sådan\n\nVi leder sådan, fordi [grund=de, der gør arbejdet, ved mest om det]. Det hjælper [hvem=teamene] til at [gavn=beslutte uden at vente].',
    },
  ],
};
