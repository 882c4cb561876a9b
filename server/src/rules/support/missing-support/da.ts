import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Støtten mangler',
  summary: 'Ansvar bliver givet videre uden hjælp, tid, oplæring eller en at spørge',
  why: 'At give slip er ikke det samme som at slippe. Den, der får et ansvar, skal også have tid, viden og en at ringe til. Lederen er sparringspartner, ikke tilskuer.',
  messages: {
    missing: 'Dokumentet giver ansvar videre, men siger ikke, hvilken hjælp der følger med. Skriv, hvem man kan spørge, og hvad der er af tid, oplæring og midler.',
    policy: 'Dokumentet siger, hvad der gælder, men ikke hvor man får hjælp. Skriv, hvem man kan spørge, og hvad der er af tid, oplæring og midler.',
    role: 'Beskrivelsen giver ansvar videre, men siger ikke, hvilken hjælp der følger med. Skriv, hvad rollen kan trække på: tid, oplæring, midler og en at spørge.',
    principles: 'Dokumentet beder lederne om noget, men siger ikke, hvilken hjælp de får. Skriv, hvad de kan trække på: tid, oplæring og en at gå til.',
  },
  questions: [
    'Hvem går man til, når man kører fast?',
    'Hvilken tid, hvilken oplæring og hvilke midler følger med?',
    'Hvad får den, der er ny?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om støtte', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvor får vi hjælp?',
      text: '## Hjælp og midler\n\n- Den, der kører fast, ringer til [rolle=mentoren] på [nummer=lokal 4410].\n- Vi har [tid=tre timer om ugen] til opgaven og [midler=10.000 kr. om året].\n- Oplæringen er [oplæring=et kursus på to dage inden den 1. marts].',
    },
    {
      title: 'Indsæt en kort linje om sparring', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvem kan vi få sparring hos?',
      text: '## Sparring\n\n[Rolle=Afdelingslederen] holder [tid=en time hver anden uge] åben til sparring, og [anden rolle=HR-partneren] hjælper med de svære samtaler.',
    },
    {
      title: 'Indsæt et afsnit om hjælp', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Hvor får man hjælp?',
      text: '## Hjælp\n\n- [Rolle=HR-partneren] hjælper med spørgsmål og svarer inden for [frist=to arbejdsdage].\n- Nye medarbejdere får [oplæring=en times gennemgang] [hvornår=i den første uge].\n- [Midler=En skabelon med eksempler] ligger [hvor=på intranettet].',
    },
    {
      title: 'Indsæt et afsnit om støtte', message: 'role', kind: 'guided', replaces: 'after', asks: 'Hvilken støtte har rollen?',
      text: '## Støtte til rollen\n\n- [Leder=Afdelingslederen] holder [tid=en time hver anden uge] åben til sparring.\n- Til rollen hører [midler=fem kursusdage og 8.000 kr. om året].\n- Den, der er ny i rollen, får [oplæring=fire uger ved siden af den, der havde den før].',
    },
    {
      title: 'Indsæt et afsnit om støtte til lederne', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hvilken støtte får lederne?',
      text: '## Støtte til lederne\n\n- Hver leder har [midler=en mentor og fem kursusdage om året].\n- En leder, der kører fast, går til [hvem=HR-partneren] og får hjælp inden for [frist=to arbejdsdage].',
    },
  ],
};
