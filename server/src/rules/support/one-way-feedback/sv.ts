import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Återkoppling åt ett håll',
  summary: 'Återkoppling går bara nedåt eller bara en gång om året',
  why: 'Den som leder behöver återkoppling lika mycket som den som blir ledd. Kommer den en gång om året är den för gammal för att hjälpa. Ofta, åt båda håll och även om det som går bra: då blir den till nytta.',
  messages: {
    found: '”{found}” låter återkopplingen gå åt ett håll eller komma för sent. Skriv när den ges åt båda håll.',
  },
  fixes: [
    { title: 'Gör återkopplingen ömsesidig', kind: 'guided', replaces: 'sentence', text: '[Chefen=Gruppchefen] och medarbetaren ger varandra återkoppling [hur ofta=varannan vecka], om det som går bra och om det som skaver.', cell: 'Ömsesidig återkoppling [hur ofta=varannan vecka]' },
  ],
};
