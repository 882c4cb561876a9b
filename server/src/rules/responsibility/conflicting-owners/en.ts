import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Two documents, two owners',
  summary: 'Two documents give the same area to different owners',
  why: 'When two documents name different owners, both people may act, or neither. The reader who found only one of them acts in good faith and is wrong. One document should name the owner and the other should link to it.',
  messages: {
    conflict: '“{area}” belongs to {owner} here and to {other} in {path}. Keep one owner and link to the document that decides.',
  },
  fixes: [
    { title: 'Name the same owner as {path}', kind: 'suggestion', replaces: 'part', text: '{other}', cell: '{other}' },
    {
      title: 'Link to the document that decides', kind: 'suggestion', replaces: 'sentence',
      text: '[{title}]({link}) says who looks after {area}.', cell: 'see [{title}]({link})',
    },
  ],
};
