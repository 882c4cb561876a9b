import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Succeskriterierne mangler',
  summary: 'Dokumentet siger ikke, hvordan man ved, at det lykkes',
  why: 'Det tredje spørgsmål i en forventningsafstemning er: Hvordan måler vi succes? Uden svaret bliver resultatet bedømt efter smag, og lederen fristes til at følge med i hvert skridt. To-tre synlige tegn gør kontrol overflødig.',
  messages: { missing: 'Dokumentet siger ikke, hvordan I ser, at det lykkes. Skriv to-tre tegn, tal eller datoer, som både leder og kolleger kan følge.' },
  questions: [
    'Hvad kan man se, når det lykkes?',
    'Hvilket tal eller hvilken dato viser det, og hvem ser på det hvornår?',
    'Hvad fortæller jer tidligt, at det ikke lykkes?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om succes', kind: 'guided', replaces: 'after', text: '## Sådan ser vi, at det lykkes\n\n- Inden [dato=den 1. december]: [tegn=ni ud af ti borgere møder højst fire forskellige hjælpere].\n- Vi ser det på [kilde=tallene fra besøgsplanen], som [rolle=planlæggeren] viser på [møde=månedsmødet].\n- Går det den anden vej, taler vi om, [hvad=hvad der spænder ben].' },
    { title: 'Indsæt en kort succeslinje', kind: 'guided', replaces: 'after', text: '## Succeskriterium\n\nVi er lykkedes, når [resultat=ventetiden er under to uger] [dato=den 1. juni].' },
  ],
};
