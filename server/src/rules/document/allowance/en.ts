import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'An exception to look at again',
  summary: 'A comment that leaves a sentence as it is gives no reason, has expired, is not needed or is misspelt',
  why: 'A sentence may stay as it is when there is a reason, and the next reader needs that reason. Without one, or long after it has gone, the comment only hides a question that somebody should ask again.',
  messages: {
    unneeded: 'This comment is not needed: {rule} finds nothing here. Take it out.',
    reasonless: 'This comment gives no reason, so the finding stays. Say in a few words why the sentence is right here.',
    endless: 'This comment never expires: “{until}” names no day that can be read. Write the last day as “until 2030-12-31”.',
    expired: 'This comment held until {date}. Look at the sentence again, then change the sentence or the date.',
    unknown: 'There is no rule “{rule}”. Check the name, or take the comment out.',
    misnamed: 'There is no rule “{rule}”. Did you mean “{meant}”?',
    noCommand: 'Leadership Lint knows no comment “{written}”, so nothing stays because of it. Did you mean “{meant}”?',
    form: 'This comment lets nothing stay. Write leadership-lint-allow, a rule, a colon and the reason.',
  },
  fixes: [
    { title: 'Write “{meant}”', kind: 'safe', replaces: 'part', text: '{meant}', message: ['misnamed', 'noCommand'] },
    { title: 'Take the comment out', kind: 'suggestion', replaces: 'span', text: '', message: ['unneeded', 'reasonless', 'expired', 'unknown', 'form'] },
    { title: 'Write the last day as a date', kind: 'guided', replaces: 'part', text: 'until [last day=2099-12-31]', message: 'endless' },
  ],
};
