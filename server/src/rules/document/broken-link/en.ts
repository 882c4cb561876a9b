import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A link that leads nowhere',
  summary: 'A link to a file or section that is not there',
  why: 'Somebody follows a link because they need the rest of the agreement. When it leads nowhere they guess, or ask the person who is busiest. A link that works is a small promise kept.',
  messages: {
    file: 'There is no file {target} here. Link to where the text is now.',
    section: '“{title}” has no section “{target}”. Link to the section by the name it has now.',
  },
  fixes: [
    { title: 'Link to {nearest}', kind: 'suggestion', replaces: 'span', text: '{nearest}', cell: '{nearest}' },
    { title: 'Link to another place', kind: 'guided', replaces: 'span', text: '[address=https://intranet.example.org/rota]', cell: '[address=https://intranet.example.org/rota]' },
  ],
};
