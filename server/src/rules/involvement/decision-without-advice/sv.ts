import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Beslut utan råd',
  summary: 'Beslutsrätter fördelas utan att någon rådfrågas',
  why: 'Den som äger ett beslut behöver inte veta allt, men behöver fråga dem som vet och dem som berörs. När det står vems råd som söks blir besluten bättre och lättare att bära. Beslutet ligger ändå hos en.',
  messages: {
    missing: 'Dokumentet säger vem som beslutar men inte vems råd som söks. Lägg till vilka som rådfrågas och hur svaret återkopplas.',
  },
  fixes: [
    { title: 'Lägg till hur råd söks', kind: 'guided', replaces: 'after', text: '## Så fattar vi beslut\n\n[Roll=Den som äger frågan] frågar [vilka=dem som berörs och någon som kan ämnet] om råd innan beslutet, och förklarar sedan vad som vägde tyngst.\n\n| Beslut | Beslutar | Rådfrågas |\n| --- | --- | --- |\n| [beslut=Schema] | [roll=Samordnaren] | [vem=Kollegorna på enheten] |\n| [annat beslut=Inköp] | [annan roll=Enhetschefen] | [vem annars=Samordnaren] |' },
  ],
};
