import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Uppföljning saknas',
  summary: 'Dokumentet säger inte när man stämmer av eller ser över det',
  why: 'En överenskommelse som ingen återkommer till glöms eller blir en pekpinne. En rytm för avstämning gör att det som skaver tas upp medan det är litet. Den visar också att chefen följer upp sin egen del.',
  messages: {
    missing: 'Dokumentet säger inte när man stämmer av eller ser över det. Skriv hur ofta ni stämmer av och vem som bjuder in.',
  },
  questions: [
    'När pratar ni om hur det går, och vem bjuder in?',
    'Vilka frågor ställer ni till varandra då?',
    'När ändras själva överenskommelsen?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om uppföljning', kind: 'guided', replaces: 'after', text: '## Uppföljning\n\n[Vem=Teamledaren] bjuder in till en avstämning [hur ofta=den första torsdagen i varje kvartal].\n\n- Vi frågar [fråga=vad som har hjälpt och vad som har hindrat oss].\n- [Chefen=Enhetschefen] berättar hur det har gått med [egen del=de löften som hen har gett].\n- Dokumentet ses över av [vem annars=teamet] [när=i januari].' },
  ],
};
