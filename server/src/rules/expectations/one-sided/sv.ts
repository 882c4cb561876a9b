import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Bara krav åt ena hållet',
  summary: 'Dokumentet säger vad som väntas av medarbetarna men inte vad de kan vänta sig',
  why: 'Förtroende är ömsesidigt. En text som bara räknar upp medarbetarnas skyldigheter läses som ett regelverk, hur vänlig den än är. När ledarens del står bredvid blir det en överenskommelse.',
  messages: {
    oneSided: 'Dokumentet säger vad som väntas av medarbetarna men inte vad de kan vänta sig av sin ledare. Lägg till ledarens del.',
    duty: 'En skyldighet för medarbetarna',
  },
  questions: [
    'Vilka löften kan man påminna sin ledare om?',
    'Vad förklarar, besvarar eller undanröjer ledaren, och hur snabbt?',
    'Hur får ledaren veta om det fungerade?',
  ],
  fixes: [
    { title: 'Lägg till vad ledaren står för', kind: 'guided', replaces: 'after', text: '## Det här kan du vänta dig av din ledare\n\n- [Ledaren=Gruppchefen] förklarar [när=samma vecka] [vad=varför en prioritering ändras].\n- [Ledaren=Gruppchefen] svarar på frågor inom [tid=två arbetsdagar].\n- [Ledaren=Gruppchefen] ordnar [stöd=tid för handledning varannan vecka].\n- [Ledaren=Gruppchefen] ber om återkoppling på sitt eget arbete [hur ofta=två gånger om året].' },
  ],
};
