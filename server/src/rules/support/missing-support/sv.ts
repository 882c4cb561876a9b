import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Stöd saknas',
  summary: 'Ansvar lämnas över utan stöd, medel eller någon att vända sig till',
  why: 'Ett ansvar ska gå att bära. Därför byggs stöd, medel och kunskap upp samtidigt som ansvaret lämnas över. En namngiven person att fråga är ofta det som betyder mest.',
  messages: {
    missing: 'Dokumentet lämnar över ansvar men säger inget om stöd. Lägg till vem man frågar, vilken utbildning som finns och vilka medel.',
    policy: 'Dokumentet säger vad som gäller men inte var man får hjälp. Lägg till vem man frågar och vilken tid, utbildning och vilka medel som finns.',
    role: 'Beskrivningen lämnar över ansvar men säger inget om stöd. Lägg till vad den som har rollen har till hjälp: tid, utbildning, medel och någon att fråga.',
    principles: 'Dokumentet begär något av ledarna men säger inget om stöd. Lägg till vad de har till hjälp: tid, utbildning och någon att vända sig till.',
  },
  questions: [
    'Vem vänder man sig till när man kör fast?',
    'Vilken tid, utbildning eller vilka pengar följer med?',
    'Vad får den som är ny?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om stöd', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Vilket stöd har vi?',
      text: '## Stöd\n\nDen som kör fast vänder sig till [roll=teamledaren], som svarar [när=samma dag].\n\n- Nya kollegor får [utbildning=två dagar bredvid en erfaren kollega].\n- Vi har [medel=tio timmar i månaden och 20 000 kr om året] för [vad=kurser och egna försök].\n- [Chefen=Enhetschefen] avsätter [tid=en timme i veckan] för frågor.',
    },
    {
      title: 'Lägg till ett avsnitt om stöd', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Var finns det hjälp och stöd?',
      text: '## Stöd\n\n- [Roll=HR-partnern] hjälper till med frågor och svarar inom [tid=två arbetsdagar].\n- Nyanställda får [utbildning=en timmes genomgång] [när=den första veckan].\n- [Medel=En mall med exempel] finns [var=på intranätet].',
    },
    {
      title: 'Lägg till ett avsnitt om stöd', message: 'role', kind: 'guided', replaces: 'after', asks: 'Vilket stöd har rollen?',
      text: '## Stöd i rollen\n\n- [Chefen=Enhetschefen] avsätter [tid=en timme i veckan] för frågor.\n- Till rollen hör [medel=fem utbildningsdagar och 8 000 kr om året].\n- Den som är ny i rollen får [introduktion=gå fyra veckor bredvid den som har haft den].',
    },
    {
      title: 'Lägg till ett avsnitt om stöd till ledare', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Vilket stöd får ledarna?',
      text: '## Stöd till den som leder\n\n- Varje ledare har [medel=en mentor och fem utbildningsdagar om året].\n- En ledare som kör fast vänder sig till [vem=HR-partnern] och får hjälp inom [tid=två arbetsdagar].',
    },
  ],
};
