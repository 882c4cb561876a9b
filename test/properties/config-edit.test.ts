// A glob that goes into YAML says what it says in JSON, and leaves the lines of others as they are, however they are written.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { withGlob, type GlobList } from '../../server/src/engine/config-edit';

const globs = ['a.md', 'hr/**/*.md', '*.txt', 'b c.md', '**/x.md'];
const list = fc.uniqueArray(fc.constantFrom(...globs), { maxLength: 3 });
const types = fc.record({ policy: list, charter: list }, { requiredKeys: [] });
const documents = fc.record({ include: list, exclude: list, types }, { requiredKeys: [] });
const config = fc.record({ rules: fc.constant({ 'control/*': 'off' }), documents, vocabulary: fc.constant(['board']) }, { requiredKeys: ['rules'] });
const style = fc.record({ indent: fc.constantFrom(2, 3, 4), indentSeq: fc.boolean(), flowCollectionPadding: fc.boolean(), defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const) });
/** Comments and empty lines between the lines, by the line they stand before. */
const remarks = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('', '# mine', '  # mine', '      # mine')), { maxLength: 4 });

function remarked(text: string, at: readonly (readonly [number, string])[]): string {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => [...at.filter(([before]) => before === i).map(([, remark]) => remark), line]).join('\n');
}

describe('a glob in YAML', () => {
  it('says what it says in JSON, and every other line stays', () => {
    fc.assert(fc.property(config, style, remarks, fc.constantFrom<GlobList>('include', 'exclude', 'policy', 'other'), fc.constantFrom(...globs), fc.boolean(), (of, how, at, name, glob, isWindows) => {
      const before = remarked(stringify(of, how), at).replaceAll('\n', isWindows ? '\r\n' : '\n');
      const after = withGlob(before, 'yaml', name, glob)!;
      assert.deepEqual(parse(after), JSON.parse(withGlob(JSON.stringify(of), 'json', name, glob)!), before);
      const left = after.split('\n');
      // A line with the glob may go, and a list may become empty, or be no longer; all else is there, in its order.
      const others = before.split('\n').filter((line) => line.trim() !== '' && !line.includes(glob) && !/\[|\{|:\s*$/.test(line));
      let from = 0;
      for (const line of others) {
        const found = left.indexOf(line, from);
        assert.ok(found >= 0, `“${line}” is gone:\n${before}\n→\n${after}`);
        from = found + 1;
      }
    }), { numRuns: 300 });
  });
});
