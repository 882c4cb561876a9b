import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Two languages, two agreements',
  summary: 'Two versions of a text that do not say the same thing',
  why: 'Colleagues read the version in their own language, and each believes that it is the agreement. A duty that is a “must” in one and a “should” in the other is two agreements. When one changes, change the other with it.',
  messages: {
    missing: 'The section “{section}” of {path} is missing here. Translate it, or say why it is left out.',
    owner: 'The owner is {owner} here and {other} in {path}. Name the same one in both versions.',
    stronger: '“{found}” makes this a duty, while {path} only recommends it. Make both equally strong.',
    weaker: '“{found}” only recommends this, while {path} makes it a duty. Make both equally strong.',
  },
  fixes: [
    { title: 'Write “should”, as in {path}', kind: 'suggestion', replaces: 'span', text: 'should', cell: 'should', message: 'stronger' },
    { title: 'Write “must”, as in {path}', kind: 'suggestion', replaces: 'span', text: 'must', cell: 'must', message: 'weaker' },
    { title: 'Add the section, to be translated', kind: 'guided', replaces: 'after', text: '## [title=Reviews]\n\n[text=See the other version.]', message: 'missing' },
    { title: 'Name the right one', kind: 'guided', replaces: 'span', text: '[role=Anna Berg]', cell: '[role=Anna Berg]', message: 'owner' },
  ],
};
