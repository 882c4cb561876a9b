import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Kolleger sat op mod hinanden',
  summary: 'Tvungen rangordning, ranglister eller bonus kun til den enkelte',
  why: 'Den, der konkurrerer med sine kolleger, deler ikke sin viden med dem. Kollektiv intelligens kræver, at det kan betale sig at hjælpe. Mål holdets resultat, og anerkend det, man gør for andre.',
  messages: { found: '»{found}« sætter kolleger op mod hinanden. Skriv et fælles mål, og hvordan hjælp til andre tæller med.' },
  fixes: [
    { title: 'Sæt et fælles mål', kind: 'guided', replaces: 'sentence', text: '[Hvem=Butikken] har ét fælles mål, [mål=en omsætning på 2 mio. kr. i maj], og [hvad=resultatet] tilhører dem, der har været med.', cell: 'Fælles mål: [mål=2 mio. kr. i maj]' },
    { title: 'Lad hjælp til andre tælle', kind: 'guided', replaces: 'sentence', text: 'Til [anledning=medarbejdersamtalen] tæller det med, hvad [hvem=rådgiveren] har bidraget med til kollegernes resultat, for eksempel [eksempel=oplæring af to nye].', cell: 'Bidrag til kollegers resultat tæller' },
  ],
};
