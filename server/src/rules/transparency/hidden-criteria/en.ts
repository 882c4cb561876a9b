import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Criteria nobody knows',
  summary: 'Pay, promotion or assessment by criteria that are not disclosed',
  why: 'People can aim only at what they can see. Hidden criteria make pay and promotion a matter of guessing what somebody likes, and even a fair decision looks unfair. Open criteria protect the person who decides, too.',
  messages: {
    found: 'With “{found}”, people are judged by criteria they do not know. Publish them, and say who explains the result.',
  },
  fixes: [
    {
      title: 'Publish the criteria',
      kind: 'guided',
      replaces: 'sentence',
      text: 'The criteria for [what=pay reviews] are [criteria=responsibility, skill and results]; you find them [where=on the intranet], and [role=the manager] explains the result to everyone concerned.',
      cell: 'Criteria: [criteria=responsibility, skill and results], published [where=on the intranet]',
    },
    {
      title: 'Say where to find them',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The HR partner] publishes the criteria for [what=promotion] [when=each January] and answers questions about them.',
      cell: 'Published by [role=the HR partner] [when=each January]',
    },
  ],
};
