import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Rammen mangler',
  summary: 'Dokumentet siger ikke, hvad man selv må afgøre, og hvor grænsen går',
  why: 'Frihed uden ramme bliver til usikkerhed: Man spørger for en sikkerheds skyld eller lader være med at handle. En ramme siger, hvad man råder over, hvad man selv afgør, og hvornår man henter andre ind. Den er forudsætningen for, at lederen kan give slip.',
  messages: {
    missing: 'Dokumentet siger ikke, hvor rammen går. Skriv, hvad I selv afgør, hvilke midler I har, og hvornår I spørger andre.',
    policy: 'Dokumentet siger ikke, hvem og hvad det gælder. Skriv, hvem der er omfattet, hvad de selv afgør, og hvem der beslutter resten.',
    role: 'Beskrivelsen siger ikke, hvor langt beføjelserne rækker. Skriv, hvad rollen selv afgør, hvilke midler den har, og hvor grænsen går.',
    principles: 'Dokumentet siger ikke, hvem det gælder for. Skriv, hvem der er omfattet, og hvad de selv afgør.',
  },
  questions: [
    'Hvem gælder det for?',
    'Hvad må man beslutte uden at spørge nogen?',
    'Hvilke midler, hvilken tid og hvilke redskaber følger med?',
    'Hvor går grænsen, hvem beslutter uden for den, og hvorfor?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om rammen', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvad afgør vi selv?',
      text: '## Vores ramme\n\n- Det afgør vi selv: [beslutninger=vagtplan, indkøb op til 10.000 kr. og valg af metode].\n- Det råder vi over: [midler=fire kolleger og 300.000 kr. om året].\n- Det tager vi op med [hvem=afdelingslederen]: [grænse=nye stillinger og aftaler, der binder os i mere end et år].',
    },
    {
      title: 'Indsæt et afsnit om, hvem det gælder', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvem og hvad gælder det?',
      text: '## Hvem og hvad det gælder\n\nReglerne gælder for [hvem=alle ansatte] og handler om [hvad=rejser i arbejdstiden]. De gælder ikke [undtagelse=turen mellem hjem og arbejde].\n\n- [De omfattede=Medarbejderne] afgør selv [beslutninger=transportmiddel og hotel inden for afdelingens budget].\n- [Rolle=Afdelingslederen] beslutter efter råd fra [hvem til råds=rejsekoordinatoren] om [resten=rejser uden for Europa], fordi [grund=de kræver en særlig forsikring].',
    },
    {
      title: 'Indsæt et afsnit om beføjelser', message: 'role', kind: 'guided', replaces: 'after', asks: 'Hvad afgør rollen selv?',
      text: '## Beføjelser\n\n- Den, der har rollen, beslutter selv [beslutninger=vagtplanen og bytte mellem vagterne].\n- Til rollen hører [midler=en halv dag om ugen og 40.000 kr. om året].\n- [Anden rolle=Afdelingslederen] beslutter [grænse=aftaler på mere end et år] efter råd fra den, der har rollen.',
    },
    {
      title: 'Indsæt, hvem principperne gælder for', message: 'principles', kind: 'guided', replaces: 'after', place: 'first', asks: 'Hvem gælder de for?',
      text: '## Hvem det gælder for\n\nPrincipperne gælder for [hvem=alle, der leder andre hos os, også projektledere]. Hvordan de bliver til hverdag, afgør [hvem afgør=hver leder sammen med sit team].',
    },
  ],
};
