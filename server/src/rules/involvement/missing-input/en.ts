import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No way to have a say',
  summary: 'The document shows no way to give input or to question it',
  why: 'Good ideas need a door: whom do I tell, how, and when do I hear back? Where the document shows none, people adapt silently or work around it. A name and a date invite more honesty than a suggestion box.',
  messages: {
    missing: 'The document shows no way to question it or to have a say. Add whom to talk to, how, and when an answer comes.',
  },
  questions: [
    'How can people question this document or propose a change?',
    'Who answers, and how soon?',
    'Who is asked before something changes?',
  ],
  fixes: [
    {
      title: 'Add a section on having a say', kind: 'guided', replaces: 'after', asks: 'How can you have a say?',
      text: '## Have your say\n\n- Proposals and doubts go to [contact=the HR partner]; you get an answer within [time=two weeks].\n- [Role=The HR partner] asks [whom=the teams affected] for advice before each change.\n- [When=In April] [same role=the HR partner] goes through the text with [whom else=the works council] and changes what does not help.',
    },
  ],
};
