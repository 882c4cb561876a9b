import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Everyone lists it, nobody has it',
  summary: 'An area that several documents name and none gives an owner',
  why: 'Where one document leaves an owner open, the reader hopes for another. When none of them names one, the task is done by whoever minds most, or not at all. One name in one place is enough.',
  messages: {
    nobody: 'Neither this document nor {path} gives “{area}” an owner. Name one in one of them.',
    elsewhere: '“{area}” has no owner here, but {path} gives it to {other}. Write it here as well, or leave the row out.',
  },
  fixes: [
    { title: 'Name {other}, as {path} does', kind: 'suggestion', replaces: 'part', text: '{other}', cell: '{other}', message: 'elsewhere' },
    { title: 'Name an owner', kind: 'guided', replaces: 'part', text: '[Role=Rota coordinator]', cell: '[Role=Rota coordinator]', message: 'nobody' },
  ],
};
