// Texts that are meant to bring a linter down, each in a size from 1 (what a test takes) up. From the test suites of Markdown
// parsers: deep nesting, endless lines, brackets that never close, signs that are no letters.

const times = (what: string, count: number): string => what.repeat(Math.ceil(count));
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: Math.ceil(count) }, (_, i) => line(i)).join('\n');

/** By name: the text, `n` times as large as the smallest. */
export const hostileTexts: Readonly<Record<string, (n: number) => string>> = {
  // Lines and words
  'a line of a megabyte': (n) => times('Staff must obtain approval and ', 1600 * n),
  'a word of a megabyte': (n) => times('a', 50_000 * n), 'a word of accents': (n) => `a${times('\u0301', 10_000 * n)}`, 'hyphens': (n) => times('a-', 10_000 * n), 'apostrophes': (n) => times('a\'', 10_000 * n),
  'full stops': (n) => times('. ', 5000 * n), 'abbreviations': (n) => times('e.g. ', 2500 * n), 'numbers': (n) => times('1.2.3.4.', 2500 * n), 'dates': (n) => times('2026-03-01 ', 1500 * n), 'colons': (n) => times('a: ', 2500 * n),
  'roles': (n) => times('the team lead and the manager ', 500 * n), 'duties': (n) => times('Staff must ', 800 * n), 'quotation marks': (n) => times('“', 2500 * n), 'straight quotation marks': (n) => times('"a ', 2500 * n),
  'addresses': (n) => times('a@b.c', 3000 * n), 'links in text': (n) => times('http://a.b/', 1500 * n), 'an endless link': (n) => `www.${times('a.', 5000 * n)}`,
  // Inline markup that never closes
  'brackets open': (n) => times('[', 5000 * n), 'brackets close': (n) => times(']', 5000 * n), 'brackets empty': (n) => times('[]', 2500 * n), 'images': (n) => times('![', 2500 * n), 'links in links': (n) => times('[a](', 1500 * n), 'references in references': (n) => times('[a][', 1500 * n),
  'stars': (n) => times('*', 5000 * n), 'stars and words': (n) => times('*a **b ', 1000 * n), 'stars inside words': (n) => times('a**b', 1500 * n) + times('c* ', 1500 * n), 'underscores': (n) => times('_a ', 2500 * n), 'tildes': (n) => times('~~a ', 1500 * n),
  'backticks of all lengths': (n) => Array.from({ length: Math.ceil(130 * Math.sqrt(n)) }, (_, i) => '`'.repeat(i + 1)).join(' '), 'backticks': (n) => times('`a', 2500 * n), 'backslashes': (n) => times('\\', 5000 * n), 'entities': (n) => times('&amp;', 2500 * n), 'ampersands': (n) => times('&', 5000 * n),
  'less-than signs': (n) => times('<', 5000 * n), 'tags': (n) => times('<a ', 2500 * n), 'comments open': (n) => times('<!-- ', 2500 * n), 'comments open, line by line': (n) => times('<!-- a\n', 1000 * n), 'CDATA': (n) => times('<![CDATA[', 1500 * n), 'instructions': (n) => times('<?', 2500 * n), 'declarations': (n) => times('<!A ', 2500 * n), 'attributes': (n) => `<a id=${times('"x" id=', 1500 * n)}`,
  // Blocks
  'quotes in quotes': (n) => `${times('>', 500 * n)}a`, 'quotes that deepen': (n) => lines(22 * Math.sqrt(n) * 5, (i) => `${'>'.repeat(i)}a`), 'lists that deepen': (n) => lines(90 * Math.sqrt(n), (i) => `${'  '.repeat(i)}- a`), 'lists in one line': (n) => `${times('- ', 250 * n)}a`, 'numbered lists in one line': (n) => `${times('1. ', 250 * n)}a`, 'lists in quotes': (n) => `${times('> - ', 100 * n)}a`,
  'bars': (n) => times('|', 2500 * n), 'a long table': (n) => `|a|b|\n|-|-|\n${times('|x|y|\n', 250 * n)}`, 'a wide table': (n) => `${times('|a', 150 * n)}|\n${times('|-', 150 * n)}|\n${times('|x', 150 * n)}`, 'table heads': (n) => times('a\n|-', 1000 * n),
  'hashes': (n) => times('#', 5000 * n), 'headings': (n) => times('# a\n', 1000 * n), 'an underlined page': (n) => `${times('a\n', 1000 * n)}===`, 'underlined headings': (n) => times('a\n=\n', 200 * n), 'dashes': (n) => times('- - ', 1500 * n), 'rules': (n) => times('---\n', 1000 * n),
  'fences': (n) => times('```\n', 1000 * n), 'an endless fence': (n) => `${times('`', 5000 * n)}\n${times('a\n', 50 * n)}`, 'tabs': (n) => times('\t', 5000 * n), 'spaces': (n) => times(' ', 25_000 * n), 'line feeds': (n) => times('\n', 10_000 * n), 'carriage returns': (n) => times('\r', 10_000 * n), 'both': (n) => times('\r\n', 5000 * n),
  'list items': (n) => times('- a\n', 1500 * n), 'loose list items': (n) => times('- a\n\n', 1000 * n), 'paragraphs': (n) => times('a\n\n', 2500 * n), 'definitions': (n) => lines(500 * n, (i) => `[a${i}]: /b`), 'definitions that are used': (n) => lines(100 * n, (i) => `[a${i}]: /b\n\nSee [a${i}] and [a${i * 7 % 100}].\n`), 'footnotes': (n) => lines(100 * n, (i) => `x[^${i}]\n\n[^${i}]: y\n`), 'footnotes in footnotes': (n) => times('[^1]: ', 500 * n), 'anchors': (n) => times('{#', 3000 * n),
  // Front matter
  'front matter that never ends': (n) => `---\n${times('a: b\n', 1500 * n)}`, 'front matter of brackets': (n) => `---\na: ${times('[', 1000 * n)}\n---\n`, 'front matter of braces': (n) => `---\n${times('{a: ', 250 * n)}\n---\n`, 'front matter with aliases': (n) => `---\na: &a [x]\n${lines(Math.min(26, 8 + n), (i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`},*${i === 0 ? 'a' : `b${i - 1}`}]`)}\n---\n`, 'front matter of a thousand keys': (n) => `---\n${lines(1000 * n, (i) => `k${i}: v`)}\n---\n`, 'front matter that deepens': (n) => `---\n${lines(60 * Math.sqrt(n), (i) => `${' '.repeat(i)}a:`)}\n---\n`, 'front matter with a prototype': () => '---\n__proto__: x\nconstructor: y\ntype: constructor\nlang: __proto__\n---\n',
  // Prose without a break
  'a paragraph of flaws': (n) => times('Employees must ask their manager for approval before every purchase. ', 200 * n), 'a paragraph of sentences': (n) => Array.from({ length: Math.ceil(500 * n) }, (_, i) => `The team plans week ${i} with care.`).join(' '),
  // Our own comments
  'allowances': (n) => times('<!-- leadership-lint-allow control/*: x -->\n\n', 250 * n), 'an allowance of a thousand rules': (n) => `<!-- leadership-lint-allow ${times('a,', 1500 * n)} -->`, 'an allowance of spaces': (n) => `<!-- leadership-lint-allow ${times(' ', 5000 * n)}x -->`,
  // Characters
  'zeros': (n) => times('\0', 5000 * n), 'halves of characters': (n) => times('\ud800 ', 2500 * n), 'halves of characters in links': (n) => times('[a](b\ud800.pdf) [c](<\udc00/d.md#\ud800>) ![e](f\ud800%.png) ', 100 * n), 'byte order marks': (n) => times('\ufeff', 2500 * n), 'text from right to left': (n) => times('\u202e\u2066 a ', 1500 * n), 'joiners': (n) => times('\u200d', 10_000 * n), 'families': (n) => times('👩‍👩‍👧‍👦', 1000 * n), 'private characters': (n) => times('\ue000', 5000 * n), 'line separators': (n) => times('a\u2028', 5000 * n),
};
