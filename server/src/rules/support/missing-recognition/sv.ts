import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Finns det plats för uppskattning?',
  summary: 'En överenskommelse eller ledarprinciper utan plats för uppskattning',
  why: 'Den vars arbete syns gör mer än vad som krävs, och ett tack kostar ingenting. En text om mål och uppföljning som aldrig nämner uppskattning lämnar den åt slump och humör. Skriv när och hur gott arbete uppmärksammas.',
  messages: {
    missing: 'Dokumentet säger inte hur gott arbete uppmärksammas. Lägg till när och hur någon får höra det.',
  },
  fixes: [
    { title: 'Lägg till ett avsnitt om uppskattning', kind: 'guided', replaces: 'after', text: '## Så uppmärksammar vi gott arbete\n\n[Roll=Teamledaren] tackar [när=på varje fredagsmöte], [hur=vid namn och för det som gjordes]. Alla kan lyfta fram en kollega.' },
  ],
};
