import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Trussel om sanktion',
  summary: 'En trussel om sanktioner skal få folk til at følge reglen',
  why: 'Frygt får folk til at gøre det mindst mulige og til at skjule resten. En forventning med en grund og tilbud om hjælp virker længere. Går det alligevel galt, har den enkelte krav på en fair behandling.',
  messages: {
    found: '»{found}« bruger frygten som drivkraft. Skriv forventningen, dens formål, og hvem der hjælper.',
    process: '»{found}« nævner en sanktion, men ikke et forløb. Skriv, hvem der taler med den enkelte, og hvem vedkommende kan have med.',
  },
  fixes: [
    { title: 'Tilføj, hvad der sker forinden', kind: 'guided', replaces: 'after', text: 'Forinden taler [rolle=lederen] med den pågældende, som bliver hørt og kan tage [bisidder=tillidsrepræsentanten] med.', message: 'process' },
    { title: 'Skriv forventning og hjælp', kind: 'guided', replaces: 'sentence', text: 'Vi forventer [hvad=et udfyldt skema hver fredag], fordi [grund=lønnen bliver kørt mandag morgen], og [rolle=teamlederen] hjælper den, der kører fast.', cell: '[Hvad=Udfyldt skema fredag]; [rolle=teamlederen] hjælper' },
    { title: 'Beskriv et fair forløb', kind: 'guided', replaces: 'sentence', text: 'Bliver aftalen ikke holdt, taler [rolle=teamlederen] med den enkelte om grunden, og [bisidder=tillidsrepræsentanten] kan være med.', cell: '[Rolle=Teamlederen] taler med den enkelte om grunden' },
  ],
};
