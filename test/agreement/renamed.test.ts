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
const cases: readonly { readonly language: Language; readonly from: string; readonly to: string; readonly sentences: readonly (readonly [before: string, after: string])[] }[] = [
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
  { language: 'en', from: 'shiftlead', to: 'head of nights', sentences: [['Two shift leads meet the Shift Lead.', 'Two heads of nights meet the Head Of Nights.']] },
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
];

describe('a role under a new name', () => {
  for (const { language, from, to, sentences } of cases) {
    for (const [before, after] of sentences) {
      it(`${language}, ${from} → ${to}: ${before.split('\n')[0]}`, () => {
        const text = `# Team\n\n${before}\n`;
        const { edits } = renamedIn(read(text, language), from, to);
        const renamed = apply(text, edits);
        assert.equal(renamed, `# Team\n\n${after}\n`);
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
