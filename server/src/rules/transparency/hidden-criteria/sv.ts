import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Dolda kriterier',
  summary: 'Lön, befordran eller bedömning efter kriterier som inte visas',
  why: 'Den som inte vet vad som värderas kan inte utvecklas mot det, och börjar läsa av chefen i stället. Öppna kriterier gör lönesamtalet till ett samtal om arbetet. Uppgifter om enskilda kan ändå vara privata.',
  messages: {
    found: 'Med ”{found}” bedöms människor efter något som de inte känner till. Skriv kriterierna, var de finns och vem som förklarar dem.',
  },
  fixes: [
    { title: 'Skriv kriterierna och var de finns', kind: 'guided', replaces: 'sentence', text: '[Vad=Lönen] avgörs utifrån [kriterier=resultat, samarbete och utveckling i yrket]. Kriterierna finns på [plats=intranätet], och [roll=närmaste chef] går igenom dem i [tillfälle=lönesamtalet].', cell: '[Kriterier=Resultat, samarbete och utveckling]; finns på [plats=intranätet]' },
  ],
};
