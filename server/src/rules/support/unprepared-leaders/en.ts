import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'New duties without help to learn them',
  summary: 'Leaders get new duties, but no training or coaching',
  why: 'Leading with trust is a craft that most leaders were never taught. When a text gives them new duties from one day to the next, they fall back on control. Say what helps them to grow into it: training, coaching, time.',
  messages: {
    found: 'Leaders take on something new here, but no help to learn it is named. Add training, coaching or time.',
  },
  fixes: [
    { title: 'Add how leaders learn it', kind: 'guided', replaces: 'after', text: 'Each manager gets [help=two days of training and a sparring partner] for it, [when=before it starts].' },
    { title: 'Add a section on preparing leaders', kind: 'guided', replaces: 'after', text: '[Role=The HR partner] offers all leaders [help=coaching] for the new tasks until [date=June].' },
  ],
};
