// Counts how often words stand in leadership documents, so that patterns are looked for by their rarest words.
//   npx tsx server/tools/frequent.ts [FOLDER]…      writes server/src/language/<lang>/frequent.ts
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/language/data';
import { tokenize } from '../src/language/tokens';

/** How many words are listed, and per how many words of text they are counted. */
const LISTED = 600;
const PER = 100_000;

const folders = process.argv.slice(2);
const wrong = folders.find((one) => one.startsWith('-') || !languages.every((language) => existsSync(join(one, language))));
if (wrong !== undefined) {
  if (!wrong.startsWith('-')) console.error(`There is no folder ${wrong} with documents in ${languages.join(', ')}.`);
  console.error('usage: npx tsx server/tools/frequent.ts [FOLDER]…');
  process.exit(2);
}

for (const language of languages) {
  const counts = new Map<string, number>();
  let all = 0;
  for (const folder of [join('server/training', language), ...folders.map((one) => join(one, language))]) {
    for (const name of readdirSync(folder)
      .filter((one) => one.endsWith('.md'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8').replace(/<!--.*?-->| ?\{\+?[a-z]+(?:\/[a-z-]+)?\}/gis, '');
      for (const { word } of tokenize(text, 0, text.length)) {
        const one = /^\d/.test(word) ? '#' : word;
        all++;
        counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    }
  }
  const listed = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LISTED)
    .map(([word, count]) => `${word} ${Math.round((count * PER) / all)}`);
  const lines: string[] = [];
  for (const one of listed) {
    if (lines.length === 0 || lines.at(-1)!.length + one.length > 150) lines.push(one);
    else lines[lines.length - 1] += `, ${one}`;
  }
  writeFileSync(
    `server/src/language/${language}/frequent.ts`,
    `// Written by server/tools/frequent.ts: how often a word stands among ${PER} of a leadership document.\nexport const frequent = \`\n${lines.join(',\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\`;\n`,
  );
}
