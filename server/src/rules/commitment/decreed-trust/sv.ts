import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Påbjuden tillit',
  summary: 'Förtroende, lojalitet eller entusiasm beordras',
  why: 'Tillit kan inte påbjudas, den byggs. Den som får order om att lita på någon lägger mest märke till ordern. Ledaren kan däremot ta första steget och visa vad medarbetarna kan lita på.',
  messages: {
    found: '”{found}” ber om en känsla som ingen kan lova på beställning. Skriv i stället vad ledarna gör för att förtjäna den.',
  },
  fixes: [
    { title: 'Skriv vad ledaren gör i stället', kind: 'guided', replaces: 'sentence', text: '[Ledaren=Ledningsgruppen] [handling=publicerar sina beslut med skälen inom två dagar], så att var och en kan bilda sig en egen uppfattning.', cell: '[Ledaren=Ledningsgruppen] [handling=publicerar sina beslut med skälen]' },
    { title: 'Fråga i stället för att påbjuda', kind: 'guided', replaces: 'sentence', text: '[Ledaren=Ledningsgruppen] frågar [vilka=teamen] [hur ofta=varje kvartal] vad som fungerar och vad som skaver, och berättar vad den ändrar.', cell: '[Ledaren=Ledningsgruppen] frågar [hur ofta=varje kvartal] vad som skaver' },
  ],
};
