import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Jakt på skyldiga',
  summary: 'Någon ska pekas ut när det har gått fel',
  why: 'De flesta fel har sin orsak i hur arbetet är upplagt. Letar man efter den skyldiga hittar man en person och behåller orsaken. Frågan ”vad gjorde det lätt att göra fel?” ger mer.',
  messages: {
    found: '”{found}” söker en skyldig i stället för en orsak. Skriv hur ni söker orsaken i arbetssättet, tillsammans med dem som var med.',
  },
  fixes: [
    { title: 'Sök orsaken i arbetssättet', kind: 'guided', replaces: 'sentence', text: 'Efter en händelse går [roll=kvalitetssamordnaren] och [vilka=de som var med] igenom vad i arbetssättet som gjorde den möjlig, och vi ändrar [vad=rutinen].', cell: 'Genomgång av orsaken i arbetssättet med [roll=kvalitetssamordnaren]' },
    { title: 'Visa siffrorna för hela arbetet', kind: 'guided', replaces: 'sentence', text: 'Vi följer [mått=antalet fel] för [nivå=hela flödet] och pratar om orsakerna [när=varje fredag].', cell: '[Mått=Antal fel] för [nivå=hela flödet]' },
  ],
};
