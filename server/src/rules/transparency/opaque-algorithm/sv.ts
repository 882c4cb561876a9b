import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'En algoritm avgör',
  summary: 'En poäng eller algoritm avgör något om människor utan förklaring',
  why: 'Den som bedöms av en modell som ingen förklarar kan varken lära sig eller säga emot. Tillit kräver att en människa äger beslutet och kan förklara det med vanliga ord. Då kan tekniken vara ett stöd.',
  messages: {
    found: '”{found}” låter ett system avgöra något om människor utan förklaring. Skriv vad det väger in, vem som beslutar och hur man får det förklarat.',
  },
  fixes: [
    { title: 'Låt en människa besluta och förklara', kind: 'guided', replaces: 'sentence', text: '[Systemet=Planeringsverktyget] ger ett förslag utifrån [underlag=önskemål och kompetens], och [roll=schemaläggaren] beslutar och förklarar skälet.', cell: '[Roll=Schemaläggaren] beslutar; [systemet=verktyget] ger förslag' },
  ],
};
