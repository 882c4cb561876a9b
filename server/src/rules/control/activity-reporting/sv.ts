import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Rapporter om allt man gör',
  summary: 'Täta eller detaljerade rapporter om aktivitet i stället för resultat',
  why: 'En stark rapporteringskultur säger att dokumentationen är viktigare än arbetet. Tiden tas från uppdraget, och chefen får veta vad som har gjorts men inte vad som hindrar. Korta avstämningar om hinder och framsteg ger mer och kostar mindre.',
  messages: {
    found: '”{found}” frågar efter aktivitet, inte efter hur arbetet går. Byt till en kort avstämning om hinder och framsteg.',
  },
  fixes: [
    { title: 'Byt till en kort avstämning', kind: 'guided', replaces: 'sentence', text: '[Gruppen=Teamet] träffas [hur ofta=en kvart varje måndag] och pratar om vad som hindrar och vad som är på gång.', cell: 'Avstämning om hinder [hur ofta=varje måndag]' },
    { title: 'Låt arbetet självt visa läget', kind: 'guided', replaces: 'sentence', text: 'Läget syns på [plats=teamets tavla], där [vem=den som äger uppgiften] flyttar kortet när något är klart.', cell: 'Läget syns på [plats=teamets tavla]' },
    { title: 'Fråga i stället vad teamet behöver', kind: 'guided', replaces: 'sentence', text: '[Chefen=Gruppchefen] frågar [hur ofta=varannan vecka] vad teamet behöver för att nå [målet=den avtalade leveransen].', cell: '[Chefen=Gruppchefen] frågar vad teamet behöver' },
  ],
};
