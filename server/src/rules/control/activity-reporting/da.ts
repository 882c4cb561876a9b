import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Rapporter om alt, hvad man laver',
  summary: 'Detaljerede eller hyppige rapporter om aktiviteter i stedet for om fremdrift',
  why: 'En rapport over timer og gøremål fortæller, at nogen har haft travlt, ikke at opgaven er lykkedes. Den tager tid fra arbejdet og siger mellem linjerne, at man ikke bliver troet på sit ord. En kort snak om fremdrift og forhindringer giver lederen noget at hjælpe med.',
  messages: { found: '»{found}« spørger til, hvad folk laver, og ikke til, hvad de når. Aftal en kort status om fremdrift, og hvornår lederen vil høre om en sag.' },
  fixes: [
    { title: 'Erstat rapporten med en kort status', kind: 'guided', replaces: 'sentence', text: '[Hvem=Teamet] mødes [hvornår=hver tirsdag kl. 9] i et kvarter og fortæller, hvad der er lykkedes, og hvor der er brug for hjælp.', cell: '[Hvem=Teamet]: kort status om fremdrift [hvornår=tirsdag kl. 9]' },
    { title: 'Gør fremdriften synlig på en tavle', kind: 'guided', replaces: 'sentence', text: '[Rolle=Projektlederen] viser fremdriften mod [mål=de tre milepæle] på [sted=den fælles tavle], hvor både leder og kolleger kan se den.', cell: 'Fremdrift vises på [sted=den fælles tavle]' },
    { title: 'Tilføj grunden', kind: 'guided', replaces: 'end', text: ', fordi [grund=kontrakten afregnes efter medgået tid]', cell: ', fordi [grund=kontrakten afregnes efter medgået tid]' },
  ],
};
