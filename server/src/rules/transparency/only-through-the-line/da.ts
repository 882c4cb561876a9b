import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Kun ad tjenestevejen',
  summary: 'Kontakt til andre er kun tilladt gennem lederen',
  why: 'Viden skal kunne gå den korteste vej. Når hvert spørgsmål skal op, hen og ned igen, taber det både tid og indhold, og lederen bliver postbud. Lad folk tale direkte sammen, og aftal, hvad lederen gerne vil høre om.',
  messages: { found: '»{found}« sender viden ad en omvej over lederen. Lad folk tale direkte sammen, og skriv, hvad lederen gerne vil høre om.' },
  fixes: [
    { title: 'Åbn den direkte vej', kind: 'guided', replaces: 'sentence', text: '[Hvem=Montørerne] taler direkte med [anden=konstruktørerne] og fortæller [rolle=værkføreren] om [hvad=det, der ændrer prisen eller datoen].', cell: '[Hvem=Montørerne] taler direkte med [anden=konstruktørerne]' },
  ],
};
