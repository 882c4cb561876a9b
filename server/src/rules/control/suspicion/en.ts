import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Distrust as a starting point',
  summary: 'Presumes that people would slack off, cheat or take advantage',
  why: 'Trust-based leadership starts from the belief that people want to do a good job. A rule written against the few who would not tells all the others that they are suspects. Trust can be abused; when it is, it is dealt with individually.',
  messages: {
    found: '“{found}” presumes bad intent. Write for the many who want to do a good job, and deal with a real breach individually.',
  },
  fixes: [
    {
      title: 'Give the real reason',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The office] [what=keeps the medicine room locked], because [reason=the controlled drugs act requires it].',
      cell: '[What=Locked], because [reason=the controlled drugs act requires it]',
    },
  ],
};
