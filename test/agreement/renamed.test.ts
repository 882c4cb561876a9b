import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/agreement/document-reading';
import { rolesOf } from '../../server/src/agreement/roles';
import { newName, renamedIn } from '../../server/src/agreement/roles/renamed';
import type { Language } from '../../server/src/language/data';
import { parse } from '../../server/src/model/document';
import { linter } from '../linter';

const read = (text: string, language: Language) => readDocument(parse(text, 'markdown'), { packs: linter.packs, language });
const apply = (text: string, edits: readonly { start: number; end: number; text: string }[]) =>
  [...edits].sort((a, b) => b.start - a.start).reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);

/** From → to, then pairs of sentences before and after. */
const cases: readonly { readonly language: Language; readonly from: string; readonly to: string; readonly isPerson?: boolean; readonly sentences: readonly (readonly [before: string, after: string])[] }[] = [
  { language: 'en', from: 'teamlead', to: 'coordinator', sentences: [
    ['The team lead decides.', 'The coordinator decides.'], ['Both team leads and each team lead\'s deputy.', 'Both coordinators and each coordinator\'s deputy.'],
    ['## Team lead', '## Coordinator'], ['Ask a team lead.', 'Ask a coordinator.'], ['Run `team lead` and see [the list](team-lead.md).', 'Run `team lead` and see [the list](team-lead.md).'],
    ['The lead of the project is another.', 'The lead of the project is another.'], ['TEAM LEADS: read this.', 'COORDINATORS: read this.'],
    ['The team lead’s desk.', 'The coordinator’s desk.'], ['The team leads\' desk and the team leads’ desk.', 'The coordinators\' desk and the coordinators’ desk.'], ['Ask ‘the team leads’ first.', 'Ask ‘the coordinators’ first.'],
  ] },
  { language: 'en', from: 'manager', to: 'owner of operations', sentences: [['A manager and two managers.', 'An owner of operations and two owners of operations.']] },
  { language: 'en', from: 'teamlead', to: 'Head of Unit', sentences: [
    ['The team lead’s desk.', 'The Head of Unit’s desk.'], ['A team lead\'s day, and the team leads\' days.', 'A Head of Unit\'s day, and the Heads of Unit\'s days.'], ['TEAM LEAD', 'HEAD OF UNIT'],
  ] },
  { language: 'en', from: 'headofunit', to: 'team lead', sentences: [['The Head of Unit’s desk, and two heads of unit.', 'The Team Lead’s desk, and two team leads.']] },
  { language: 'en', from: 'teamlead', to: 'editor', sentences: [
    ['A new team lead’s day.', 'A new editor’s day.'], ['A team lead asks.', 'An editor asks.'], ['A **team lead** asks.', 'An **editor** asks.'], ['A TEAM LEAD ASKS.', 'AN EDITOR ASKS.'], ['Team-lead talk.', 'Editor talk.'],
  ] },
  { language: 'en', from: 'editor', to: 'team lead', sentences: [['A new editor asks an editor.', 'A new team lead asks a team lead.'], ['AN EDITOR ASKS.', 'A TEAM LEAD ASKS.']] },
  { language: 'en', from: 'teamlead', to: 'manager', sentences: [['A TEAM LEAD ASKS.', 'A MANAGER ASKS.']] },
  { language: 'en', from: 'manager', to: 'CEO', sentences: [['A manager and two managers ask the manager\'s deputy.', 'A CEO and two CEOs ask the CEO\'s deputy.']] },
  { language: 'en', from: 'manager', to: 'Team Lead', sentences: [['The manager decides; managers answer.', 'The Team Lead decides; Team Leads answer.']] },
  { language: 'sv', from: 'chef', to: 'VD', sentences: [['Chefen beslutar, och en chef svarar.', 'VD:n beslutar, och en VD svarar.']] },
  { language: 'en', from: 'adviser', to: 'user coach', sentences: [['An adviser\'s word.', 'A user coach\'s word.']] },
  { language: 'en', from: 'shiftlead', to: 'head of nights', sentences: [['Two shift leads meet the Shift Lead.', 'Two heads of nights meet the Head of Nights.']] },
  { language: 'sv', from: 'teamledare', to: 'samordnare', sentences: [
    ['Teamledaren beslutar.', 'Samordnaren beslutar.'], ['Teamledarens beslut gäller.', 'Samordnarens beslut gäller.'], ['Alla teamledare och teamledarna.', 'Alla samordnare och samordnarna.'],
  ] },
  { language: 'sv', from: 'teamledare', to: 'gruppchef', sentences: [
    ['En teamledare frågar alla teamledare.', 'En gruppchef frågar alla gruppchefer.'], ['Teamledarnas möte hålls hos teamledarens vän.', 'Gruppchefernas möte hålls hos gruppchefens vän.'], ['Varje teamledare svarar.', 'Varje gruppchef svarar.'],
  ] },
  { language: 'sv', from: 'chef', to: 'ombud', sentences: [['Chefen är vår chef och en chef.', 'Ombudet är vårt ombud och ett ombud.']] },
  { language: 'sv', from: 'närmastechef', to: 'teamledare', sentences: [['Fråga närmaste chef.', 'Fråga teamledaren.'], ['Din närmaste chef svarar.', 'Din teamledare svarar.']] },
  { language: 'sv', from: 'teamledare', to: 'närmaste chef', sentences: [['Fråga teamledaren.', 'Fråga närmaste chef.']] },
  { language: 'sv', from: 'teamledare', to: 'kvalitetsansvarig', sentences: [['Fråga teamledaren.', 'Fråga den kvalitetsansvarige.']] },
  { language: 'sv', from: 'tekniskchef', to: 'teamledare', sentences: [['Den nya tekniska chefen beslutar.', 'Den nya teamledaren beslutar.'], ['Den tekniska chefen beslutar.', 'Teamledaren beslutar.']] },
  { language: 'da', from: 'teamleder', to: 'koordinator', sentences: [
    ['Teamlederen beslutter.', 'Koordinatoren beslutter.'], ['Teamlederens og teamledernes ord.', 'Koordinatorens og koordinatorernes ord.'], ['Alle teamledere og en teamleder.', 'Alle koordinatorer og en koordinator.'],
    ['Lederen er en anden, og billeder er ingen.', 'Lederen er en anden, og billeder er ingen.'],
  ] },
  { language: 'da', from: 'teamleder', to: 'faglig leder', sentences: [['Teamlederen beslutter.', 'Den faglige leder beslutter.'], ['Spørg teamlederen og en teamleder.', 'Spørg den faglige leder og en faglig leder.']] },
  { language: 'da', from: 'fagligleder', to: 'teamleder', sentences: [['Den faglige leder beslutter.', 'Teamlederen beslutter.'], ['Spørg den faglige leder og en faglig leder.', 'Spørg teamlederen og en teamleder.']] },
  { language: 'da', from: 'teamleder', to: 'faglig leder', sentences: [['Den nye teamleder beslutter.', 'Den nye faglige leder beslutter.']] },
  { language: 'da', from: 'fagligleder', to: 'teamleder', sentences: [['Den nye faglige leder beslutter.', 'Den nye teamleder beslutter.']] },
  { language: 'da', from: 'kvalitetsansvarlig', to: 'teamleder', sentences: [['Den kvalitetsansvarlige beslutter.', 'Teamlederen beslutter.'], ['En kvalitetsansvarlig er med.', 'En teamleder er med.']] },
  { language: 'da', from: 'person:anna lund', to: 'Thor Berg', sentences: [['| Område | Ansvarlig |\n| --- | --- |\n| Vagter | Anna Lund |\n\nAnna beslutter. Annas ord gælder.', '| Område | Ansvarlig |\n| --- | --- |\n| Vagter | Thor Berg |\n\nThor beslutter. Thors ord gælder.']] },
  // Markup stays whole, and so do references.
  { language: 'en', from: 'productowner', to: 'organiser', sentences: [
    ['**Product owner** Anna asks.', '**Organiser** Anna asks.'], ['A **product owner** asks.', 'An **organiser** asks.'], ['The product\nowner asks.', 'The organiser asks.'],
    ['See the [product owner].\n\n[product owner]: a.md', 'See the [organiser][product owner].\n\n[product owner]: a.md'], ['See [product owners][].\n\n[product owners]: a.md', 'See [organisers][product owners].\n\n[product owners]: a.md'],
    ['See [product owners][po] and [product owner](a.md).\n\n[po]: a.md', 'See [organisers][po] and [organiser](a.md).\n\n[po]: a.md'],
  ] },
  { language: 'da', from: 'fagligleder', to: 'teamleder', sentences: [['Den **faglige leder** beslutter, og *den faglige leder* svarer.', '**Teamlederen** beslutter, og *teamlederen* svarer.']] },
  // Nobody inflects a person's own name.
  { language: 'en', from: 'teamlead', to: 'Agnes Holm', isPerson: true, sentences: [['The team lead decides, and a team lead\'s word counts.', 'Agnes Holm decides, and Agnes Holm\'s word counts.'], ['Ask **the team lead**.', 'Ask **Agnes Holm**.']] },
  { language: 'sv', from: 'teamledare', to: 'Agnes Holm', isPerson: true, sentences: [['Teamledaren beslutar, teamledarens ord gäller, och en teamledare frågar sin teamledare.', 'Agnes Holm beslutar, Agnes Holms ord gäller, och Agnes Holm frågar Agnes Holm.']] },
  { language: 'da', from: 'fagligleder', to: 'Agnes Holm', isPerson: true, sentences: [['Den faglige leder beslutter, og den faglige leders ord gælder.', 'Agnes Holm beslutter, og Agnes Holms ord gælder.']] },
  // An acronym’s capital letters are its own, and small words of a title stay small.
  { language: 'en', from: 'hradviser', to: 'ward clerk', sentences: [['Ask an HR adviser.', 'Ask a ward clerk.'], ['Ask the HR Adviser.', 'Ask the Ward Clerk.']] },
  { language: 'sv', from: 'hrchef', to: 'samordnare', sentences: [['Fråga HR-chefen.', 'Fråga samordnaren.'], ['HR-chefen svarar.', 'Samordnaren svarar.']] },
  { language: 'en', from: 'teamlead', to: 'SIG lead', sentences: [['Ask a team lead.', 'Ask a SIG lead.']] },
  { language: 'en', from: 'teamlead', to: 'HR lead', sentences: [['Ask a team lead.', 'Ask an HR lead.']] },
  // “Det” that is no article.
  { language: 'da', from: 'centerchef', to: 'skoleråd', sentences: [['Det er centerchefen, der afgør det. Er det centerchefen, der svarer?', 'Det er skolerådet, der afgør det. Er det skolerådet, der svarer?']] },
  { language: 'da', from: 'skoleråd', to: 'centerchef', sentences: [['Er det skolerådet, der svarer?', 'Er det centerchefen, der svarer?']] },
  { language: 'sv', from: 'chef', to: 'ombud', sentences: [['Är det chefen som svarar?', 'Är det ombudet som svarar?'], ['Den chefen svarar.', 'Det ombudet svarar.']] },
  { language: 'sv', from: 'ombud', to: 'chef', sentences: [['Är det ombudet som svarar?', 'Är det chefen som svarar?'], ['Det ombudet svarar.', 'Den chefen svarar.']] },
  // Adjectives follow gender and definiteness.
  { language: 'sv', from: 'chef', to: 'fackligt ombud', sentences: [['En ny chef och en annan chef.', 'Ett nytt fackligt ombud och ett annat fackligt ombud.'], ['Din chef, bolagets chef och samma chef.', 'Ditt fackliga ombud, bolagets fackliga ombud och samma fackliga ombud.'], ['Alla chefer.', 'Alla fackliga ombud.']] },
  { language: 'sv', from: 'tekniskchef', to: 'samordnare', sentences: [['Som teknisk chef svarar du.', 'Som samordnare svarar du.'], ['Din tekniska chef svarar.', 'Din samordnare svarar.']] },
  { language: 'sv', from: 'närmastechef', to: 'ombud', sentences: [['Din närmaste chef svarar.', 'Ditt ombud svarar.']] },
  { language: 'da', from: 'leder', to: 'faglig leder', sentences: [['Din leder spørger skolens leder.', 'Din faglige leder spørger skolens faglige leder.'], ['Den leder, det handler om, svarer.', 'Den faglige leder, det handler om, svarer.'], ['Lederne svarer.', 'De faglige ledere svarer.']] },
  { language: 'da', from: 'fagligleder', to: 'chef', sentences: [['De faglige ledere svarer.', 'Cheferne svarer.']] },
  { language: 'da', from: 'ansat', to: 'leder', sentences: [['Den ansatte spørger, og ansatte svarer.', 'Lederen spørger, og ledere svarer.']] },
  { language: 'sv', from: 'anställd', to: 'ledare', sentences: [['Den anställda frågar, och anställda svarar.', 'Ledaren frågar, och ledare svarar.']] },
  // One or several, where the form does not say.
  { language: 'sv', from: 'ledare', to: 'chef', sentences: [
    ['Som ledare svarar du. Anna är ledare.', 'Som chef svarar du. Anna är chef.'], ['Nya ledare och fyra ledare frågar alla ledare.', 'Nya chefer och fyra chefer frågar alla chefer.'], ['Anna Lund, ledare, frågar ledare Bo Ek.', 'Anna Lund, chef, frågar chef Bo Ek.'],
    ['Det gäller mentorer, ledare och gäster.', 'Det gäller mentorer, chefer och gäster.'], ['Val av kassör, ledare och gäster.', 'Val av kassör, chef och gäster.'], ['- Ledare', '- Chef'], ['Styrelsens ledare svarar.', 'Styrelsens chef svarar.'],
  ] },
];

describe('a role under a new name', () => {
  for (const { language, from, to, isPerson, sentences } of cases) {
    for (const [before, after] of sentences) {
      it(`${language}, ${from} → ${to}: ${before.split('\n')[0]}`, () => {
        const text = `# Team\n\n${before}\n`;
        const { edits } = renamedIn(read(text, language), from, to);
        const renamed = apply(text, edits);
        assert.equal(renamed, `# Team\n\n${after}\n`);
        // A person is found by name only where the document says who it is.
        if (isPerson) return;
        // It heals: whoever was named is named as the new role, and nobody else came or went.
        const count = (of: string) => rolesOf(read(of, language)).all.map(({ key, mentions }) => [key, mentions.length] as const);
        const was = count(text), is = count(renamed);
        assert.ok(!is.some(([key]) => key === from), 'the old name is gone');
        assert.equal(is.reduce((sum, [, n]) => sum + n, 0), was.reduce((sum, [, n]) => sum + n, 0), JSON.stringify({ was, is }));
      });
    }
  }

  it('offers compounds apart, and leaves other words alone', () => {
    const text = '# Teamkontrakt\n\nTeamlederen holder et teamledermøde. Teamlederens team er stort.\n';
    const { edits, compounds } = renamedIn(read(text, 'da'), 'teamleder', 'koordinator');
    assert.equal(apply(text, edits), '# Teamkontrakt\n\nKoordinatoren holder et teamledermøde. Koordinatorens team er stort.\n');
    assert.deepEqual(compounds.map(({ start, end, text: by }) => [text.slice(start, end), by]), [['teamledermøde', 'koordinatormøde']]);
  });

  it('takes a new name in any form', () => {
    assert.deepEqual([newName('holdlederen', 'da'), newName(' Team  leads ', 'en'), newName('gruppcheferna', 'sv'), newName('heads of nights', 'en')], ['holdleder', 'Team lead', 'gruppchef', 'head of nights']);
  });
});
