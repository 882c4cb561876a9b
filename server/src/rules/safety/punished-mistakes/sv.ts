import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Misstag som straffas',
  summary: 'Misstag bestraffas eller tolereras inte',
  why: 'Den som riskerar straff för ett misstag döljer det, och då lär sig ingen. Trygghet att berätta gör att fel upptäcks tidigt och att orsaken kan rättas till. Uppsåt och grov vårdslöshet är något annat och hanteras för sig.',
  messages: {
    found: '”{found}” gör det farligt att berätta om misstag. Skriv hur man berättar, och vad ni lär er av det.',
  },
  fixes: [
    { title: 'Skriv vad som händer efter ett misstag', kind: 'guided', replaces: 'sentence', text: 'När något har gått fel går [vem=skiftledaren] igenom händelsen med [vilka=laget] inom [tid=en vecka], och vi skriver ner vad vi har lärt oss.', cell: 'Genomgång med [vilka=laget] inom [tid=en vecka]' },
    { title: 'Bjud in till att berätta', kind: 'guided', replaces: 'sentence', text: 'Den som har gjort ett misstag berättar det för [vem=närmaste kollega] och får hjälp att [åtgärd=rätta till det].', cell: 'Berätta för [vem=närmaste kollega] och få hjälp' },
  ],
};
