import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'What is the task?',
  summary: 'The document does not say what the task or purpose is',
  why: 'What is the task, what is the frame, how do we measure success: the first question carries the other two. Where the task is not written down, each person fills in their own, and freedom turns into guessing. Two lines are often enough.',
  messages: {
    missing: 'The document does not say what the task or purpose is. Add two lines on what the group or the policy is for, and for whom.',
  },
  questions: [
    'What would be missing if this team or this policy did not exist?',
    'For whom do you do it, and what gets better for them?',
    'What is expressly not part of it?',
  ],
  fixes: [
    {
      title: 'Add a section on the task',
      kind: 'guided',
      replaces: 'after',
      place: 'first',
      text: '## Task\n\n[What the team is for=The team runs the hospital pharmacy at night], so that [for whom and why=the wards get the right medicine in time].\n\n- The most important result is [result=that no ward waits longer than an hour].\n- The task includes [included=preparation, delivery and advice].\n- The task does not include [not included=buying new medicines].',
    },
  ],
};
