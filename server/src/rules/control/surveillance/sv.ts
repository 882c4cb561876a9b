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
    { title: 'Lova att inte övervaka', kind: 'guided', replaces: 'sentence', text: 'Vi övervakar inte [vad=skärmar eller meddelanden]. Frågor om hur det går tar [roll=gruppchefen] upp i [samtal=avstämningen på tisdagar].', cell: 'Ingen övervakning av [vad=skärmar]' },
  ],
};
