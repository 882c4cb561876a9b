import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ramen saknas',
  summary: 'Dokumentet säger inte vad man får besluta själv eller var gränserna går',
  why: 'Frihet utan ram blir oro, och ram utan frihet blir detaljstyrning. När gränser, mandat och medel är uttalade vågar man besluta utan att fråga. Den som leder slipper då säga nej i efterhand.',
  messages: {
    missing: 'Dokumentet säger inte hur långt mandatet räcker. Lägg till vad gruppen beslutar själv, vilka medel den har och var gränsen går.',
    policy: 'Dokumentet säger inte vem och vad det gäller. Lägg till omfattningen, vad man får avgöra själv och vem som beslutar i övrigt.',
    role: 'Beskrivningen säger inte hur långt mandatet räcker. Lägg till vad rollen beslutar själv, vilka medel den har och var gränsen går.',
    principles: 'Dokumentet säger inte vilka det gäller. Lägg till vilka som omfattas och vad de själva avgör.',
  },
  questions: [
    'Vilka gäller det?',
    'Vad får man besluta utan att fråga någon?',
    'Vilka pengar, vilken tid och vilka verktyg följer med?',
    'Var går gränsen, vem beslutar bortom den, och varför?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om ramen', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Vad beslutar vi själva?',
      text: '## Ram och mandat\n\n- Vi beslutar själva om [vad=arbetssätt, schema och inköp upp till 10 000 kr].\n- [Annan roll=Enhetschefen] beslutar efter råd från oss om [vad annat=budget och nyanställningar], eftersom [skäl=de påverkar fler team].\n- Vi har [medel=200 timmar och 50 000 kr per kvartal].',
    },
    {
      title: 'Lägg till ett avsnitt om omfattningen', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Vem och vad gäller det?',
      text: '## Omfattning\n\nReglerna gäller [vilka=alla anställda] och omfattar [vad=resor i tjänsten]. De gäller inte [undantag=resor mellan hemmet och arbetet].\n\n- [De som berörs=Medarbetarna] beslutar själva om [vad de beslutar=färdsätt och hotell inom enhetens budget].\n- [Roll=Enhetschefen] beslutar efter råd från [vem=resesamordnaren] om [vad annat=resor utanför Europa], eftersom [skäl=de kräver en särskild försäkring].',
    },
    {
      title: 'Lägg till ett avsnitt om mandatet', message: 'role', kind: 'guided', replaces: 'after', asks: 'Vad får rollen besluta?',
      text: '## Mandat\n\n- Den som har rollen beslutar själv om [vad=schemat och byten mellan passen].\n- Till rollen hör [medel=en halv dag i veckan och 40 000 kr om året].\n- [Annan roll=Enhetschefen] beslutar om [gräns=avtal som löper längre än ett år] efter råd från den som har rollen.',
    },
    {
      title: 'Lägg till vilka principerna gäller', message: 'principles', kind: 'guided', replaces: 'after', place: 'first', asks: 'Vilka gäller de?',
      text: '## Vilka principerna gäller\n\nPrinciperna gäller [vilka=alla som leder andra hos oss, också projektledare]. Hur de blir verklighet i vardagen avgör [vem=varje ledare tillsammans med sitt team].',
    },
  ],
};
