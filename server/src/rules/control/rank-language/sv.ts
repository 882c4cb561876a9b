import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Språk som rangordnar människor',
  summary: 'Människor beskrivs som underordnade eller överordnade',
  why: 'Ord visar hur vi ser på varandra. Den som kallas underordnad bjuds inte in att tänka själv, och den som kallas överordnad lockas att styra. Roller och uppdrag går att beskriva utan att sortera människor.',
  messages: {
    found: '”{found}” sorterar människor efter rang. Använd rollen i stället: medarbetare, kollega, chef, teamet.',
  },
  fixes: [
    { title: 'Skriv om med roller', kind: 'guided', replaces: 'sentence', text: '[Roll=Teamledaren] och [vilka=medarbetarna i teamet] kommer överens om [vad=arbetsfördelningen].', cell: '[Roll=Teamledaren] och [vilka=medarbetarna i teamet]' },
    { title: 'Skriv vem som vänder sig till vem', kind: 'guided', replaces: 'sentence', text: '[Roll=Medarbetaren] vänder sig till [annan roll=enhetschefen] med [vad=frågor om schemat].', cell: '[Roll=Medarbetaren] vänder sig till [annan roll=enhetschefen]' },
  ],
};
