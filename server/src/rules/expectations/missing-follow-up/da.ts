import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Opfølgningen mangler',
  summary: 'Dokumentet siger ikke, hvornår man mødes om aftalen og retter den til',
  why: 'En aftale, som ingen vender tilbage til, bliver til papir. En fast rytme gør det muligt at give slip imellem, fordi begge parter ved, hvornår de ses. Det er også dér, man retter det, der ikke virkede.',
  messages: {
    missing: 'Dokumentet siger ikke, hvornår I følger op. Skriv, hvor tit I mødes, hvem der indkalder, og hvad der kan ændres.',
    policy: 'Dokumentet siger ikke, hvornår nogen spørger, om det virker. Skriv, hvem der spørger, hvor tit, og hvad der kan ændres.',
    role: 'Beskrivelsen siger ikke, hvornår man taler om, hvordan det går i rollen. Skriv, hvor tit lederen og den, der har rollen, mødes, og hvornår teksten ændres.',
    principles: 'Dokumentet siger ikke, hvornår nogen spørger, om principperne bliver levet. Skriv, hvem der taler om det, hvor tit, og hvad der kan ændres.',
  },
  questions: [
    'Hvornår taler I om, hvordan det går, og hvem indkalder?',
    'Hvilke spørgsmål stiller I hinanden?',
    'Hvornår ændres selve teksten?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om opfølgning', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvornår følger vi op?',
      text: '## Opfølgning\n\n- [Rolle=Tovholderen] indkalder [rytme=den første mandag i måneden] til en halv time.\n- Vi taler om, [spørgsmål=hvad der lykkes, hvad der spærrer, og hvad vi ændrer].\n- [Hvornår=I marts og september] retter vi selve teksten til.',
    },
    {
      title: 'Indsæt et afsnit om opfølgning', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Hvornår bliver der fulgt op?',
      text: '## Opfølgning\n\n- [Rytme=Hvert efterår] spørger [rolle=HR-partneren] dem, reglerne gælder for, hvad der hjælper, og hvad der spærrer.\n- [Rolle=HR-partneren] tager svarene op i [forum=samarbejdsudvalget] og fortæller [hvornår=inden nytår], hvad der bliver ændret i reglerne, og hvorfor.',
    },
    {
      title: 'Indsæt et afsnit om opfølgning', message: 'role', kind: 'guided', replaces: 'after', asks: 'Hvornår bliver der fulgt op?',
      text: '## Opfølgning\n\n- [Leder=Afdelingslederen] og den, der har rollen, mødes [rytme=hver anden uge] og taler om, hvad der lykkes, hvad der spærrer, og hvilken hjælp der er brug for.\n- De går beskrivelsen igennem sammen [hvornår=hvert år i maj].',
    },
    {
      title: 'Indsæt et afsnit om opfølgning', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hvornår følger vi op?',
      text: '## Opfølgning\n\n- Hver leder taler med [hvem=sit team] [rytme=hvert kvartal] om, hvad der lykkes, og hvad der spærrer.\n- [Rolle=HR-chefen] spørger [alle=alle ansatte] [hvornår=hvert efterår], hvor godt vi lever op til principperne, og deler svarene.\n- Vi retter principperne til [hvornår de rettes=hvert andet år i maj].',
    },
  ],
};
