import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Opgaven mangler',
  summary: 'Dokumentet siger ikke, hvad opgaven eller formålet er',
  why: 'En forventningsafstemning begynder med spørgsmålet: Hvad er opgaven? Uden svaret kan ingen prioritere, sige fra eller træffe en beslutning på egen hånd. To-tre linjer er nok, når de siger, for hvem og til hvad.',
  messages: {
    missing: 'Dokumentet siger ikke, hvad opgaven er. Skriv to-tre linjer om, hvem I er til for, og hvad de skal få ud af det.',
    policy: 'Dokumentet siger ikke, hvad det skal føre til. Skriv en sætning eller to om formålet, og hvem det er til for.',
    role: 'Beskrivelsen siger ikke, hvad rollen er til for. Skriv to-tre linjer om, hvad den skal føre til, og for hvem.',
  },
  questions: [
    'Hvad ville mangle uden?',
    'Hvem er det til for, og hvad bliver bedre for dem?',
    'Hvad hører udtrykkeligt ikke med?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om opgaven', message: 'missing', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvad er vores opgave?',
      text: '## Vores opgave\n\nVi er til for [hvem=patienter, der får medicin om natten], og vores opgave er [opgave=at drive apotekets natåbning].\n\nVi er lykkedes, når [resultat=patienten går hjem med den rigtige medicin inden for en halv time].\n\nDet hører ikke til opgaven: [afgrænsning=rådgivning om kosttilskud].',
    },
    {
      title: 'Indsæt en kort formålssætning', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvad er formålet?',
      text: '## Formål\n\nFormålet er, at [formål=medarbejderne selv kan bestille deres rejser], så [for hvem og hvorfor=ingen skal vente på svar før et kundebesøg].\n\n[Afgrænsning=Private rejser] hører ikke med her.',
    },
    {
      title: 'Indsæt et afsnit om rollens formål', message: 'role', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvad er rollen til for?',
      text: '## Rollens formål\n\nRollen er til for at [opgave=holde sammen på afdelingens vagtplan], så [for hvem og hvorfor=patienterne møder kendte ansigter].\n\n- Det vigtigste resultat er, [resultat=at planen er klar seks uger før].\n- Det hører ikke til rollen [afgrænsning=at forhandle løn].',
    },
  ],
};
