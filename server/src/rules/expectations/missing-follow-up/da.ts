import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Opfølgningen mangler',
  summary: 'Dokumentet siger ikke, hvornår man mødes om aftalen og retter den til',
  why: 'En aftale, som ingen vender tilbage til, bliver til papir. En fast rytme gør det muligt at give slip imellem, fordi begge parter ved, hvornår de ses. Det er også dér, man retter det, der ikke virkede.',
  messages: { missing: 'Dokumentet siger ikke, hvornår I følger op. Skriv, hvor tit I mødes om aftalen, hvem der indkalder, og hvad I retter.' },
  questions: [
    'Hvornår taler I om, hvordan det går, og hvem indkalder?',
    'Hvilke spørgsmål stiller I hinanden?',
    'Hvornår ændrer I selve aftalen?',
  ],
  fixes: [
    { title: 'Indsæt et afsnit om opfølgning', kind: 'guided', replaces: 'after', text: '## Opfølgning\n\n- [Rolle=Tovholderen] indkalder [rytme=den første mandag i måneden] til en halv time.\n- Vi taler om [spørgsmål=hvad der lykkes, hvad der spærrer, og hvad vi ændrer].\n- [Hvornår=I marts og september] retter vi selve aftalen til.' },
  ],
};
