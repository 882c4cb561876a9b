import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'En länk som inte leder någonstans',
  summary: 'En länk till en fil eller ett avsnitt som inte finns',
  why: 'Den som följer en länk behöver resten av överenskommelsen. Leder länken ingenstans får man gissa, eller fråga den som har mest att göra. En länk som fungerar är ett litet löfte som hålls.',
  messages: {
    file: 'Filen {target} finns inte här. Länka till platsen där texten ligger nu.',
    section: '”{title}” har inget avsnitt ”{target}”. Länka till det namn avsnittet har nu.',
  },
  fixes: [
    { title: 'Länka till {nearest}', kind: 'suggestion', replaces: 'span', text: '{nearest}', cell: '{nearest}' },
    { title: 'Länka till en annan plats', kind: 'guided', replaces: 'span', text: '[adress=https://intranat.example.org/schema]', cell: '[adress=https://intranat.example.org/schema]' },
  ],
};
