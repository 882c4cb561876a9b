import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'What is the task?',
  summary: 'The document does not say what the task or purpose is',
  why: 'What is the task, what is the frame, how do we measure success: the first question carries the other two. Where the task is not written down, each person fills in their own, and freedom turns into guessing. Two lines are often enough.',
  messages: {
    missing: 'The document does not say what the task is. Add two lines on what the group is for, and for whom.',
    policy: 'The document does not say what it is for. Add a sentence or two on what it is meant to make possible, and for whom.',
    role: 'The description does not say what the role is for. Add two lines on what it is there to achieve, and for whom.',
  },
  questions: [
    'What would be missing without it?',
    'Who is it for, and what gets better for them?',
    'What is expressly not part of it?',
  ],
  fixes: [
    {
      title: 'Add a section on the task', message: 'missing', kind: 'guided', replaces: 'after', place: 'first', asks: 'What is our task?',
      text: '## Task\n\n[What we are for=We run the hospital pharmacy at night], so that [for whom and why=the wards get the right medicine in time].\n\n- The most important result is [result=that no ward waits longer than an hour].\n- The task includes [included=preparation, delivery and advice].\n- It does not include [not included=buying new medicines].',
    },
    {
      title: 'Add a section on the purpose', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'What is this policy for?',
      text: '## Purpose\n\nThe purpose of this policy is to [purpose=let employees book their own journeys], so that [for whom and why=nobody waits for an answer before a visit to a customer].\n\nIt does not deal with [left out=private journeys].',
    },
    {
      title: 'Add a section on the purpose of the role', message: 'role', kind: 'guided', replaces: 'after', place: 'first', asks: 'What is the role for?',
      text: '## Purpose of the role\n\nThe role is there to [task=keep the rota of the ward together], so that [for whom and why=patients meet people they know].\n\n- The most important result is [result=a rota that is ready six weeks ahead].\n- The role does not include [not included=decisions on pay].',
    },
  ],
};
