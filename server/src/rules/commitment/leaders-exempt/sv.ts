import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ledare undantas',
  summary: 'Regeln binder medarbetarna men inte cheferna',
  why: 'Förtroende syns i beteende. En regel som inte gäller den som har skrivit den förlorar sin mening, och alla vet det. Samma regel för alla, eller ett skäl till skillnaden.',
  messages: {
    found: '”{found}” undantar ledarna från det som gäller de andra. Låt regeln gälla lika för alla, eller skriv skälet till skillnaden.',
  },
  fixes: [
    { title: 'Ange skälet till skillnaden', kind: 'guided', replaces: 'end', text: ', eftersom [skäl=avtalet för chefer saknar övertidsersättning]' },
  ],
};
