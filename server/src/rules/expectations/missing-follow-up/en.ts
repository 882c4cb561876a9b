import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'When do we talk about it again?',
  summary: 'The document has no rhythm for check-ins, feedback or revision',
  why: 'An agreement that nobody returns to is forgotten by the second month. A fixed rhythm lets people adjust the frame as they grow into it and lets the leader follow up on their own promises. It also makes checks in between unnecessary.',
  messages: {
    missing: 'The document does not say when you talk about how it is going. Add a rhythm: who meets, how often, and what may change.',
    policy: 'The document does not say when anyone asks how it works. Add who asks, how often, and what may change.',
    role: 'The description does not say when the role is talked about. Add how often its holder and the manager meet, and when the text is changed.',
    principles: 'The document does not say when anyone asks how it is lived by. Add who talks about it, how often, and what may change.',
  },
  questions: [
    'When do you talk about how it is going, and who sends the invitation?',
    'Which questions do you ask each other then?',
    'When is the text itself changed?',
  ],
  fixes: [
    {
      title: 'Add a section on follow-up', message: 'missing', kind: 'guided', replaces: 'after', asks: 'When do we talk about it again?',
      text: '## Follow-up\n\n- [Role=The team lead] invites [whom=the team] to a check-in [rhythm=every other month].\n- We ask what works, what is in the way and what [leader=the head of unit] has promised and not yet done.\n- We revise the text together [when=in May and November].',
    },
    {
      title: 'Add a section on follow-up', message: 'policy', kind: 'guided', replaces: 'after', asks: 'When is it followed up?',
      text: '## Follow-up\n\n- [Rhythm=Every autumn], [role=the HR partner] asks those it applies to what helps and what is in the way.\n- [Same role=The HR partner] takes the answers to [where=the works council] and says [when=before the new year] what will change in this policy, and why.',
    },
    {
      title: 'Add a section on follow-up', message: 'role', kind: 'guided', replaces: 'after', asks: 'When is it followed up?',
      text: '## Follow-up\n\n- [Manager=The head of unit] and the role holder talk [rhythm=every other week] about what works, what is in the way and what help is needed.\n- They go through this description together [when=every May].',
    },
    {
      title: 'Add a section on follow-up', message: 'principles', kind: 'guided', replaces: 'after', asks: 'When do we talk about it again?',
      text: '## Follow-up\n\n- Each leader talks with [whom=the team] [rhythm=every quarter] about what works and what is in the way.\n- [Role=The head of HR] asks [everyone=all employees] [when=every autumn] how far we live by this, and shares the answers.\n- We revise the principles [when revised=every other May].',
    },
  ],
};
