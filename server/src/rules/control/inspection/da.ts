import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Alt bliver kontrolleret',
  summary: 'Lederen efterser eller retter alles arbejde, før det går videre',
  why: 'Når alt bliver set efter, flytter ansvaret for kvaliteten over til den, der kontrollerer. Den, der kender målestokken på forhånd, kan selv se, om arbejdet er godt nok. Kollegial gennemgang og stikprøver med en grund giver både kvalitet og læring.',
  messages: { found: '»{found}« flytter ansvaret for kvaliteten væk fra den, der gør arbejdet. Skriv, hvad der er godt nok, og lad kollegaen selv vurdere det.' },
  fixes: [
    { title: 'Gør målestokken kendt på forhånd', kind: 'guided', replaces: 'sentence', text: '[Rolle=Sagsbehandleren] vurderer selv sit arbejde ud fra [kriterier=de fire punkter på kvalitetslisten] og beder [hvem=en kollega] om et ekstra blik, når sagen er svær.', cell: 'Egen vurdering ud fra [kriterier=kvalitetslisten]' },
    { title: 'Vælg stikprøver med en grund', kind: 'guided', replaces: 'sentence', text: '[Rolle=Kvalitetslederen] ser på [antal=hver tyvende sag] sammen med den kollega, der har gjort arbejdet, fordi [grund=loven kræver ens behandling af borgerne].', cell: 'Stikprøve: [antal=hver tyvende sag], fordi [grund=loven kræver ens behandling]' },
  ],
};
