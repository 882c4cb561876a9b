import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Støtten mangler',
  summary: 'Ansvar bliver givet videre uden hjælp, tid, oplæring eller en at spørge',
  why: 'At give slip er ikke det samme som at slippe. Den, der får et ansvar, skal også have tid, viden og en at ringe til. Lederen er sparringspartner, ikke tilskuer.',
  messages: { missing: 'Dokumentet giver ansvar videre, men siger ikke, hvilken hjælp der følger med. Skriv, hvem man kan spørge, og hvad der er af tid, oplæring og midler.' },
  questions: [
    'Hvem går man til, når man kører fast?',
    'Hvilken tid, hvilken oplæring og hvilke midler følger med ansvaret?',
    'Hvad får den, der er ny?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om støtte', kind: 'guided', replaces: 'after', text: '## Hjælp og midler\n\n- Kører du fast, så ring til [rolle=mentoren] på [nummer=lokal 4410].\n- Du har [tid=tre timer om ugen] til opgaven og [midler=10.000 kr. om året].\n- Oplæringen er [oplæring=et kursus på to dage inden den 1. marts].' },
    { title: 'Indsæt en kort linje om sparring', kind: 'guided', replaces: 'after', text: '## Sparring\n\n[Rolle=Afdelingslederen] holder [tid=en time hver anden uge] åben til sparring, og [anden rolle=HR-partneren] hjælper med de svære samtaler.' },
  ],
};
