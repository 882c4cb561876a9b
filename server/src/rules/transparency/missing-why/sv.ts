import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Skälet saknas',
  summary: 'Regler räknas upp utan att någon säger varför',
  why: 'Den som vet varför kan handla rätt också när regeln inte räcker till. En lista med krav utan skäl uppfattas som misstro, även när skälet är gott. En mening om syftet räcker långt.',
  messages: {
    missing: 'Dokumentet säger vad som gäller men inte varför. Lägg till en mening om skälet, och vem som har nytta av det.',
    policy: 'Dokumentet säger vad som gäller men inte varför. Lägg till en mening om vad reglerna gör möjligt, och för vem.',
    role: 'Beskrivningen säger inte varför rollen finns. Lägg till en mening om behovet bakom den, och vem som har nytta av den.',
    principles: 'Dokumentet säger hur ledarna leder men inte varför. Lägg till en mening om skälet, och vem som har nytta av det.',
  },
  questions: [
    'Vilket problem eller vilken önskan ligger bakom?',
    'Vad skulle hända utan det?',
    'Vem har nytta av det, och hur märks det?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om varför', message: 'missing', kind: 'guided', replaces: 'after', place: 'first', asks: 'Varför arbetar vi så?',
      text: '## Varför\n\nVi [vad=arbetar i fasta par] därför att [skäl=patienterna ska få samma besked vem de än frågar]. Annars finns risken att [följd=de får ringa flera gånger].\n\n- För oss betyder det [nytta=att vi vet vad vi får besluta själva].\n- För [vilka=patienterna] betyder det [nytta för dem=att svaret håller].',
    },
    {
      title: 'Lägg till ett avsnitt om varför', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Varför finns reglerna?',
      text: '## Varför\n\nReglerna finns därför att [skäl=patienterna ska få samma besked vem de än frågar]. Annars finns risken att [följd=de får ringa flera gånger].\n\n- För dig som medarbetare betyder det [nytta=att du vet vad du får besluta själv].\n- För [vilka=patienterna] betyder det [nytta för dem=att svaret håller].',
    },
    {
      title: 'Lägg till ett avsnitt om varför', message: 'role', kind: 'guided', replaces: 'after', place: 'first', asks: 'Varför finns rollen?',
      text: '## Varför rollen finns\n\nRollen finns därför att [skäl=tre avdelningar delar på ett schema]. Den hjälper [vilka=nattpersonalen] att [nytta=veta sex veckor i förväg när de arbetar].',
    },
    {
      title: 'Lägg till ett avsnitt om varför', message: 'principles', kind: 'guided', replaces: 'after', place: 'first', asks: 'Varför leder vi så?',
      text: '## Varför vi leder så här\n\nVi leder så här därför att [skäl=de som gör arbetet vet mest om det]. Det hjälper [vilka=teamen] att [nytta=besluta utan att vänta].',
    },
  ],
};
