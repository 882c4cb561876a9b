import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'En sætning, der fik lov at stå',
  summary: 'En kommentar, der lader en sætning stå, har ingen begrundelse, er udløbet, overflødig eller fejlskrevet',
  why: 'En sætning må gerne stå, når der er en grund, og den næste læser har brug for grunden. Uden den, eller længe efter at den er væk, skjuler kommentaren bare et spørgsmål, som nogen burde stille igen.',
  messages: {
    unneeded: 'Kommentaren er overflødig: {rule} finder ikke noget her. Fjern den.',
    reasonless: 'Kommentaren giver ingen begrundelse, så iagttagelsen bliver stående. Skriv med få ord, hvorfor sætningen er rigtig her.',
    endless: 'Kommentaren udløber aldrig: »{until}« er ikke en dag, der kan læses. Skriv den sidste dag sådan: »until 2030-12-31«.',
    expired: 'Kommentaren gjaldt til og med {date}. Læs sætningen igen, og ret så sætningen eller datoen.',
    unknown: 'Der er ingen regel »{rule}«. Se navnet efter, eller fjern kommentaren.',
    misnamed: 'Der er ingen regel »{rule}«. Mente du »{meant}«?',
    noCommand: 'Leadership Lint kender ikke kommentaren »{written}«, så den lader intet stå. Mente du »{meant}«?',
    form: 'Kommentaren lader intet stå. Skriv leadership-lint-allow, en regel, et kolon og begrundelsen.',
  },
  fixes: [
    { title: 'Skriv »{meant}«', kind: 'safe', replaces: 'part', text: '{meant}', message: ['misnamed', 'noCommand'] },
    { title: 'Fjern kommentaren', kind: 'suggestion', replaces: 'span', text: '', message: ['unneeded', 'reasonless', 'expired', 'unknown', 'form'] },
    { title: 'Skriv den sidste dag som dato', kind: 'guided', replaces: 'part', text: 'until [sidste dag=2099-12-31]', message: 'endless' },
  ],
};
