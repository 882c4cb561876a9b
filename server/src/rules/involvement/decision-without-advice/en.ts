import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Who is asked before the decision?',
  summary: 'It says who decides, but not whose advice is sought first',
  why: 'A decision is better when those who know most and those who live with it were asked first. Then the owner decides, alone, and explains. A text that only says who decides leaves the asking to chance.',
  messages: {
    found: 'This says who decides, but the document does not say whose advice is sought first. Add who is asked.',
  },
  fixes: [
    { title: 'Add whose advice is sought', kind: 'guided', replaces: 'after', text: 'Before that, [role=the owner] asks [whom=those who are affected] for advice, and tells them what was decided and why.' },
    { title: 'Add the steps of a decision', kind: 'guided', replaces: 'after', text: 'Whoever decides [first=seeks the advice of those who know most], then decides and [then=explains].' },
  ],
};
