import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ansvar utan befogenhet',
  summary: 'Någon svarar för ett resultat men får inte besluta om det',
  why: 'Ansvar utan handlingsmöjlighet är motsatsen till tillit. Den som svarar för resultatet behöver beslutsrätten, tiden och medlen som hör till. Annars återstår bara skulden.',
  messages: {
    found: '”{found}” ger ansvar utan rätt att besluta. Skriv vilka beslut och medel som hör till ansvaret.',
    split: '{Role} ansvarar för {area}, men det är {other} som beslutar. Ge {role} beslutsrätten, eller flytta ansvaret till {other}.',
  },
  fixes: [
    { title: 'Lägg beslutsrätten hos den som ansvarar', kind: 'guided', replaces: 'sentence', text: '[Roll=Projektledaren] ansvarar för [vad=slutdatumet] och beslutar om [beslut=bemanning och inköp upp till 50 000 kr].', cell: '[Roll=Projektledaren] beslutar om [beslut=bemanning]' },
  ],
};
