// What is missing is asked for, and written, in words that fit the kind of document: nobody calls a policy an agreement.
import assert from 'node:assert/strict';
import { elementNames } from '../../server/src/agreement/element-names';
import { apply, withExamples } from '../../server/src/engine/fix';
import { ruleOfElement } from '../../server/src/engine/profile';
import { languages, type Language } from '../../server/src/language/data';
import { lintText } from '../linter';

type Setting = 'charter' | 'policy' | 'role' | 'principles';

const titles: Readonly<Record<Language, Readonly<Record<Setting, string>>>> = {
  en: { charter: 'Team charter: the night pharmacy', policy: 'Policy on journeys on duty', role: 'Role description: rota coordinator', principles: 'Leadership principles of the harbour' },
  sv: { charter: 'Teamkontrakt för nattapoteket', policy: 'Policy för resor i tjänsten', role: 'Rollbeskrivning: schemasamordnare', principles: 'Ledarskapsprinciper för hamnen' },
  da: { charter: 'Teamkontrakt for natapoteket', policy: 'Politik for rejser i arbejdstiden', role: 'Rollebeskrivelse: vagtplanlægger', principles: 'Ledelsesprincipper for havnen' },
};
/** Sections that hold next to nothing of an agreement, headed as statements and as questions. */
const filler: Readonly<Record<Language, readonly (readonly [statement: string, question: string, text: string])[]>> = {
  en: [['The door', 'Is the door open?', 'The list hangs by the door. The keys hang beside it. The van stands in the yard, and its papers lie in the drawer.'], ['The yard', 'Is the yard open?', 'The yard has a gate. The gate has a lock. The lamp stands beside it, and the bench is green.']],
  sv: [['Dörren', 'Är dörren öppen?', 'Listan hänger vid dörren. Nycklarna hänger intill. Bilen står ute, och papperen ligger i lådan.'], ['Gården', 'Är gården öppen?', 'Gården har en grind. Grinden har ett lås. Lampan står intill, och bänken är grön.']],
  da: [['Døren', 'Er døren åben?', 'Listen hænger ved døren. Nøglerne hænger ved siden af. Bilen står i gården, og papirerne ligger i skuffen.'], ['Gården', 'Er gården åben?', 'Gården har en låge. Lågen har en lås. Lampen står ved siden af, og bænken er grøn.']],
};
const types: Readonly<Record<Setting, string>> = { charter: 'charter', policy: 'policy', role: 'charter', principles: 'principles' };

/** What only some kinds of document are called, or speak of. */
const foreign: Readonly<Record<Language, Readonly<Record<Setting, RegExp>>>> = {
  en: { charter: /\b(policy|the role\b|principles)/i, policy: /\b(agreement|charter|the team\b|each of us|the role\b|we decide|principles)/i, role: /\b(agreement|charter|policy|each of us|we\b|principles)/i, principles: /\b(agreement|charter|policy|the role\b)/i },
  sv: { charter: /policy|rollen\b|principer/i, policy: /överenskommels|\bteamet\b|\brollen\b|\bvi har\b|princip/i, role: /överenskommels|policy|\bvi\b|princip/i, principles: /överenskommels|policy|\brollen\b/i },
  da: { charter: /politik|\brollen\b|princip/i, policy: /\baftale|\bholdet\b|\brollen\b|\bvi har\b|princip/i, role: /\baftalen\b|politik|\bvi\b|princip/i, principles: /\baftalen\b|politik|\brollen\b/i },
};

for (const language of languages) {
  for (const setting of ['charter', 'policy', 'role', 'principles'] as const) {
    for (const asks of [false, true]) {
      const text = `---\ntype: ${types[setting]}\n---\n\n# ${titles[language][setting]}\n\n${filler[language].map(([statement, question, words]) => `## ${asks ? question : statement}\n\n${words} ${words}\n`).join('\n')}`;
      const before = lintText(text, { language });
      const known = new Set(before.findings.map(({ rule }) => rule));
      for (const name of elementNames) {
        const found = before.findings.find(({ rule, level }) => rule === ruleOfElement[name] && level === 'document');
        // Principles need none of the two, and the title of a role says who answers for what.
        if ((setting === 'principles' && name === 'task') || ((setting === 'principles' || setting === 'role') && name === 'owner')) continue;
        describe(`a ${setting} without ${name}${asks ? ', headed by questions' : ''} (${language})`, () => {
          it('is told so in its own words', () => {
            assert.ok(found, 'nothing is missing');
            if (setting !== 'charter') assert.doesNotMatch(found.message, foreign[language][setting]);
          });
          it('gets a section that fits', () => {
            assert.ok(found && found.fixes.length > 0, 'nothing is offered');
            for (const fix of found.fixes) {
              const [edit] = fix.edits, skeleton = edit!.text.replace(/\[[^[\]\n]*\]/g, '…');
              assert.doesNotMatch(skeleton, foreign[language][setting]);
              assert.equal(/^## .*\?$/m.test(skeleton), asks, skeleton);
              const healed = apply(text, withExamples(fix)), after = lintText(healed, { language });
              assert.ok(after.elements[name], `${name} is still missing in:\n${healed}`);
              assert.deepEqual(after.findings.filter(({ rule, severity }) => !known.has(rule) && severity !== 'hint').map(({ rule, start, end }) => `${rule}: ${healed.slice(start, end)}`), [], `new in:\n${healed}`);
            }
          });
        });
      }
    }
  }
}
