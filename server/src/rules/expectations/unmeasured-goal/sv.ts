import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Mål utan mått',
  summary: 'Ett mål har varken mått, datum eller synligt sluttillstånd',
  why: 'Ett mål utan mått går inte att nå, bara att sträva mot. Teamet kan inte se hur det går, och då blir chefens känsla måttet. Ett mått, ett datum eller ett sluttillstånd gör att man kan styra själv.',
  messages: {
    found: '”{found}” går inte att stämma av. Lägg till ett mått, ett datum eller hur det ser ut när målet är nått.',
  },
  fixes: [
    { title: 'Lägg till mått och datum', kind: 'guided', replaces: 'end', text: ': [mått=högst fem klagomål i månaden] senast [datum=den 31 december]', cell: ': [mått=högst fem klagomål i månaden] senast [datum=den 31 december]' },
    { title: 'Beskriv hur det ser ut när målet är nått', kind: 'guided', replaces: 'sentence', text: 'Senast [datum=den 31 december] har [sluttillstånd=åtta av tio nya kollegor en egen handledare].', cell: 'Senast [datum=den 31 december] har [sluttillstånd=åtta av tio nya kollegor en handledare]' },
  ],
};
