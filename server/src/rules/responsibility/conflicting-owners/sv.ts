import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Två dokument, två ägare',
  summary: 'Två dokument ger samma område till olika ägare',
  why: 'När två dokument pekar åt olika håll vet ingen vem som har beslutet. Var och en kan läsa rätt och ändå göra fel. En ägare, och en länk från det andra dokumentet, räcker.',
  messages: {
    conflict: '{area} ägs här av {owner} men av {other} i {path}. Välj en ägare, och länka från det andra dokumentet.',
  },
  fixes: [
    { title: 'Hänvisa till dokumentet som gäller', kind: 'guided', replaces: 'after', text: 'Ansvarig för [område=introduktionen] är [roll=HR-partnern], se [dokument=introduktionsriktlinjen].' },
  ],
};
