import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Who is that?',
  summary: 'A role has a responsibility but is not in the list of roles',
  why: 'A list of roles promises that people can see who does what. A role that turns up later, or a second name for one of them, makes the reader wonder whether somebody was forgotten. Use one name, and put it in the list.',
  messages: {
    undefined: '“{found}” has a responsibility here but is not in the list of roles. Add it there, or use a role that is.',
    twoNames: '“{found}” may be another name for {other} in the list of roles. Use one name for both.',
  },
  fixes: [
    { title: 'Use the name in the list of roles', kind: 'suggestion', replaces: 'span', text: '{other}', cell: '{other}', message: 'twoNames' },
    { title: 'Add it to the list of roles', kind: 'guided', replaces: 'part', text: '\n- {item}: [what they answer for=decides on the opening hours]', message: 'undefined' },
    { title: 'Add it to the table of roles', kind: 'guided', replaces: 'part', text: '\n| {row} | [what they answer for=keys] |{cells}', message: 'undefined' },
  ],
};
