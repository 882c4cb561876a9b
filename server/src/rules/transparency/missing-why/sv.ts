import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Skälet saknas',
  summary: 'Regler räknas upp utan att någon säger varför',
  why: 'Den som vet varför kan handla rätt också när regeln inte räcker till. En lista med krav utan skäl uppfattas som misstro, även när skälet är gott. En mening om syftet räcker långt.',
  messages: {
    missing: 'Dokumentet säger vad som gäller men inte varför. Lägg till en mening om skälet, riktad till dem som berörs.',
  },
  questions: [
    'Vilket problem eller vilken önskan ligger bakom?',
    'Vad skulle hända utan det?',
    'Vem har nytta av det, och hur märks det?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om varför', kind: 'guided', replaces: 'after', place: 'first', text: '## Varför\n\nDet här gäller därför att [skäl=patienterna ska få samma besked vem de än frågar]. Utan det finns risk att [följd=de får ringa flera gånger].\n\n- För dig som medarbetare betyder det [nytta=att du vet vad du får besluta själv].\n- För [vilka=patienterna] betyder det [nytta för dem=att svaret håller].' },
  ],
};
