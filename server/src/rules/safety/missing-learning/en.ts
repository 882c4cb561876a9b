import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No place for reflection',
  summary: 'The document has no place for reflection and learning',
  why: 'Teams that try, reflect, improve and try again solve their tasks better each time. Without a fixed place for it, reflection gives way to the next deadline. Half an hour a month and an honest question are enough.',
  messages: {
    missing: 'The document has no place for looking back and learning. Add when the group looks back, and what happens after a mistake.',
    policy: 'The document does not say what is learned when something goes wrong. Add whom to tell, who looks for the causes, and where it is shared.',
    role: 'The description has no place for looking back and learning. Add when its holder and the manager do so, and what happens after a mistake.',
    principles: 'The document has no place for looking back and learning. Add when leaders and teams look back, and what happens after a mistake.',
  },
  questions: [
    'What happens in the week after something went wrong?',
    'When do people look back together, even when all went well?',
    'How do leaders show that they learn too?',
  ],
  fixes: [
    {
      title: 'Add a section on learning', message: 'missing', kind: 'guided', replaces: 'after', asks: 'How do we learn?',
      text: '## How we learn\n\n- [Role=The coordinator] invites us to look back together [rhythm=every six weeks]: what worked, what surprised us, what do we try next?\n- When something goes wrong, we talk about it [when=the same week] and look for causes in the way we work.\n- [Leader=The head of unit] begins with [own part=something that she herself would do differently].',
    },
    {
      title: 'Add a section on learning', message: 'policy', kind: 'guided', replaces: 'after', asks: 'What do we learn when something goes wrong?',
      text: '## When something goes wrong\n\n- Whoever notices it tells [whom=the HR partner], and is thanked for it.\n- [Role=The HR partner] looks for causes in the way the work is done, together with those who were there, within [time=two weeks].\n- [Same role=The HR partner] tells [where=at the staff meeting] what there is to learn from it.',
    },
    {
      title: 'Add a section on learning', message: 'role', kind: 'guided', replaces: 'after', asks: 'What happens after a mistake?',
      text: '## Learning\n\n- [Manager=The head of unit] and the role holder look back [rhythm=every quarter]: what worked, what surprised them, what do they try next?\n- When something goes wrong, they look for causes in how the work is set up.\n- [Same manager=The head of unit] begins with [own part=her own part in it].',
    },
    {
      title: 'Add a section on learning', message: 'principles', kind: 'guided', replaces: 'after', asks: 'How do we learn?',
      text: '## How we learn\n\n- Each leader looks back with the team [rhythm=every six weeks]: what worked, what surprised us, what do we try next?\n- When something goes wrong, we talk about it [when=the same week] and look for causes in the way we work.\n- Leaders begin with [own part=what they themselves would do differently].',
    },
  ],
};
