// Where an element of the agreement is found, and what is none.
import assert from 'node:assert/strict';
import type { ElementName } from '../../server/src/agreement/element-names';
import { lintText } from '../linter';

/** So long a text that one sentence in passing makes no element. */
const long = (title: string, filler: string, last: string): string => `# ${title}\n\n## 1\n\n${Array(15).fill(filler).join(' ')}\n\n## 2\n\n${Array(15).fill(filler).join(' ')}\n\n${last}\n`;

const cases: readonly (readonly [says: string, element: ElementName, there: boolean, text: string])[] = [
  ['a front-matter key of two words, hyphened', 'reviewDate', true, '---\nnext-review: 2028-03-01\n---\n# Policy on study leave\n'],
  ['front matter in everyday words', 'reviewDate', true, '---\nnext look: 2028-01-14\n---\n# Workshop agreement\n'],
  ['front matter that says who keeps it', 'documentOwner', true, '---\nkept by: the workshop lead\n---\n# Workshop agreement\n'],
  ['a bold lead-in behind a bold number', 'learning', true, '# Team charter\n\n**14.** **Learning.** An open afternoon in June.\n'],
  ['a bold lead-in behind a plain number', 'learning', true, '# Team charter\n\n3.1 **Learning.** An open afternoon in June.\n'],
  ['a label before a colon', 'learning', true, '# Team charter\n\nLearning: an open afternoon in June.\n'],
  ['a search for causes', 'learning', true, '# Team charter\n\nWhere a plan falls short, the crew and its lead look for the cause at the same table.\n'],
  ['a leader who clears the way', 'support', true, '# Team charter\n\nMira looks at the plan with us in May and removes what stands in our way.\n'],
  ['a leader who keeps time free', 'support', true, '# Team charter\n\nMira answers questions within the day and protects the hours for research.\n'],
  ['a word far behind no label', 'learning', false, '# Team charter\n\nThe room on floor two is the learning room: knock first.\n'],
  ['a lead-in whose paragraph punishes', 'learning', false, '# Team charter\n\n**Mistakes.** Mistakes will lead to disciplinary action.\n'],
  ['a lead-in whose paragraph refuses to punish', 'learning', true, '# Team charter\n\n**Mistakes.** Mistakes do not lead to disciplinary action.\n'],
  ['a plain date to read it again', 'reviewDate', true, '# Team charter\n\nThe team reads these terms again in February.\n'],
  ['a review of something else', 'reviewDate', false, '# Team charter\n\nThe lead looks at the figures each quarter.\n'],
  ['whoever keeps the document', 'documentOwner', true, '# Team charter\n\nKeeper: the head nurse.\n'],
  ['a byline on the cover', 'documentOwner', true, '# Goals for the year\n\nCompiled by Gary Dutcher, division manager.\n\n## Goals\n\nWe want fewer leaks.\n'],
  ['a byline of something further below', 'documentOwner', false, '# Goals for the year\n\nWe want fewer leaks.\n\n## Reports\n\nLeaks are counted.\n\n## The annual report\n\nThe report is compiled by the division manager.\n'],
  ['whom questions about the document go to, at the end of a long one', 'documentOwner', true, long('Policy on bicycles', 'The bicycle stands in the yard.', 'Questions about this policy go to the caretaker.')],
  ['whom questions about something else go to', 'documentOwner', false, long('Policy on bicycles', 'The bicycle stands in the yard.', 'Questions about locks go to the caretaker.')],
  ['a heading “Questions”', 'documentOwner', false, '# Guide to first talks\n\n## Questions\n\nAsk what went well.\n'],
  ['a duty in one section and a promise in another', 'mutual', true, '# Policy on study leave\n\n## Applying\n\nEmployees must apply in May.\n\n## Answers\n\nYour manager answers you within a week.\n'],
  ['duties alone', 'mutual', false, '# Policy on study leave\n\n## Applying\n\nEmployees must apply in May.\n'],
  ['a heading “Purpose”', 'why', false, '# Policy on study leave\n\n## Purpose\n\nThis policy covers leave for studies.\n'],
  ['a percentage that is paid', 'success', false, '# Policy on study leave\n\nThe company pays 80 % of the fee.\n'],
  ['who owns something else', 'documentOwner', false, '# Team charter\n\nEach of us is an owner of the product.\n'],
];

const danish: typeof cases = [
  ['when a charter is looked at again, in a field', 'reviewDate', true, '# Teamcharter\n\n| | |\n|---|---|\n| **Ses efter** | hver januar |\n'],
  ['a date to send something in by', 'success', false, '# Teamaftale\n\nØnsker til vagterne sendes til mig senest 15. august.\n'],
  ['a date to have reached something by', 'success', true, '# Teamaftale\n\nVentetiden er halveret senest 1. juni.\n'],
  ['the byline’s date', 'success', false, '# Teamaftale\n\nSenest ændret august 2025.\n'],
  ['a mailbox', 'input', false, '# Teamaftale\n\nVed længere fravær kan lederen få adgang til en kollegas postkasse.\n'],
  ['a box for ideas', 'input', true, '# Teamaftale\n\nGode idéer kan lægges i postkassen ved kantinen.\n'],
  ['what the employer may change', 'input', false, '# Teamaftale\n\nVirksomheden kan ændre mødetider.\n'],
  ['a teacher', 'learning', false, '# Teamaftale\n\nDen enkelte lærer fører protokol.\n'],
  ['a look-back after a task', 'learning', true, '# Teamaftale\n\nGruppen holder et kort tilbageblik, når en opgave er slut.\n'],
  ['a right to a talk', 'mutual', true, '# Teamaftale\n\nSom nyansat har du krav på en samtale med din leder hver uge.\n'],
  ['a log that is sampled', 'followUp', false, '# Teamaftale\n\nLoggen gennemgås ved stikprøve af sikkerhedsfolkene.\n'],
  ['what happens every day', 'followUp', false, '# Teamaftale\n\nPosten kommer hver dag klokken ti.\n'],
  ['a talk every morning', 'followUp', true, '# Teamaftale\n\nVi mødes ved tavlen hver morgen.\n'],
  ['twenty minutes', 'reviewDate', false, '# Teamaftale\n\nSagen gennemgås på 20 minutter.\n'],
  ['figures looked at each month', 'reviewDate', false, '# Teamaftale\n\nTallene gennemgås hver måned.\n'],
  ['whom questions about the document go to, at the end of a long one', 'documentOwner', true, long('Politik for cykler', 'Cyklen står i gården og er låst.', 'Spørgsmål til politikken stilles til pedellen.')],
];

const swedish: typeof cases = [
  ['whom questions about the document go to, at the end of a long one', 'documentOwner', true, long('Policy för cyklar', 'Cykeln står på gården och är låst.', 'Frågor om policyn ställs till vaktmästaren.')],
  ['whom questions about something else go to', 'documentOwner', false, long('Policy för cyklar', 'Cykeln står på gården och är låst.', 'Frågor om lås ställs till vaktmästaren.')],
];

describe('elements', () => {
  for (const [says, element, there, text] of cases) {
    it(`${there ? 'finds' : 'does not find'} ${element} in ${says}`, () => assert.equal(lintText(text, { language: 'en' }).elements[element] !== undefined, there));
  }
  for (const [says, element, there, text] of danish) {
    it(`${there ? 'finds' : 'does not find'} ${element} in ${says} (da)`, () => assert.equal(lintText(text, { language: 'da' }).elements[element] !== undefined, there));
  }
  for (const [says, element, there, text] of swedish) {
    it(`${there ? 'finds' : 'does not find'} ${element} in ${says} (sv)`, () => assert.equal(lintText(text, { language: 'sv' }).elements[element] !== undefined, there));
  }
});
