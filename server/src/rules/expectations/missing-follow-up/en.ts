import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'When do we talk about it again?',
  summary: 'The document has no rhythm for check-ins, feedback or revision',
  why: 'An agreement that nobody returns to is forgotten by the second month. A fixed rhythm lets people adjust the frame as they grow into it and lets the leader follow up on their own promises. It also makes checks in between unnecessary.',
  messages: {
    missing: 'The document does not say when the agreement is looked at again. Add a rhythm: who meets, how often, and what may change.',
  },
  questions: [
    'When do you talk about how it is going, and who sends the invitation?',
    'Which questions do you ask each other then?',
    'When is the agreement itself changed?',
  ],
  fixes: [
    {
      title: 'Add a section on follow-up',
      kind: 'guided',
      replaces: 'after',
      text: '## Follow-up\n\n- [Role=The team lead] invites [whom=the team] to a check-in [rhythm=every other month].\n- We ask what works, what is in the way and what [role=the team lead] has promised and not yet done.\n- We revise this agreement together [when=in May and November].',
    },
  ],
};
