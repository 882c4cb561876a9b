import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Övervakning av människor',
  summary: 'Människor bevakas genom skärm, kamera, position eller brevlåda',
  why: 'Övervakning säger att man inte litar på varandra, och människor börjar arbeta för mätaren och inte för uppdraget. Den tar dessutom bort tryggheten att tänka högt. Framsteg mot överenskomna resultat, synliga för teamet, säger mer.',
  messages: {
    found: '”{found}” bevakar människor i stället för arbetet. Skriv vilka resultat som är synliga för teamet, eller ange skälet till bevakningen och var gränsen går.',
  },
  fixes: [
    { title: 'Gör framstegen synliga i stället', kind: 'guided', replaces: 'sentence', text: '[Roll=Teamet] visar hur det går med [resultat=de överenskomna målen] på [plats=den gemensamma tavlan], där alla ser samma bild.', cell: 'Hur det går med [resultat=målen] på [plats=den gemensamma tavlan]' },
    { title: 'Ange skälet och gränsen', kind: 'guided', replaces: 'sentence', text: '[Roll=IT-ansvarig] registrerar [vad=inloggningar i patientsystemet], eftersom [skäl=patientdatalagen kräver det]. Uppgifterna används inte till något annat, och hur det går till stäms av med [vem=skyddsombudet].', cell: '[Roll=IT-ansvarig] registrerar [vad=inloggningar], eftersom [skäl=patientdatalagen kräver det]' },
    { title: 'Prata i stället för att bevaka', kind: 'guided', replaces: 'sentence', text: '[Roll=Gruppchefen] och [vem=handläggaren] kommer överens om [resultat=månadens resultat] och pratar om hinder [hur ofta=varannan vecka].', cell: '[Roll=Gruppchefen] och [vem=handläggaren] pratar om hinder [hur ofta=varannan vecka]' },
  ],
};
