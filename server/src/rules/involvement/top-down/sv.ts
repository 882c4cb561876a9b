import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Beslut uppifrån',
  summary: 'Beslut fattas högre upp och meddelas nedåt',
  why: 'De som berörs vet ofta saker som den som beslutar inte vet. Ett beslut som bara meddelas möter motstånd och behöver kontrolleras. Den som äger frågan kan fråga dem som berörs, förklara sig och sedan besluta.',
  messages: {
    found: '”{found}” låter dem som berörs få veta utan att bli tillfrågade. Skriv vem som rådfrågas innan något bestäms och hur man kan ta upp frågan igen.',
  },
  fixes: [
    { title: 'Skriv vem som rådfrågas före beslutet', kind: 'guided', replaces: 'sentence', text: '[Roll=Verksamhetschefen] frågar [vilka=de team som berörs] om råd, beslutar senast [när=den 1 oktober] och förklarar varför.', cell: '[Roll=Verksamhetschefen] beslutar efter råd från [vilka=de team som berörs]' },
    { title: 'Säg hur beslutet kan tas upp igen', kind: 'guided', replaces: 'sentence', text: 'Den som ser ett problem med beslutet tar upp det med [roll=verksamhetschefen], som svarar inom [tid=en vecka].', cell: 'Frågor om beslutet till [roll=verksamhetschefen]' },
  ],
};
