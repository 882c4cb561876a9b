import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Vem gör det?',
  summary: 'En uppgift utan namn på den som gör den',
  why: 'En uppgift utan namn blir lätt ingens sak. En namngiven roll kan börja direkt, fråga om råd och be om de medel som behövs. Passiv form döljer dessutom att var och en kan tro att någon annan gör det.',
  messages: {
    found: '”{found}” säger vad som ska göras men inte av vem. Namnge den roll som gör det.',
  },
  fixes: [
    { title: 'Namnge vem som gör det', kind: 'guided', replaces: 'sentence', text: '[Roll=Skiftledaren] [gör vad=sammanställer avvikelserna] [när=före nästa skift].', cell: '[Roll=Skiftledaren] [gör vad=sammanställer avvikelserna]' },
  ],
};
