import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Föreskriven metod',
  summary: 'Exakt tillvägagångssätt föreskrivs och avsteg förbjuds',
  why: 'Den som står närmast arbetet ser vad som fungerar där. En föreskriven metod utan skäl gör människor till verktyg, och förbättringarna uteblir. Berätta varför, och låt den som utför arbetet välja hur.',
  messages: {
    found: '”{found}” låser hur arbetet görs. Beskriv resultatet och varför det behövs, och låt den som gör arbetet välja vägen dit.',
  },
  fixes: [
    { title: 'Beskriv resultatet i stället', kind: 'guided', replaces: 'sentence', text: 'Resultatet är [resultat=att kunden har ett svar inom två arbetsdagar], och [vem=den som har ärendet] väljer arbetssättet.', cell: 'Resultat: [resultat=svar inom två arbetsdagar]; arbetssättet väljer [vem=handläggaren]' },
    { title: 'Gör metoden till ett stöd', kind: 'guided', replaces: 'sentence', text: '[Beskrivningen=Checklistan] är ett stöd, och [vem=den som har ärendet] väljer ett annat sätt när det ger ett bättre resultat.', cell: '[Beskrivningen=Checklistan] är ett stöd' },
    { title: 'Ange skälet till metoden', kind: 'guided', replaces: 'end', text: ', eftersom [skäl=livsmedelslagen kräver det i det här steget]' },
  ],
};
