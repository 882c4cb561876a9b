import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Två dokument, två ägare',
  summary: 'Två dokument ger samma område olika ägare',
  why: 'När två dokument pekar åt olika håll vet ingen vem som får besluta. Var och en kan läsa rätt och ändå göra fel. En ägare, och en länk från det andra dokumentet, räcker.',
  messages: {
    conflict: '{area} ägs här av {owner} men av {other} i {path}. Välj en ägare, och länka från det andra dokumentet.',
  },
  fixes: [
    { title: 'Skriv samma ägare som i {path}', kind: 'suggestion', replaces: 'part', text: '{other}', cell: '{other}' },
    { title: 'Hänvisa till dokumentet som gäller', kind: 'suggestion', replaces: 'sentence', text: 'Vem som ansvarar för {area} framgår av [{title}]({link}).', cell: 'se [{title}]({link})' },
  ],
};
