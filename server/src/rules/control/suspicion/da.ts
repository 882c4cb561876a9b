import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Mistanke som udgangspunkt',
  summary: 'Går ud fra, at folk snyder, dovner eller misbruger friheden',
  why: 'Tillidsbaseret ledelse går ud fra, at folk gerne vil gøre et godt stykke arbejde. En regel, der er skrevet mod de få, rammer de mange og siger til dem, at de er under mistanke. Egentlige brud tager man op med den, det handler om.',
  messages: { found: '»{found}« går ud fra det værste om kollegerne. Skriv formålet med reglen, og tag brud op med den enkelte.' },
  fixes: [
    { title: 'Skriv reglens egentlige formål', kind: 'guided', replaces: 'sentence', text: 'Formålet med [regel=aftalen om hjemmearbejde] er, at [formål=kunderne kan få fat i os hele dagen].', cell: 'Formål: [formål=kunderne kan få fat i os hele dagen]' },
    { title: 'Tag brud op med den enkelte', kind: 'guided', replaces: 'sentence', text: 'Bliver en aftale brudt, taler [rolle=teamlederen] med den, det handler om, inden [frist=tre arbejdsdage], og de andre beholder deres frihed.', cell: '[Rolle=Teamlederen] taler med den, det handler om' },
  ],
};
