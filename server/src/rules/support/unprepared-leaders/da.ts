import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Lederne er ikke klædt på',
  summary: 'Nye opgaver til lederne uden oplæring eller sparring',
  why: 'Det er svært at gå fra at styre til at coache, og det lærer man ikke af et dokument. Ledere, der får nye opgaver uden træning, falder tilbage til det, de kan. Sparring med andre ledere og tid til at øve sig gør forskellen.',
  messages: { missing: 'Dokumentet giver lederne nye opgaver, men siger ikke, hvordan de lærer dem. Skriv, hvilken træning og sparring de får.' },
  fixes: [
    { title: 'Indsæt et afsnit om træning og sparring', kind: 'guided', replaces: 'after', text: '## Sådan bliver lederne klædt på\n\n- Hver leder gennemfører [kursus=et forløb på tre dage om coachende samtaler] inden [dato=den 1. november].\n- [Rytme=Hver sjette uge] mødes lederne i grupper på fire og sparrer om egne sager.\n- [Rolle=HR-partneren] er til at ringe til, når en samtale er svær.' },
  ],
};
