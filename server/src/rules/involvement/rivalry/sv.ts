import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Kollegor mot varandra',
  summary: 'Kollegor rangordnas eller belönas på varandras bekostnad',
  why: 'Den som tävlar med sin kollega delar inte med sig. Rangordning flyttar uppmärksamheten från kunden till grannen, och någon måste alltid ligga sist. Gemensamma mål får alla att dra åt samma håll.',
  messages: {
    found: '”{found}” ställer kollegor mot varandra. Skriv ett mål som gruppen når tillsammans, och hur var och en får återkoppling.',
  },
  fixes: [
    { title: 'Sätt ett gemensamt mål', kind: 'guided', replaces: 'sentence', text: '[Gruppen=Butiken] har ett gemensamt mål, [mål=400 nöjda kunder i veckan], och stämmer av det tillsammans [hur ofta=varje måndag].', cell: 'Gemensamt mål: [mål=400 nöjda kunder i veckan]' },
    { title: 'Byt rangordning mot återkoppling', kind: 'guided', replaces: 'sentence', text: '[Roll=Gruppchefen] och medarbetaren pratar [hur ofta=varje månad] om [vad=vad som går bra och vad nästa steg är], utan jämförelse med kollegorna.', cell: 'Samtal [hur ofta=varje månad] om nästa steg' },
  ],
};
