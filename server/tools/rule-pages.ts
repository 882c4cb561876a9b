// The generated head of a rule's page, and the tables of rules.
import { measured, type Figures } from '../src/engine/measured';
import { measuredWords } from '../src/engine/phrases';
import type { Language } from '../src/language/data';
import figures from '../src/rules/measured.json';
import type { RuleFolder } from './generated';

/** The page of a rule in a language. */
export const readmeName = (language: Language): string => (language === 'en' ? 'README.md' : `README.${language}.md`);

const START = '<!-- generated:start -->\n';
const END = '<!-- generated:end -->';

/** `text` with what stands between the two marks replaced by `block`. Without marks it is returned as it is. */
export function between(text: string, block: string): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  return from < 0 || to < from ? text : `${text.slice(0, from)}${START}${block}\n${text.slice(to)}`;
}

const labels = {
  en: {
    level: 'Looks at',
    severity: 'Severity',
    trust: 'Level of trust',
    sources: 'Rests on',
    none: 'good document practice',
    fixes: 'Offers',
    questions: 'Questions that help to write it:',
    source: 'source',
    rule: 'Rule',
    title: 'Rules',
    flags: 'What it points out',
    sentence: 'a sentence',
    table: 'a table',
    document: 'the whole document',
    workspace: 'several documents',
    organisational: 'organisational',
    relational: 'relational',
    individual: 'individual',
    error: 'error',
    warning: 'warning',
    info: 'info',
    hint: 'hint',
  },
  sv: {
    level: 'Läser',
    severity: 'Allvar',
    trust: 'Nivå av tillit',
    sources: 'Vilar på',
    none: 'god dokumentsed',
    fixes: 'Erbjuder',
    questions: 'Frågor som hjälper att skriva det:',
    source: 'källa',
    rule: 'Regel',
    title: 'Regler',
    flags: 'Vad den pekar på',
    sentence: 'en mening',
    table: 'en tabell',
    document: 'hela dokumentet',
    workspace: 'flera dokument',
    organisational: 'organisation',
    relational: 'relation',
    individual: 'individ',
    error: 'fel',
    warning: 'varning',
    info: 'upplysning',
    hint: 'tips',
  },
  da: {
    level: 'Læser',
    severity: 'Alvor',
    trust: 'Tillidsniveau',
    sources: 'Hviler på',
    none: 'god dokumentskik',
    fixes: 'Tilbyder',
    questions: 'Spørgsmål, der hjælper med at skrive det:',
    source: 'kilde',
    rule: 'Regel',
    title: 'Regler',
    flags: 'Hvad den peger på',
    sentence: 'en sætning',
    table: 'en tabel',
    document: 'hele dokumentet',
    workspace: 'flere dokumenter',
    organisational: 'organisatorisk',
    relational: 'relationelt',
    individual: 'individuelt',
    error: 'fejl',
    warning: 'advarsel',
    info: 'oplysning',
    hint: 'tip',
  },
} as const;

/** The head of a rule's page: what it is called, why it matters, and the facts. */
export function headOf({ id, rule, words }: RuleFolder, language: Language): string {
  const own = words[language];
  const says = labels[language];
  const basis = basisOf(id, rule, language);
  const sources = rule.sources.length === 0 ? says.none : `${says.source} ${rule.sources.join(', ')}`;
  return [
    `**${own.title}**`,
    '',
    `${own.summary}.`,
    '',
    own.why,
    '',
    `| ${says.level} | ${says.severity} | ${says.trust} | ${says.sources} |`,
    '| --- | --- | --- | --- |',
    `| ${says[rule.looksAt]} | ${says[basis?.severity ?? rule.severity]} | ${says[rule.trustLevel]} | ${sources} |`,
    '',
    `${says.fixes}: ${own.fixes
      .map(({ title }) => withSmallStart(title))
      .filter((title, i, all) => all.indexOf(title) === i)
      .join('; ')}.`,
    ...(basis ? ['', measuredWords(basis, language, language)] : []),
    ...(own.questions ? ['', says.questions, '', ...own.questions.map((question) => `- ${question}`)] : []),
  ].join('\n');
}

const basisOf = (id: string, rule: RuleFolder['rule'], language: Language) => measured(rule, (figures as Figures)[id], language);

/** A table of all rules, each linked to its page. */
export function ruleTable(folders: readonly RuleFolder[], language: Language, base: string, withTitle = true): string {
  const says = labels[language];
  const rows = folders.map(
    ({ id, rule, words }) =>
      `| [${id}](${base}${id}/${readmeName(language)}) | ${words[language].title} | ${words[language].summary} | ${says[basisOf(id, rule, language)?.severity ?? rule.severity]} |`,
  );
  return `${withTitle ? `# ${says.title}\n\n` : ''}| ${says.rule} | | ${says.flags} | ${says.severity} |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`.replace(
    /\n$/,
    withTitle ? '\n' : '',
  );
}

/** A title inside a sentence: only its first letter changes, for there are words that are always written large (“I”, “RACI”). */
const withSmallStart = (title: string): string => (/^\p{Lu}[\p{Lu}\s]/u.test(title) ? title : title[0]!.toLowerCase() + title.slice(1));
