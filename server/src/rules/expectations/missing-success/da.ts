import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Succeskriterierne mangler',
  summary: 'Dokumentet siger ikke, hvordan man ved, at det lykkes',
  why: 'Det tredje spørgsmål i en forventningsafstemning er: Hvordan måler vi succes? Uden svaret bliver resultatet bedømt efter smag, og lederen fristes til at følge med i hvert skridt. To-tre synlige tegn gør kontrol overflødig.',
  messages: {
    missing: 'Dokumentet siger ikke, hvordan I ser, at det lykkes. Skriv to-tre tegn, tal eller datoer, som både leder og kolleger kan følge.',
    policy: 'Dokumentet siger ikke, hvordan man ser, at det virker. Skriv to-tre tegn, gerne med et tal eller en dato.',
    role: 'Beskrivelsen siger ikke, hvordan man ser, at rollen lykkes. Skriv to-tre resultater, som andre kan se.',
    principles: 'Dokumentet siger ikke, hvordan man ser, at principperne bliver levet. Skriv to-tre tegn, som både ledere og medarbejdere kan få øje på.',
  },
  questions: [
    'Hvad kan man se, når det lykkes?',
    'Hvilket tal eller hvilken dato viser det, og hvem ser på det hvornår?',
    'Hvad viser tidligt, at det ikke lykkes?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om succes', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvordan ser vi, at det lykkes?',
      text: '## Sådan ser vi, at det lykkes\n\n- Inden [dato=den 1. december]: [tegn=ni ud af ti borgere møder højst fire forskellige hjælpere].\n- Vi ser det på [kilde=tallene fra besøgsplanen], som [rolle=planlæggeren] viser på [møde=månedsmødet].\n- Går det den anden vej, taler vi om, [hvad=hvad der spænder ben].',
    },
    {
      title: 'Indsæt en kort succeslinje', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvornår er vi lykkedes?',
      text: '## Succeskriterium\n\nVi er lykkedes, når [resultat=ventetiden er under to uger] [dato=den 1. juni].',
    },
    {
      title: 'Indsæt et afsnit om, hvordan det ses', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Hvordan ser vi, at det virker?',
      text: '## Sådan ser vi, at det virker\n\n- Inden [dato=den 1. december]: [tegn=ni ud af ti rejser bliver bestilt uden spørgsmål til økonomi].\n- [Andet tegn=Otte ud af ti medarbejdere siger, at de ved, hvad der gælder].\n- [Rolle=HR-partneren] viser tallene for [hvem=samarbejdsudvalget] [hvornår=hvert år i marts].',
    },
    {
      title: 'Indsæt et afsnit om rollens resultater', message: 'role', kind: 'guided', replaces: 'after', asks: 'Hvilke resultater skal rollen skabe?',
      text: '## Rollens resultater\n\n- Inden [dato=den 1. december]: [resultat=vagtplanen er klar seks uger før].\n- [Andet resultat=Ni ud af ti bytter bliver aftalt mellem kolleger].\n- [Leder=Afdelingslederen] og den, der har rollen, ser på resultaterne sammen [rytme=hvert kvartal].',
    },
    {
      title: 'Indsæt et afsnit om, hvordan det ses', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hvordan ser vi, at vi lever op til det?',
      text: '## Sådan ser vi, at vi lever op til det\n\n- Inden [dato=den 1. december]: [tegn=otte ud af ti medarbejdere siger, at de kender grunden til beslutningerne].\n- [Andet tegn=Alle teams har set tilbage på deres arbejde to gange i løbet af året].\n- [Rolle=HR-chefen] deler svarene med [hvem=alle ansatte] [hvornår=hvert år i marts], og hver leder vælger én ting at ændre.',
    },
  ],
};
