// A link in a trusted tooltip leads to its own command, whatever the file is called.
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { commandLink, plain } from '../../../client/src/markdown';

interface Node { readonly type: string; readonly url?: string; readonly value?: string; readonly children?: readonly Node[] }
const tree = (markdown: string): Node => unified().use(remarkParse).parse(markdown);
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const hostile = [
  '[x](command:vscode.open?%22evil%22)/.leadership-lint.json', 'a](command:vscode.open?%22evil%22)[b', '<command:vscode.open>', '![x](https://example.org/p.png)', '`[a](command:x)`', '$(zap) [a][b]', 'a) [x](command:vscode.open', 'a\n\n[b]: command:x\n\n[b]', '\\[x](command:y)', '&lbrack;x&rbrack;', 'https://example.org/a_b_c', '**a** _b_ ~~c~~', '(a',
];

/** The links of a paragraph with one link, as their words and addresses. */
function links(label: string): (readonly [words: string, url: string | undefined])[] {
  const nodes = all(tree(`${commandLink(label, 'vscode.open', { path: `/w/${label}` })} decides here.`));
  return nodes.filter(({ type }) => !['root', 'paragraph', 'text'].includes(type)).map((node) => [textOf(node), node.url] as const);
}
const asShown = (text: string): string => text.replace(/\s+/g, ' ');

describe('a link to a file', () => {
  for (const label of hostile) {
    it(`called ${JSON.stringify(label)} is one link, with its name as it is`, () => {
      const [[words, url] = ['', ''], ...more] = links(label);
      deepEqual([words, more], [asShown(label), []]);
      deepEqual(JSON.parse(decodeURIComponent(url!.slice('command:vscode.open?'.length))), [{ path: `/w/${label}` }]);
    });
  }
  it('of any name is one link', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'[](){}<>!`*_\\$&:x# |~'), minLength: 1, maxLength: 16 }).filter((one) => one.trim() === one), (label) => deepEqual(links(label).length, 1))));
  it('shows no icon', () => deepEqual(/\$\(/.test(plain('$(zap)')), false));
});
