import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ramen saknas',
  summary: 'Dokumentet säger inte vad man får besluta själv eller var gränserna går',
  why: 'Frihet utan ram blir oro, och ram utan frihet blir detaljstyrning. När gränser, mandat och medel är uttalade vågar man besluta utan att fråga. Den som leder slipper då säga nej i efterhand.',
  messages: {
    missing: 'Dokumentet säger inte var ramen går. Lägg till vem det gäller, vad man får besluta själv och vilka gränser och medel som finns.',
  },
  questions: [
    'Vad får man besluta utan att fråga någon?',
    'Vilka pengar, vilken tid och vilka verktyg följer med?',
    'Var går gränsen, vem beslutar bortom den, och varför?',
    'Vilka gäller det?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om ramen', kind: 'guided', replaces: 'after', text: '## Ram och mandat\n\nDokumentet gäller [vilka=medarbetarna i teamet och teamledaren].\n\n- [Roll=Teamet] beslutar på egen hand om [vad=arbetssätt, schema och inköp upp till 10 000 kr].\n- [Annan roll=Enhetschefen] beslutar om [vad annat=budget och nyanställningar], eftersom [skäl=de påverkar fler team].\n- Till förfogande finns [medel=200 timmar och 50 000 kr per kvartal].' },
  ],
};
