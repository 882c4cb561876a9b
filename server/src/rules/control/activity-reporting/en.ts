import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Reports on every activity',
  summary: 'Asks for detailed or very frequent accounts of what people do',
  why: 'Reports on activity reward documentation over results and say that initiative alone does not count. Short check-ins about progress and obstacles take less time and give the leader something to act on. Records that the law demands are another matter.',
  messages: {
    found: '“{found}” asks for an account of activity rather than of results. Ask about progress and obstacles in a short check-in, and say what the leader does with the answer.',
  },
  fixes: [
    {
      title: 'Check in about obstacles',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team lead] asks [rhythm=once a week] what stands in the way of [goal=the agreed results] and helps to remove it.',
      cell: '[Rhythm=Weekly] talk about obstacles with [role=the team lead]',
    },
    {
      title: 'Show progress in one place',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team] keeps progress on [results=its three goals] visible on [place=the shared board], so that nobody has to write a report.',
      cell: 'Progress on [place=the shared board]',
    },
    {
      title: 'Ask only for what is used',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The project lead] writes [what=half a page on results and obstacles] [rhythm=once a month], because [reason=the funder’s contract requires it].',
      cell: '[What=Half a page on results] [rhythm=once a month], because [reason=the funder’s contract requires it]',
    },
  ],
};
