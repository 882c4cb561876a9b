// Documents of any length, made from the repository's own texts. The same at every run, and no two paragraphs alike, so
// that no cache of equal blocks can help.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sources = ['examples', 'test/samples/docs', 'server/training'];

/** Numbers between 0 and 1 that are the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pools = new Map<string, readonly string[]>();

/** Every sentence of the repository's documents in a language, in their order. */
function sentencesIn(language: string): readonly string[] {
  let pool = pools.get(language);
  if (pool) return pool;
  const texts = sources.flatMap((source) => {
    const folder = resolve(source, language);
    // What training texts mark in braces is no part of them.
    return readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => readFileSync(join(folder, name), 'utf8').replace(/ ?\{[a-z-]+\/[a-z-]+\}/g, ''));
  });
  pool = [...new Set(texts.flatMap((text) => text.split(/\n\s*\n/).filter((block) => /^[\p{L}]/u.test(block) && !block.includes('|'))
    .flatMap((block) => block.replace(/\s+/g, ' ').split(/(?<=[.?!]) (?=\p{Lu})/u)).filter((one) => one.length > 30 && one.length < 300)))];
  pools.set(language, pool);
  return pool;
}

const titles: Readonly<Record<string, string>> = { en: 'Remote work policy', sv: 'Policy för distansarbete', da: 'Politik for hjemmearbejde' };

/**
 * A leadership document of about `length` characters: front matter, headings, paragraphs, lists, tables, quotes, code,
 * links to definitions at its end.
 */
export function documentOf(length: number, { language = 'en', seed = 1 }: { readonly language?: string; readonly seed?: number } = {}): string {
  const random = randomFrom(seed), pool = sentencesIn(language);
  const any = (): string => pool[Math.floor(random() * pool.length)]!;
  const parts = [`---\ntype: policy\nlang: ${language}\nowner: Ops ${seed}\n---\n\n# ${titles[language]!} ${seed}\n`];
  let size = parts[0]!.length, section = 0, clause = 0;
  const add = (block: string): void => { parts.push(block); size += block.length + 1; };
  while (size < length) {
    if (clause % 9 === 0) add(`## ${++section} ${any().split(' ').slice(0, 4).join(' ').replace(/[.,;:]$/, '')}\n`);
    const number = `${section}.${++clause}`;
    const kind = random();
    if (kind < 0.62) {
      const words = Array.from({ length: 1 + Math.floor(random() * 4) }, any).join(' ');
      add(kind < 0.3 ? `**${number}** ${words}\n` : `${words} (${number})\n`);
    }
    else if (kind < 0.84) add(`${number}: see [the annex][annex${section % 7}].\n\n${Array.from({ length: 2 + Math.floor(random() * 4) }, (_, i) => `${i % 3 === 2 ? '  ' : ''}- ${any()}`).join('\n')}\n`);
    else if (kind < 0.92) add(`| Area ${number} | Owner | When |\n|---|---|---|\n${Array.from({ length: 3 }, () => `| ${any().replaceAll('|', '/')} | Team lead | ${Math.floor(random() * 28) + 1} May |`).join('\n')}\n`);
    else if (kind < 0.96) add(`> ${any()} (${number})\n`);
    else add(`\`\`\`text\n${number} ${any()}\n\`\`\`\n`);
  }
  for (let i = 0; i < 7; i++) add(`[annex${i}]: https://example.org/annex/${i}`);
  return `${parts.join('\n')}\n`;
}

/** So many documents of so many characters together, by name. */
export function folderOf(characters: number, each = 8000): Map<string, string> {
  const files = new Map<string, string>();
  for (let i = 0, size = 0; size < characters; i++) {
    const text = documentOf(each, { seed: 100 + i });
    files.set(`doc-${String(i).padStart(4, '0')}.md`, text);
    size += text.length;
  }
  return files;
}
