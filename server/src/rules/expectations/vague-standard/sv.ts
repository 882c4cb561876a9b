import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Krav som inte går att se',
  summary: 'En förväntan där ingen kan avgöra om den är uppfylld',
  why: 'Tillit bygger på att båda vet vad som är överenskommet. ”I god tid” och ”hög kvalitet” betyder olika saker för den som frågar och den som gör, och besvikelsen kommer i efterhand. Ett datum, ett mått eller ett synligt resultat gör att man kan lita på varandra utan att kontrollera.',
  messages: {
    found: '”{found}” går inte att bedöma. Skriv ett datum eller ett mått, eller vad man gör som visar det.',
  },
  fixes: [
    { title: 'Lägg till vad det betyder', kind: 'guided', replaces: 'end', text: ', det vill säga [mått=med högst två anmärkningar i månaden]', cell: ', det vill säga [mått=högst två anmärkningar i månaden]' },
    { title: 'Skriv hur det märks', kind: 'guided', replaces: 'sentence', text: 'Med [vad=lyhördhet] menar vi att [vem=handläggaren] [gör vad som syns=frågar kunden vad som saknades].', cell: '[Vem=Handläggaren] [gör vad=frågar kunden vad som saknades]' },
    { title: 'Skriv vem som gör vad', kind: 'guided', replaces: 'sentence', text: '[Roll=Handläggaren] [gör vad som syns=svarar på frågan inom två arbetsdagar].', cell: '[Gör vad som syns=Svar inom två arbetsdagar]' },
  ],
};
