import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Feedback kun én vej',
  summary: 'Lederen vurderer, og medarbejderen tager imod, måske kun en gang om året',
  why: 'Feedback er en samtale, ikke en dom. Den leder, der selv beder om feedback, lærer noget og gør det trygt for andre at få den. Kommer den tæt på hændelsen, kan den bruges til noget.',
  messages: { found: 'Med »{found}« går feedbacken kun den ene vej. Skriv, hvornår den går begge veje, og hvornår lederen selv beder om den.' },
  fixes: [
    { title: 'Lad feedbacken gå begge veje', kind: 'guided', replaces: 'sentence', text: '[Rolle=Teamlederen] og kollegaen giver hinanden feedback [hvornår=hver anden uge] og aftaler ét skridt hver.', cell: '[Rolle=Teamlederen] og kollegaen, begge veje, [hvornår=hver anden uge]' },
  ],
};
