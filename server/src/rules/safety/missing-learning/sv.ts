import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Plats för lärande saknas',
  summary: 'Dokumentet säger inte hur man lär sig av det som händer',
  why: 'Testa, reflektera, förbättra och prova igen: det är så trygghet blir till resultat. Utan en stund för reflektion upprepas samma fel, och lyckade försök sprids inte. En kvart i månaden är en början.',
  messages: {
    missing: 'Dokumentet säger inte hur man lär sig av det som händer. Lägg till när ni ser tillbaka och vad ni gör efter ett misstag.',
    policy: 'Dokumentet säger inte vad man lär sig när något går fel. Lägg till vem man berättar för, vem som söker orsakerna och var lärdomarna delas.',
    role: 'Beskrivningen säger inte hur man lär sig av det som händer. Lägg till när chefen och den som har rollen ser tillbaka, och vad de gör efter ett misstag.',
    principles: 'Dokumentet säger inte hur man lär sig av det som händer. Lägg till när ledare och team ser tillbaka och vad de gör efter ett misstag.',
  },
  questions: [
    'Vad händer veckan efter att något gått fel?',
    'När ser man tillbaka tillsammans, också när allt gick bra?',
    'Hur visar ledarna att de också lär sig?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om lärande', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hur lär vi oss?',
      text: '## Så lär vi oss\n\nVi stannar upp [hur ofta=den sista fredagen i månaden] och går igenom vad som gick bra, vad som gick fel och vad vi provar härnäst.\n\n- Efter ett misstag frågar vi [fråga=vad som gjorde det lätt att göra fel], inte vem.\n- [Chefen=Gruppchefen] berättar om [eget=ett eget misstag].\n- [Roll=Den som leder mötet] skriver ner [vad=en sak vi ändrar].',
    },
    {
      title: 'Lägg till ett avsnitt om lärande', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Vad gör vi när något går fel?',
      text: '## När något går fel\n\n- Den som märker det berättar för [vem=HR-partnern] och får ett tack.\n- [Roll=HR-partnern] söker orsakerna i arbetssättet tillsammans med dem som var med, inom [tid=två veckor].\n- [Roll=HR-partnern] berättar om lärdomarna [var=på arbetsplatsträffen].',
    },
    {
      title: 'Lägg till ett avsnitt om lärande', message: 'role', kind: 'guided', replaces: 'after', asks: 'Vad händer efter ett misstag?',
      text: '## Lärande\n\n- [Chefen=Enhetschefen] och den som har rollen ser tillbaka [hur ofta=varje kvartal]: vad gick bra, vad gick fel, vad provar de härnäst?\n- Efter ett misstag söker de orsaken i hur arbetet är upplagt.\n- [Chefen=Enhetschefen] börjar med [eget=sin egen del i det].',
    },
    {
      title: 'Lägg till ett avsnitt om lärande', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hur lär vi oss?',
      text: '## Så lär vi oss\n\n- Varje ledare ser tillbaka med sitt team [hur ofta=var sjätte vecka]: vad gick bra, vad gick fel, vad provar vi härnäst?\n- Efter ett misstag frågar vi [fråga=vad som gjorde det lätt att göra fel], inte vem.\n- Ledarna börjar med [eget=ett eget misstag].',
    },
  ],
};
