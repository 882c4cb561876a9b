import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No place for reflection',
  summary: 'The document has no place for reflection and learning',
  why: 'Teams that try, reflect, improve and try again solve their tasks better each time. Without a fixed place for it, reflection gives way to the next deadline. Half an hour a month and an honest question are enough.',
  messages: {
    missing: 'The document has no place for looking back and learning. Add when the team reflects, and what happens after a mistake.',
  },
  questions: [
    'What do you do in the week after something went wrong?',
    'When do you look back together, even when all went well?',
    'How do leaders show that they learn too?',
  ],
  fixes: [
    {
      title: 'Add a section on learning',
      kind: 'guided',
      replaces: 'after',
      text: '## How we learn\n\n- [Role=The coordinator] invites us to look back together [rhythm=every six weeks]: what worked, what surprised us, what do we try next?\n- When something goes wrong, we talk about it [when=the same week] and look for causes in the way we work.\n- [Leader=The head of unit] begins with [own part=something that she herself would do differently].',
    },
  ],
};
