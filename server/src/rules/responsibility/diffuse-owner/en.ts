import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Everyone, so no one',
  summary: 'A responsibility laid on everyone, someone or “the organisation”',
  why: 'When everyone is responsible, each may trust the others to act. One named role, with the others as helpers, is kinder: people know whom to ask and that one person has the mandate. That person need not do all the work.',
  messages: {
    found: '“{found}” leaves open who is responsible. Name one role that answers for it, and say who helps.',
  },
  fixes: [
    {
      title: 'Name one responsible role',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The quality lead] is responsible for [what=the quality of deliveries]; [others=the fitters] give input.',
      cell: '[Role=The quality lead]',
    },
    {
      title: 'Turn it into a rota',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The person named on the rota] [what=orders supplies and closes the lab]; [owner=the lab coordinator] keeps the rota.',
      cell: '[Role=The person named on the rota]',
    },
  ],
};
