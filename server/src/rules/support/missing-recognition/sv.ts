import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Plats för uppskattning saknas',
  summary: 'Dokumentet nämner inte hur goda insatser uppmärksammas',
  why: 'Frihet under ansvar behöver sällskap av uppskattning. Den som får höra vad som var bra vet vad hen ska göra mer av, och vågar mer. Det kostar en mening, men den måste få en plats.',
  messages: {
    missing: 'Dokumentet säger inte hur goda insatser uppmärksammas. Lägg till när och hur ni visar uppskattning.',
  },
  fixes: [
    { title: 'Lägg till ett avsnitt om uppskattning', kind: 'guided', replaces: 'after', text: '## Uppskattning\n\n[Vem=Gruppchefen] börjar [möte=fredagsmötet] med att nämna [vad=en insats från veckan och vad den ledde till].\n\n- Kollegorna tackar varandra [hur=på tavlan vid kaffet].\n- Vi firar [vad annat=försök som gav oss ny kunskap, också de som inte höll].' },
  ],
};
