import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Krav som inte går att se',
  summary: 'En förväntan där ingen kan avgöra om den är uppfylld',
  why: 'Tillit bygger på att båda vet vad som är överenskommet. ”I god tid” och ”hög kvalitet” betyder olika saker för den som frågar och den som gör, och besvikelsen kommer i efterhand. Ett datum, ett tal eller ett synligt resultat gör att man kan lita på varandra utan att kontrollera.',
  messages: {
    found: '”{found}” går inte att bedöma. Skriv ett datum eller ett tal, eller vad man gör som visar det.',
  },
  fixes: [
    { title: 'Ange tid och resultat', kind: 'guided', replaces: 'sentence', text: '[Roll=Handläggaren] [gör vad=svarar på frågan] inom [tid=två arbetsdagar].', cell: '[Gör vad=Svar] inom [tid=två arbetsdagar]' },
    { title: 'Skriv hur det märks', kind: 'guided', replaces: 'sentence', text: 'Med [vad=lyhördhet] menar vi att [vem=handläggaren] [gör vad som syns=frågar kunden vad som saknades].', cell: '[Vem=Handläggaren] [gör vad=frågar kunden vad som saknades]' },
  ],
};
