import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Bara krav åt ena hållet',
  summary: 'Dokumentet säger vad som väntas av medarbetarna men inte vad de kan vänta sig',
  why: 'Förtroende är ömsesidigt. En text som bara räknar upp medarbetarnas skyldigheter läses som ett regelverk, hur vänlig den än är. När ledarens del står bredvid blir det en överenskommelse.',
  messages: {
    oneSided: 'Dokumentet säger vad som väntas av medarbetarna men inte vad de kan vänta sig av sin ledare. Lägg till ledarens del.',
    policy: 'Dokumentet säger vad den som berörs ska göra men inte vad man kan räkna med i gengäld. Lägg till vad cheferna bidrar med.',
    role: 'Beskrivningen säger vad som väntas av rollen men inte vad den kan räkna med. Lägg till vad rollens chef bidrar med.',
    principles: 'Dokumentet säger inte vad medarbetarna kan hålla sina ledare till. Lägg till två eller tre saker som varje ledare gör.',
    duty: 'En skyldighet för medarbetarna',
  },
  questions: [
    'Vilka löften kan man påminna sin ledare om?',
    'Vad förklarar, besvarar eller undanröjer ledaren, och hur snabbt?',
    'Hur får ledaren veta om det fungerade?',
  ],
  fixes: [
    {
      title: 'Lägg till vad ledaren står för', message: 'oneSided', kind: 'guided', replaces: 'after', asks: 'Vad kan vi vänta oss av vår ledare?',
      text: '## Det här kan vi vänta oss av vår ledare\n\n- [Ledaren=Gruppchefen] förklarar [när=samma vecka] [vad=varför en prioritering ändras].\n- [Ledaren=Gruppchefen] svarar på frågor inom [tid=två arbetsdagar].\n- [Ledaren=Gruppchefen] ordnar [stöd=tid för handledning varannan vecka].\n- [Ledaren=Gruppchefen] ber om återkoppling på sitt eget arbete [hur ofta=två gånger om året].',
    },
    {
      title: 'Lägg till vad man kan räkna med', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Vad kan du vänta dig av din chef?',
      text: '## Det här kan du vänta dig av din chef\n\n- [Chefen=Chefen] motiverar ett nej [när=samma vecka].\n- [Chefen=Chefen] svarar på frågor om reglerna inom [tid=två arbetsdagar].\n- [Chefen=Chefen] ser till att det finns [medel=tid och utrustning för det som krävs].',
    },
    {
      title: 'Lägg till vad rollen kan räkna med', message: 'role', kind: 'guided', replaces: 'after', asks: 'Vad kan rollen vänta sig av sin chef?',
      text: '## Det här kan rollen vänta sig av sin chef\n\n- [Chefen=Enhetschefen] förklarar [när=samma vecka] [vad=varför en prioritering ändras].\n- [Chefen=Enhetschefen] avsätter [tid för samtal=en halvtimme varannan vecka] för samtal.\n- [Chefen=Enhetschefen] undanröjer hinder som den som har rollen inte rår på, och svarar inom [tid=två arbetsdagar].',
    },
    {
      title: 'Lägg till vad ledarna står för', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Vad kan du vänta dig av din ledare?',
      text: '## Det här kan du vänta dig av din ledare\n\n- Ledarna förklarar skälen bakom ett beslut [när=innan det börjar gälla].\n- Ledarna svarar på frågor inom [tid=två arbetsdagar].\n- Ledarna ber om återkoppling på sitt eget arbete [hur ofta=två gånger om året] och säger vad de tänker ändra.',
    },
  ],
};
