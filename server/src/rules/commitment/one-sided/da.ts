import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Pligterne ligger på den ene side',
  summary: 'Næsten hvert »skal« gælder medarbejderne, næsten intet gælder lederne',
  why: 'Tæl efter, hvem der skal hvad. Når den ene side bærer næsten hele listen, er det ikke en aftale, men et krav. Lederens forpligtelser er det, der gør medarbejdernes mulige.',
  messages: {
    oneSided: 'Medarbejderne har {staff} pligter i teksten, lederne har {leaders}. Tilføj, hvad lederne forpligter sig til.',
    duty: 'En pligt for medarbejderne',
    promise: 'Noget, en leder forpligter sig til',
  },
  fixes: [
    { title: 'Indsæt ledernes forpligtelser', kind: 'guided', replaces: 'after', text: '## Det forpligter lederne sig til\n\n- [Rolle=Afdelingslederen] [pligt=forklarer grunden, før noget bliver lavet om].\n- [Rolle=Afdelingslederen] [anden pligt=svarer på forslag inden en uge].\n- [Rolle=Afdelingslederen] [tredje pligt=skaffer tid til oplæring].\n- [Rolle=Afdelingslederen] [fjerde pligt=fortæller hvert kvartal, hvordan det går med løfterne].' },
  ],
};
