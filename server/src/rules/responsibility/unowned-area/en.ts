import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'An area without an owner',
  summary: 'An area, goal or recurring task has no owner named',
  why: 'An area that nobody owns is noticed only when it fails. A name or a role beside it tells everybody whom to ask and tells the owner that they may act. The owner need not do the work alone.',
  messages: {
    row: '“{area}” has no owner. Write a role beside it.',
    found: '“{found}” has no owner. Add the role that answers for it.',
    document: 'The document does not say who answers for what. Name an owner for each of the most important areas, one role each.',
  },
  questions: [
    'Which three to five things does somebody have to keep going here?',
    'Which one role answers for each?',
    'Whose advice does that role seek?',
  ],
  fixes: [
    { title: 'Fill in the owner', message: 'row', kind: 'guided', replaces: 'part', text: '[role=head of unit]', cell: '[role=head of unit]' },
    {
      title: 'Add a table of owners',
      message: 'document',
      kind: 'guided',
      replaces: 'after',
      asks: 'Who owns what?',
      text: '## Who owns what\n\n| Area | Owner | Consulted |\n| --- | --- | --- |\n| [area=Rota and leave] | [owner=Rota coordinator] | [consulted=the night team] |\n| [second area=Induction of new colleagues] | [second owner=Mentor] | [second consulted=the HR partner] |',
    },
  ],
};
