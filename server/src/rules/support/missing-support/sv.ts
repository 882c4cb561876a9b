import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Stöd saknas',
  summary: 'Ansvar lämnas över utan stöd, medel eller någon att vända sig till',
  why: 'Ett ansvar ska gå att bära. Därför byggs stöd, medel och kunskap upp samtidigt som ansvaret lämnas över. En namngiven person att fråga är ofta det som betyder mest.',
  messages: {
    missing: 'Dokumentet lämnar över ansvar men säger inget om stöd. Lägg till vem man frågar, vilken utbildning som finns och vilka medel.',
  },
  questions: [
    'Vem vänder man sig till när man kör fast?',
    'Vilken tid, utbildning eller vilka pengar följer med ansvaret?',
    'Vad får den som är ny?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om stöd', kind: 'guided', replaces: 'after', text: '## Stöd\n\nNär du kör fast vänder du dig till [roll=teamledaren], som svarar [när=samma dag].\n\n- Nya kollegor får [utbildning=två dagar bredvid en erfaren kollega].\n- Teamet har [medel=tio timmar i månaden och 20 000 kr om året] för [vad=kurser och egna försök].\n- [Chefen=Enhetschefen] avsätter [tid=en timme i veckan] för frågor.' },
  ],
};
