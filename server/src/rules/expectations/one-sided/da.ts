import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Forventningerne går kun én vej',
  summary: 'Siger, hvad der forventes af medarbejderne, og intet om lederen',
  why: 'En forventningsafstemning har to sider. Når teksten kun taler om medarbejdernes pligter, ligner den en ordre, uanset hvor venligt den er skrevet. Lederens halvdel viser, at tilliden er gensidig.',
  messages: {
    oneSided: 'Dokumentet siger, hvad der forventes af medarbejderne, og intet tydeligt om, hvad lederen skylder dem. Tilføj, hvad de kan forvente af deres leder.',
    policy: 'Dokumentet siger, hvad de omfattede skal, men ikke hvad de kan regne med til gengæld. Tilføj, hvad lederne bidrager med.',
    role: 'Beskrivelsen siger, hvad der forventes af rollen, men ikke hvad den kan regne med. Tilføj, hvad rollens leder bidrager med.',
    principles: 'Dokumentet siger ikke, hvad medarbejderne kan holde deres ledere fast på. Tilføj to-tre ting, som enhver leder gør.',
    duty: 'En pligt for medarbejderne',
  },
  questions: [
    'Hvad kan man holde sin leder fast på?',
    'Hvad forklarer, besvarer eller rydder lederen af vejen, og hvor hurtigt?',
    'Hvordan får lederen at vide, om det virkede?',
  ],
  fixes: [
    {
      title: 'Indsæt lederens halvdel', message: 'oneSided', kind: 'guided', replaces: 'after', asks: 'Hvad kan vi forvente af vores leder?',
      text: '## Det kan vi forvente af vores leder\n\n- [Rolle=Teamlederen] [løfte=forklarer grunden, når noget bliver lavet om].\n- [Rolle=Teamlederen] [andet løfte=svarer inden to arbejdsdage, når vi kører fast].\n- [Rolle=Teamlederen] [tredje løfte=spørger os hvert kvartal, hvad der kan gøres bedre i ledelsen].',
    },
    {
      title: 'Indsæt begge sider i en tabel', message: 'oneSided', kind: 'guided', replaces: 'after', asks: 'Hvad kan vi forvente af hinanden?',
      text: '## Forventninger til hinanden\n\n| Medarbejderen | Lederen |\n| --- | --- |\n| [medarbejderens bidrag=siger til samme dag, når en aftale ikke holder] | [lederens bidrag=svarer inden to arbejdsdage] |\n| [medarbejderens andet bidrag=deler det, andre kan lære af] | [lederens andet bidrag=forklarer grunden, når noget bliver lavet om] |',
    },
    {
      title: 'Indsæt, hvad man kan regne med', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Hvad kan du forvente af din leder?',
      text: '## Det kan du forvente af din leder\n\n- [Rolle=Lederen] begrunder et nej [hvornår=i samme uge].\n- [Rolle=Lederen] svarer på spørgsmål om reglerne inden for [frist=to arbejdsdage].\n- [Rolle=Lederen] sørger for [midler=tid og udstyr til det, der kræves].',
    },
    {
      title: 'Indsæt, hvad rollen kan regne med', message: 'role', kind: 'guided', replaces: 'after', asks: 'Hvad kan rollen forvente af sin leder?',
      text: '## Det kan rollen forvente af sin leder\n\n- [Leder=Afdelingslederen] forklarer [hvornår=i samme uge], [hvad=hvorfor noget bliver prioriteret om].\n- [Leder=Afdelingslederen] sætter [tid=en halv time hver anden uge] af til samtale.\n- [Leder=Afdelingslederen] rydder forhindringer af vejen, som den, der har rollen, ikke selv kan flytte, og svarer inden for [frist=to arbejdsdage].',
    },
    {
      title: 'Indsæt ledernes halvdel', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hvad kan du forvente af din leder?',
      text: '## Det kan du forvente af din leder\n\n- Lederne forklarer grunden til en beslutning, [hvornår=før den gælder].\n- Lederne svarer på spørgsmål inden for [frist=to arbejdsdage].\n- Lederne beder om feedback på deres eget arbejde [rytme=to gange om året] og siger, hvad de vil ændre.',
    },
  ],
};
