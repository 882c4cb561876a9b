import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'To sprog, to aftaler',
  summary: 'To sprogversioner, der ikke siger det samme',
  why: 'Kolleger læser versionen på deres eget sprog og tror, at den er aftalen. Et »skal« i den ene og et »bør« i den anden er to aftaler. Hold dem ved siden af hinanden, når en af dem bliver ændret.',
  messages: {
    missing: 'Afsnittet »{section}« i {path} findes ikke her. Oversæt det, eller skriv, hvorfor det er udeladt.',
    owner: 'Her står {owner}, i {path} står {other}. Skriv den samme i begge versioner.',
    stronger: '»{found}« er et krav her, men kun en anbefaling i {path}. Gør dem lige stærke.',
    weaker: '»{found}« er en anbefaling her, men et krav i {path}. Gør dem lige stærke.',
  },
  fixes: [
    { title: 'Skriv »bør« som i {path}', kind: 'suggestion', replaces: 'span', text: 'bør', cell: 'bør', message: 'stronger' },
    { title: 'Skriv »skal« som i {path}', kind: 'suggestion', replaces: 'span', text: 'skal', cell: 'skal', message: 'weaker' },
    { title: 'Indsæt afsnittet til oversættelse', kind: 'guided', replaces: 'after', text: '## [overskrift=Opfølgning]\n\n[tekst=Se den anden version.]', message: 'missing' },
    { title: 'Skriv den rigtige ejer', kind: 'guided', replaces: 'span', text: '[rolle=Anna Berg]', cell: '[rolle=Anna Berg]', message: 'owner' },
  ],
};
