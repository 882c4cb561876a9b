import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'En mening som fått stå kvar',
  summary: 'En kommentar som låter en mening stå kvar saknar skäl, har gått ut, behövs inte eller är felskriven',
  why: 'En mening får stå kvar när det finns ett skäl, och nästa läsare behöver skälet. Utan skäl, eller långt efter att det har försvunnit, döljer kommentaren bara en fråga som någon borde ställa på nytt.',
  messages: {
    unneeded: 'Kommentaren låter ingenting stå kvar: {rule} hittar inget här. Ta bort den.',
    reasonless: 'Kommentaren anger inget skäl, så iakttagelsen står kvar. Skriv med några ord varför meningen är rätt här.',
    endless: 'Kommentaren upphör aldrig att gälla: ”{until}” är ingen dag som kan läsas. Skriv sista dagen så här: ”until 2030-12-31”.',
    expired: 'Kommentaren gällde till och med {date}. Läs meningen igen och ändra sedan meningen eller datumet.',
    unknown: 'Det finns ingen regel ”{rule}”. Kontrollera namnet eller ta bort kommentaren.',
    misnamed: 'Det finns ingen regel ”{rule}”. Menade du ”{meant}”?',
    noCommand: 'Leadership Lint känner inte till kommentaren ”{written}”, så den låter ingenting stå kvar. Menade du ”{meant}”?',
    form: 'Kommentaren låter ingenting stå kvar. Skriv leadership-lint-allow, en regel, ett kolon och skälet.',
  },
  fixes: [
    { title: 'Skriv ”{meant}”', kind: 'safe', replaces: 'part', text: '{meant}', message: ['misnamed', 'noCommand'] },
    { title: 'Ta bort kommentaren', kind: 'suggestion', replaces: 'span', text: '', message: ['unneeded', 'reasonless', 'expired', 'unknown', 'form'] },
    { title: 'Skriv sista dagen som datum', kind: 'guided', replaces: 'part', text: 'until [sista dagen=2099-12-31]', message: 'endless' },
  ],
};
