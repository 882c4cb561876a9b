import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Två språk, två överenskommelser',
  summary: 'Två språkversioner som inte säger samma sak',
  why: 'Var och en läser versionen på sitt eget språk och tror att det är överenskommelsen. Ett ”ska” i den ena och ett ”bör” i den andra är två överenskommelser. Håll dem bredvid varandra när en av dem ändras.',
  messages: {
    missing: 'Avsnittet ”{section}” i {path} finns inte här. Översätt det, eller skriv varför det är utelämnat.',
    owner: 'Här står {owner}, i {path} står {other}. Skriv samma ägare i båda versionerna.',
    stronger: '”{found}” är ett krav här men bara en rekommendation i {path}. Gör dem lika starka.',
    weaker: '”{found}” är en rekommendation här men ett krav i {path}. Gör dem lika starka.',
  },
  fixes: [
    { title: 'Skriv ”bör”, som i {path}', kind: 'suggestion', replaces: 'span', text: 'bör', cell: 'bör', message: 'stronger' },
    { title: 'Skriv ”ska”, som i {path}', kind: 'suggestion', replaces: 'span', text: 'ska', cell: 'ska', message: 'weaker' },
    { title: 'Lägg till avsnittet så att det kan översättas', kind: 'guided', replaces: 'after', text: '## [rubrik=Översyn]\n\n[text=Se den andra versionen.]', message: 'missing' },
    { title: 'Skriv rätt ägare', kind: 'guided', replaces: 'span', text: '[roll=Anna Berg]', cell: '[roll=Anna Berg]', message: 'owner' },
  ],
};
