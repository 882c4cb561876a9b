// Makes the folder of a new rule, ready to be filled: `npm run new-rule -- control/my-rule`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { languages, type Language } from '../src/language/data';
import { readmeName } from './rule-pages';

const sections: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Flagged', 'Accepted', 'When to keep it'],
  sv: ['Flaggas', 'Godtas', 'När det får stå kvar'],
  da: ['Markeres', 'Godtages', 'Når det må blive stående'],
};

function main(id: string | undefined): void {
  if (!id || !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error('usage: npm run new-rule -- family/name');
    process.exitCode = 2;
    return;
  }
  const folder = `server/src/rules/${id}`;
  if (existsSync(folder)) {
    console.error(`${folder} is there already.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string) => writeFileSync(`${folder}/${name}`, content);
  write(
    'rule.ts',
    `import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'relational',
  sources: [],
  messages: ['found'],
};
`,
  );
  for (const language of languages) {
    write(
      `${language}.ts`,
      `import type { Words } from '../../words';
import type { Message } from './rule';

export const ${language}: Words<Message> = {
  title: '',
  summary: '',
  why: '',
  messages: { found: '' },
  fixes: [],
};
`,
    );
    write(
      `${language}.patterns.ts`,
      `import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
];
`,
    );
    const [flagged, accepted, keep] = sections[language];
    write(
      readmeName(language),
      `# ${id}\n\n<!-- generated:start -->\n<!-- generated:end -->\n\n## ${flagged}\n\n## ${accepted}\n\n## ${keep}\n`,
    );
  }
  console.log(`${folder} is ready. Write its words, examples and patterns, then run npm run generate and npm run test:unit.`);
}

main(process.argv[2]);
