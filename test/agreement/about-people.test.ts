// What a policy must say of leaders depends on what it is about.
import assert from 'node:assert/strict';
import { profileOf } from '../../server/src/engine/profile';
import type { Language } from '../../server/src/language/data';
import { lintText, linter } from '../linter';

const body: Readonly<Record<Language, string>> = {
  en: 'Receipts are kept for seven years. The card is for travel and meals. Hotels are booked in the portal. Mileage is paid per kilometre. Meals abroad follow the daily rate. Tips are paid by the traveller. Flights are booked two weeks ahead. The limit for a dinner is 40 euros. Trains are preferred to flights below 600 km. Taxis need a receipt.',
  sv: 'Kvitton sparas i sju år. Kortet är till för resor och måltider. Hotell bokas i portalen. Milersättning betalas per kilometer. Måltider utomlands följer dagtraktamentet. Dricks betalas av resenären. Flyg bokas två veckor i förväg. Gränsen för en middag är 400 kronor. Tåg väljs före flyg under 600 km. Taxi kräver kvitto som sparas. Tvätt under långa resor betalas av huset från och med femte dagen. Parkering betalas med appen och bokförs på resan samma vecka som den görs.',
  da: 'Kvitteringer gemmes i syv år. Kortet er til rejser og måltider. Hoteller bestilles i portalen. Kørsel betales pr. kilometer. Måltider i udlandet følger dagsatsen. Drikkepenge betales af den rejsende. Fly bestilles to uger i forvejen. Grænsen for en middag er 400 kroner. Tog vælges frem for fly under 600 km. Taxa kræver kvittering. Parkering betales med appen og bogføres på rejsen i samme uge, som den foretages.',
};
const leaders: Readonly<Record<Language, string>> = { en: ' The manager decides who travels. The manager signs.', sv: ' Chefen beslutar vem som reser. Chefen skriver under.', da: ' Lederen beslutter, hvem der rejser. Lederen skriver under.' };
const titles: Readonly<Record<Language, readonly [things: string, people: string]>> = { en: ['Travel expenses policy', 'Remote work policy'], sv: ['Policy för resekostnader', 'Ledarskapspolicy'], da: ['Politik for rejseudgifter', 'Ledelsespolitik'] };

describe('what leaders owe in return', () => {
  for (const language of ['en', 'sv', 'da'] as const) {
    const linted = (title: string, text: string) => lintText(`---\ntype: policy\n---\n\n# ${title}\n\n${text}\n`, { language });
    const severity = (title: string, text: string) => linted(title, text).findings.find(({ rule }) => rule === 'expectations/one-sided')?.severity;
    const drawn = (title: string, text: string) => profileOf(linted(title, text), linter)!.elements.find(({ name }) => name === 'mutual')!.need;
    const [things, people] = titles[language];
    it(`is a question to a policy about things (${language})`, () => assert.equal(severity(things, body[language]), 'hint'));
    it(`is missing in one whose title speaks of people (${language})`, () => assert.notEqual(severity(people, body[language]), 'hint'));
    it(`is drawn as it is asked for (${language})`, () => assert.deepEqual([drawn(things, body[language]), drawn(people, body[language])], ['recommended', 'required']));
    it(`is missing in one that speaks of those who lead (${language})`, () => assert.notEqual(severity(things, body[language] + leaders[language]), 'hint'));
  }
});
