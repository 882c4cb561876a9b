import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Forventningerne går kun én vej',
  summary: 'Siger, hvad der forventes af medarbejderne, og intet om lederen',
  why: 'En forventningsafstemning har to sider. Når teksten kun taler om medarbejdernes pligter, ligner den en ordre, uanset hvor venligt den er skrevet. Lederens halvdel viser, at tilliden er gensidig.',
  messages: {
    oneSided: 'Dokumentet siger meget om, hvad medarbejderne skal, og intet tydeligt om, hvad lederen skylder dem. Tilføj, hvad de kan forvente af deres leder.',
    duty: 'En pligt for medarbejderne',
  },
  questions: [
    'Hvad kan man holde sin leder fast på?',
    'Hvad forklarer, besvarer eller rydder lederen af vejen, og hvor hurtigt?',
    'Hvordan får lederen at vide, om det virkede?',
  ],
  fixes: [
    { title: 'Indsæt lederens halvdel', kind: 'guided', replaces: 'after', text: '## Det kan du forvente af din leder\n\n- [Rolle=Din teamleder] [løfte=forklarer grunden, når noget bliver lavet om].\n- [Rolle=Din teamleder] [andet løfte=svarer inden to arbejdsdage, når du kører fast].\n- [Rolle=Din teamleder] [tredje løfte=spørger dig hvert kvartal, hvad der kan gøres bedre i ledelsen].' },
    { title: 'Indsæt begge sider i en tabel', kind: 'guided', replaces: 'after', text: '## Forventninger til hinanden\n\n| Du | Din leder |\n| --- | --- |\n| [dit bidrag=siger til samme dag, når en aftale ikke holder] | [lederens bidrag=svarer inden to arbejdsdage] |\n| [dit andet bidrag=deler det, du lærer] | [lederens andet bidrag=forklarer grunden, når noget bliver lavet om] |' },
  ],
};
