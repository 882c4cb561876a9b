import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Plats för lärande saknas',
  summary: 'Dokumentet säger inte hur man lär sig av det som händer',
  why: 'Testa, reflektera, förbättra och prova igen: det är så trygghet blir till resultat. Utan en stund för reflektion upprepas samma fel, och lyckade försök sprids inte. En kvart i månaden är en början.',
  messages: {
    missing: 'Dokumentet säger inte hur man lär sig av det som händer. Lägg till när ni stannar upp och vad ni gör med det ni ser.',
  },
  questions: [
    'Vad gör ni veckan efter att något gått fel?',
    'När ser ni tillbaka tillsammans, också när allt gick bra?',
    'Hur visar ledarna att de också lär sig?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om lärande', kind: 'guided', replaces: 'after', text: '## Så lär vi oss\n\n[Vilka=Teamet] stannar upp [hur ofta=den sista fredagen i månaden] och går igenom vad som gick bra, vad som gick fel och vad vi provar härnäst.\n\n- Efter ett misstag frågar vi [fråga=vad som gjorde det lätt att göra fel], inte vem.\n- [Chefen=Gruppchefen] berättar om [eget=ett eget misstag].\n- [Roll=Den som leder mötet] skriver ner [vad=en sak vi ändrar].' },
  ],
};
