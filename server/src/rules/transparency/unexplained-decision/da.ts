import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'En beslutning uden grund',
  summary: 'Ledelsen har besluttet noget, og teksten siger ikke hvorfor',
  why: 'Når grunden mangler, begynder folk at gætte, og gættet er sjældent venligt. Grunden viser, at nogen har tænkt sig om, og giver andre mulighed for at bidrage med det, de ved. Man behøver ikke være enig for at følge en beslutning, man forstår.',
  messages: { found: '»{found}« fortæller, hvad der er besluttet, men ikke hvorfor. Tilføj grunden, og skriv, hvem man kan spørge.' },
  fixes: [
    { title: 'Tilføj grunden', kind: 'guided', replaces: 'end', text: ', fordi [grund=kunderne i dag venter for længe på svar]', cell: ', fordi [grund=kunderne i dag venter for længe på svar]' },
    { title: 'Fortæl grunden først', kind: 'guided', replaces: 'sentence', text: 'Fordi [grund=kunderne venter for længe på svar], [beslutning=åbner kundeservice kl. 7 fra den 1. maj], og [rolle=driftschefen] svarer på spørgsmål om det.', cell: '[Beslutning=Åbner kl. 7], fordi [grund=kunderne venter for længe]' },
  ],
};
