import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Freedom without backing',
  summary: 'Freedom turns into being left alone',
  why: 'Giving responsibility does not mean stepping out of it. “Bring solutions, not problems” keeps the hardest problems hidden until they have grown. Freedom works when there is somebody to think with.',
  messages: {
    found: '“{found}” leaves people alone with what is hard. Say whom they can turn to, and that a half-formed thought is enough.',
  },
  fixes: [
    {
      title: 'Open the door to half-formed thoughts',
      kind: 'guided',
      replaces: 'sentence',
      text: 'Bring the problem to [whom=the team lead] as early as you like, with or without a solution; you get [help=an hour to think it through together] within [time=two days].',
      cell: 'Talk to [whom=the team lead], with or without a solution',
    },
  ],
};
