import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Uppföljning saknas',
  summary: 'Dokumentet säger inte när man stämmer av eller ser över det',
  why: 'En överenskommelse som ingen återkommer till glöms eller blir en pekpinne. En rytm för avstämning gör att det som skaver tas upp medan det är litet. Den visar också att chefen följer upp sin egen del.',
  messages: {
    missing: 'Dokumentet säger inte när ni stämmer av hur det går. Lägg till hur ofta ni ses, vem som bjuder in och vad som får ändras.',
    policy: 'Dokumentet säger inte när någon frågar hur det fungerar. Lägg till vem som frågar, hur ofta och vad som kan ändras.',
    role: 'Beskrivningen säger inte när man stämmer av hur det går i rollen. Lägg till hur ofta chefen och den som har rollen ses, och när texten ändras.',
    principles: 'Dokumentet säger inte när någon frågar hur principerna följs. Lägg till vilka som talar om det, hur ofta och vad som kan ändras.',
  },
  questions: [
    'När pratar ni om hur det går, och vem bjuder in?',
    'Vilka frågor ställer ni till varandra då?',
    'När ändras själva texten?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om uppföljning', message: 'missing', kind: 'guided', replaces: 'after', asks: 'När stämmer vi av?',
      text: '## Uppföljning\n\n[Vem=Teamledaren] bjuder in till en avstämning [hur ofta=den första torsdagen i varje kvartal].\n\n- Vi frågar [fråga=vad som har hjälpt och vad som har hindrat oss].\n- [Chefen=Enhetschefen] berättar hur det har gått med [egen del=de löften som hen har gett].\n- Vi går igenom texten tillsammans [när=i januari].',
    },
    {
      title: 'Lägg till ett avsnitt om uppföljning', message: 'policy', kind: 'guided', replaces: 'after', asks: 'När följs det upp?',
      text: '## Uppföljning\n\n- [Hur ofta=Varje höst] frågar [roll=HR-partnern] dem som berörs vad som hjälper och vad som hindrar.\n- [Roll=HR-partnern] tar upp svaren med [vilka=de lokala facken] och berättar [när=före årsskiftet] vad som ändras i reglerna, och varför.',
    },
    {
      title: 'Lägg till ett avsnitt om uppföljning', message: 'role', kind: 'guided', replaces: 'after', asks: 'När följs det upp?',
      text: '## Uppföljning\n\n- [Chefen=Enhetschefen] och den som har rollen ses till en avstämning [hur ofta=varannan vecka] och går igenom vad som fungerar, vad som hindrar och vilken hjälp som behövs.\n- De går igenom beskrivningen tillsammans [när=i maj varje år].',
    },
    {
      title: 'Lägg till ett avsnitt om uppföljning', message: 'principles', kind: 'guided', replaces: 'after', asks: 'När stämmer vi av?',
      text: '## Uppföljning\n\n- Varje ledare stämmer av med [vilka=sitt team] [hur ofta=varje kvartal] vad som fungerar och vad som hindrar.\n- [Roll=HR-chefen] frågar [alla=alla anställda] [när=varje höst] hur väl vi lever upp till principerna, och delar svaren.\n- Principerna ses över [när de ses över=i maj vartannat år].',
    },
  ],
};
