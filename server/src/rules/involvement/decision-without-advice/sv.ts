import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Vem tillfrågas före beslutet?',
  summary: 'Beslutsrätt utan att någon rådfrågas',
  why: 'Ett beslut blir bättre när de som vet mest och de som berörs har fått frågan först. Sedan beslutar den som äger frågan, och förklarar. Står det bara vem som beslutar blir det slumpen som avgör vem som tillfrågas.',
  messages: {
    found: 'Här står vem som beslutar, men ingenstans vem som rådfrågas först. Lägg till vem som får frågan.',
  },
  fixes: [
    { title: 'Lägg till vem som rådfrågas', kind: 'guided', replaces: 'after', text: '[Roll=Den som beslutar] rådfrågar först [vem=dem som berörs] och berättar efteråt vad det blev och varför.' },
    { title: 'Lägg till hur ett beslut går till', kind: 'guided', replaces: 'after', text: 'Den som beslutar ber först [vem=dem som vet mest] om råd och förklarar sedan [vad och när=beslutet på nästa möte].' },
  ],
};
