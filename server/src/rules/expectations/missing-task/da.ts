import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Opgaven mangler',
  summary: 'Dokumentet siger ikke, hvad opgaven eller formålet er',
  why: 'En forventningsafstemning begynder med spørgsmålet: Hvad er opgaven? Uden svaret kan ingen prioritere, sige fra eller træffe en beslutning på egen hånd. To-tre linjer er nok, når de siger, for hvem og til hvad.',
  messages: { missing: 'Dokumentet siger ikke, hvad opgaven er. Skriv to-tre linjer om, hvem I er til for, og hvad de skal få ud af det.' },
  questions: [
    'Hvad ville mangle, hvis teamet eller politikken ikke fandtes?',
    'Hvem gør I det for, og hvad bliver bedre for dem?',
    'Hvad hører udtrykkeligt ikke med?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om opgaven', kind: 'guided', replaces: 'after', place: 'first', text: '## Vores opgave\n\nVi er til for [hvem=patienter, der får medicin om natten], og vores opgave er [opgave=at drive apotekets natåbning].\n\nVi er lykkedes, når [resultat=patienten går hjem med den rigtige medicin inden for en halv time].\n\nDet hører ikke til opgaven: [afgrænsning=rådgivning om kosttilskud].' },
    { title: 'Indsæt en kort formålssætning', kind: 'guided', replaces: 'after', place: 'first', text: '## Formål\n\nFormålet er, at [formål=borgere med demens kan blive længst muligt i eget hjem], og derfor [gør hvad=besøger vi dem med højst tre faste kolleger].' },
  ],
};
