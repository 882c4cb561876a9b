import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A decision without its reason',
  summary: 'A decision is announced and its reason is missing',
  why: 'A leader who explains the background of a decision shows that people are taken seriously. Without the reason people can only obey or object; with it they can help. The reason need not please everyone.',
  messages: {
    found: '“{found}” announces a decision but leaves out the reason. Add why it was made and what it means for the reader.',
  },
  fixes: [
    {
      title: 'Add the reason',
      kind: 'guided',
      replaces: 'end',
      text: ', because [reason=half of the visitors now come after 17.00]',
      cell: ', because [reason=half of the visitors now come after 17.00]',
    },
  ],
};
