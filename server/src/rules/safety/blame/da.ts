import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Jagten på den skyldige',
  summary: 'Leder efter hvem i stedet for hvorfor',
  why: 'Når nogen skal have skylden, holder folk op med at fortælle. De fleste fejl har flere årsager, og de fleste af dem ligger i måden, arbejdet er skruet sammen på. Spørg, hvad der gjorde fejlen mulig.',
  messages: { found: '»{found}« retter blikket mod personer i stedet for årsager. Spørg, hvad der gjorde fejlen mulig, og skriv, hvad I ændrer.' },
  fixes: [
    { title: 'Spørg efter årsagen i arbejdsgangen', kind: 'guided', replaces: 'sentence', text: '[Rolle=Kvalitetslederen] og de kolleger, der var med, finder ud af, hvad der gjorde fejlen mulig, og ændrer [hvad=arbejdsgangen] inden [frist=to uger].', cell: '[Rolle=Kvalitetslederen] og holdet finder årsagen i arbejdsgangen' },
    { title: 'Vis tal for arbejdsgangen, uden navne', kind: 'guided', replaces: 'sentence', text: '[Rolle=Kvalitetslederen] viser [tal=antallet af fejl pr. trin i arbejdsgangen] uden navne på [sted=tavlen], og holdet vælger, hvad der skal laves om.', cell: '[Tal=Fejl pr. trin], uden navne' },
  ],
};
