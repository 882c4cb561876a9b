// A glob that goes into a configuration is in its list and in none that says otherwise, and the lines of others stay as they are,
// however they are written.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseJson } from 'jsonc-parser';
import { parse as parseYaml, stringify } from 'yaml';
import { withGlob, type GlobList } from '../../server/src/engine/config-edit';

type Globs = readonly string[];
interface Config { readonly documents?: { readonly include?: Globs; readonly exclude?: Globs; readonly types?: Readonly<Record<string, Globs>> } }

const globs = ['a.md', 'hr/**/*.md', '*.txt', 'b c.md', '**/x.md'];
const list = fc.uniqueArray(fc.constantFrom(...globs), { maxLength: 3 });
const types = fc.record({ policy: list, charter: list }, { requiredKeys: [] });
const documents = fc.record({ include: list, exclude: list, types }, { requiredKeys: [] });
const config: fc.Arbitrary<Config> = fc.record({ rules: fc.constant({ 'control/*': 'off' }), documents, vocabulary: fc.constant(['board']) }, { requiredKeys: ['rules'] });
const indent = fc.constantFrom(2, 3, 4);
const yaml = fc.record({ indent, indentSeq: fc.boolean(), flowCollectionPadding: fc.boolean(), defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const) });
/** Comments and empty lines, by the line they stand before. */
const remarks = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('', '# mine', '  # mine', '      # yours, too')), { maxLength: 4 });
const asked = fc.tuple(fc.constantFrom<GlobList>('include', 'exclude', 'policy', 'other'), fc.constantFrom(...globs), fc.boolean());

function remarked(text: string, at: readonly (readonly [number, string])[], sign: '#' | '//'): string {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => [...at.filter(([before]) => before === i).map(([, remark]) => remark.replace('#', sign)), line]).join('\n');
}

/** What a configuration says once a glob is in a list. */
function wanted({ documents: said = {}, ...rest }: Config, name: GlobList, glob: string): unknown {
  const isType = name !== 'include' && name !== 'exclude';
  const added = (of: Globs = []) => (of.includes(glob) ? of : [...of, glob]), struck = (of: Globs) => of.filter((one) => one !== glob);
  const { include, exclude, types: byType } = said;
  const others = byType && Object.fromEntries(Object.entries(byType).map(([type, of]) => [type, name === 'include' || type === name ? of : struck(of)]));
  return {
    ...rest,
    documents: {
      ...(name === 'include' ? { include: added(include) } : include && { include: name === 'exclude' ? struck(include) : include }),
      ...(name === 'exclude' ? { exclude: added(exclude) } : exclude && { exclude: struck(exclude) }),
      ...(isType ? { types: { ...others, [name]: added(others?.[name]) } } : others && { types: others }),
    },
  };
}

/** A line with the glob may go, and one that opens or closes a list or is given a comma may change; all else is there, in its order. */
function keeps(before: string, after: string, glob: string): void {
  const left = after.split('\n');
  let from = 0;
  for (const line of before.split('\n')) {
    if (line.trim() === '' || line.includes(glob) || /[[\]{}]|:\s*$/.test(line)) continue;
    const found = left.findIndex((one, i) => i >= from && (one === line || one.replace(/,(?=\r?$)/, '') === line.replace(/,(?=\r?$)/, '')));
    assert.ok(found >= 0, `“${line}” is gone:\n${before}\n→\n${after}`);
    from = found + 1;
  }
}

describe('a glob in a configuration', () => {
  it('is where it belongs in YAML, and every other line stays', () => {
    fc.assert(fc.property(config, yaml, remarks, asked, (of, how, at, [name, glob, isWindows]) => {
      const before = remarked(stringify(of, how), at, '#').replaceAll('\n', isWindows ? '\r\n' : '\n');
      const after = withGlob(before, 'yaml', name, glob)!;
      assert.deepEqual(parseYaml(after), wanted(of, name, glob), `${before}\n→\n${after}`);
      keeps(before, after, glob);
    }), { numRuns: 300 });
  });

  it('is where it belongs in JSON, and every other line stays', () => {
    fc.assert(fc.property(config, fc.oneof(indent, fc.constant('\t'), fc.constant(undefined)), remarks, asked, (of, how, at, [name, glob, isWindows]) => {
      const before = remarked(JSON.stringify(of, null, how), at, '//').replaceAll('\n', isWindows ? '\r\n' : '\n');
      const after = withGlob(before, 'json', name, glob)!;
      assert.deepEqual(parseJson(after, [], { allowTrailingComma: true }), wanted(of, name, glob), `${before}\n→\n${after}`);
      if (before.includes('\r')) assert.ok(!/[^\r]\n/.test(after), 'a line ends as no other does');
      keeps(before, after, glob);
    }), { numRuns: 300 });
  });
});
