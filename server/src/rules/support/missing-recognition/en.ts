import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No place for appreciation',
  summary: 'The document has no place for appreciation',
  why: 'People who feel valued give their best, and appreciation for effort and result is part of a leader’s work. What has no place in the agreement is easily forgotten in a busy week. It costs little: say what you saw and what it meant.',
  messages: {
    missing: 'The document has no place for appreciation. Add when and how people hear what their work has meant.',
  },
  fixes: [
    {
      title: 'Add a section on appreciation',
      kind: 'guided',
      replaces: 'after',
      text: '## Appreciation\n\n- [Role=The team lead] tells [whom=each of us] [rhythm=every other week] what our work has made possible.\n- At [meeting=the Friday meeting] we thank each other for help, by name and with an example.\n- We celebrate [milestone=each finished delivery] with [how=cake and half an hour of stories].',
    },
  ],
};
