// A section that is added looks as if the document's author had written it. Each document lacks the part “success”; `want`
// is what stands there after the fix, up to the first gap.
import assert from 'node:assert/strict';
import { apply, withExamples } from '../../server/src/engine/fix';
import { ruleOfElement } from '../../server/src/engine/profile';
import { languages, type Language } from '../../server/src/language/data';
import { elementNames } from '../../server/src/agreement/element-names';
import { lintText } from '../linter';

interface Style { readonly says: string; readonly format?: 'plain'; readonly text: Readonly<Record<Language, string>>; readonly want: Readonly<Record<Language, string>> }

const paragraphs = {
  en: ['Task', 'We answer questions on bills, so that customers need to call only once.', 'Frame', 'We plan our own shifts and may credit up to £150.', 'Support', 'Each of us has a coaching hour a month with the desk lead.'],
  sv: ['Uppdrag', 'Vi svarar på frågor om fakturor, så att kunden bara behöver ringa en gång.', 'Ramar', 'Vi lägger schemat själva och får kreditera upp till 1 500 kronor.', 'Stöd', 'Var och en av oss har en handledningstimme i månaden.'],
  da: ['Opgave', 'Vi svarer på spørgsmål om regninger, så kunden kun behøver at ringe én gang.', 'Ramme', 'Vi lægger selv vagtplanen og må kreditere op til 1.500 kroner.', 'Støtte', 'Hver af os har en times sparring om måneden.'],
} as const;
const titles = { en: 'Team charter: customer desk', sv: 'Teamkontrakt för kundtjänst', da: 'Teamkontrakt for kundeservice' } as const;
const added = { en: 'How we know that we succeed', sv: 'Så vet vi att vi lyckas', da: 'Sådan ser vi, at det lykkes' } as const;

/** A document in each language, made of its title and parts. */
const written = (make: (title: string, parts: readonly (readonly [name: string, text: string])[]) => string): Record<Language, string> =>
  Object.fromEntries(languages.map((language) => {
    const of = paragraphs[language];
    return [language, make(titles[language], [[of[0], of[1]], [of[2], of[3]], [of[4], of[5]]])];
  })) as Record<Language, string>;
const wanted = (make: (heading: string) => string): Record<Language, string> => Object.fromEntries(languages.map((language) => [language, make(added[language])])) as Record<Language, string>;

const styles: readonly Style[] = [
  { says: 'headings', text: written((title, parts) => `# ${title}\n${parts.map(([name, text]) => `\n## ${name}\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n## ${heading}\n\n- `) },
  { says: 'deeper headings', text: written((title, parts) => `# ${title}\n${parts.map(([name, text]) => `\n### ${name}\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n### ${heading}\n\n- `) },
  { says: 'numbered headings', text: written((title, parts) => `# ${title}\n${parts.map(([name, text], i) => `\n## ${i + 1}. ${name}\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n## 4. ${heading}\n\n- `) },
  { says: 'paragraphs of law', text: written((title, parts) => `# ${title}\n${parts.map(([name, text], i) => `\n## § ${i + 1} ${name}\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n## § 4 ${heading}\n\n- `) },
  { says: 'underlined headings', text: written((title, parts) => `${title}\n====\n${parts.map(([name, text]) => `\n${name}\n----\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n${heading}\n${'-'.repeat(heading.length)}\n\n- `) },
  { says: 'bold lead-ins with a full stop', text: written((title, parts) => `# ${title}\n${parts.map(([name, text]) => `\n**${name}.** ${text}\n`).join('')}`), want: wanted((heading) => `\n\n**${heading}.**\n\n- `) },
  { says: 'bold lead-ins with a colon outside', text: written((title, parts) => `# ${title}\n${parts.map(([name, text]) => `\n**${name}**: ${text}\n`).join('')}`), want: wanted((heading) => `\n\n**${heading}**:\n\n- `) },
  { says: 'bold lines as headings', text: written((title, parts) => `# ${title}\n${parts.map(([name, text]) => `\n**${name}**\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n**${heading}**\n\n- `) },
  { says: 'a list with bold lead-ins', text: written((title, parts) => `# ${title}\n\n${parts.map(([name, text]) => `- **${name}:** ${text}\n`).join('')}`), want: wanted((heading) => `\n- **${heading}:**\n  - `) },
  { says: 'a numbered list with bold lead-ins', text: written((title, parts) => `# ${title}\n\n${parts.map(([name, text], i) => `${i + 1}. **${name}.** ${text}\n`).join('')}`), want: wanted((heading) => `\n4. **${heading}.**\n   - `) },
  { says: 'a table of parts', text: written((title, parts) => `# ${title}\n\n| | |\n| --- | --- |\n${parts.map(([name, text]) => `| **${name}** | ${text} |\n`).join('')}`), want: wanted((heading) => `\n| **${heading}** | `) },
  { says: 'other bullets', text: written((title, parts) => `# ${title}\n${parts.map(([name, text]) => `\n## ${name}\n\n* ${text}\n`).join('')}`), want: wanted((heading) => `\n\n## ${heading}\n\n* `) },
  { says: 'line ends of Windows', text: written((title, parts) => `# ${title}\r\n${parts.map(([name, text]) => `\r\n## ${name}\r\n\r\n${text}\r\n`).join('')}`), want: wanted((heading) => `\r\n\r\n## ${heading}\r\n\r\n- `) },
  { says: 'plain text', format: 'plain', text: written((title, parts) => `${title}\n${parts.map(([name, text]) => `\n${name}\n\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n${heading}\n\n- `) },
  { says: 'plain text with underlined headings', format: 'plain', text: written((title, parts) => `${title}\n=====\n${parts.map(([name, text]) => `\n${name}\n-----\n${text}\n`).join('')}`), want: wanted((heading) => `\n\n${heading}\n${'-'.repeat(heading.length)}\n\n- `) },
];

describe('a section that is added', () => {
  for (const { says, format = 'markdown', text: texts, want } of styles) {
    for (const language of languages) {
      const text = texts[language];
      const path = format === 'plain' ? 'desk.charter.txt' : 'desk.charter.md';
      it(`fits ${says} (${language})`, () => {
        const found = lintText(text, { path, format, language }).findings.find(({ rule }) => rule === ruleOfElement.success);
        assert.ok(found, 'nothing is missing');
        const [edit] = found.fixes[0]!.edits;
        assert.ok(edit!.text.startsWith(want[language]), JSON.stringify(edit!.text.slice(0, 120)));
      });

      it(`heals whatever is missing, in ${says} (${language})`, () => {
        const before = lintText(text, { path, format, language });
        for (const name of elementNames) {
          const found = before.findings.find(({ rule, level }) => rule === ruleOfElement[name] && level === 'document');
          for (const fix of found?.fixes ?? []) {
            const healed = apply(text, withExamples(fix));
            const after = lintText(healed, { path, format, language });
            assert.ok(after.elements[name], `${name} is still missing in:\n${healed}`);
            const known = new Set(before.findings.map(({ rule }) => rule));
            assert.deepEqual(after.findings.filter(({ rule, severity }) => !known.has(rule) && severity !== 'hint').map(({ rule, start, end }) => `${rule}: ${healed.slice(start, end)}`), [], `new in:\n${healed}`);
            if (format === 'markdown') assert.equal(after.kind.type, before.kind.type);
          }
        }
      });
    }
  }
});
