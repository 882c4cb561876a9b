// Which paths a glob means; as picomatch has it, but never slower than glob and path are long.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { baseOf, matchesAny, whyNoGlob } from '../../server/src/engine/glob';

const cases: readonly (readonly [glob: string, yes: readonly string[], no: readonly string[]])[] = [
  ['**/policies/*.md', ['policies/a.md', 'x/policies/a.md', 'x/y/policies/.a.md'], ['policies/x/a.md', 'mypolicies/a.md', 'policies/a.txt']],
  ['docs/**/team-*.charter.md', ['docs/team-a.charter.md', 'docs/x/y/team-.charter.md'], ['team-a.charter.md', 'docs/team.charter.md']],
  ['{a,b}', ['a', 'b'], ['c', 'a/b', '{a,b}']],
  ['{hr,it}/**/*.{md,markdown}', ['hr/a.md', 'it/x/a.markdown'], ['hr/a.txt', 'x/hr/a.md']],
  ['{a,{b,c}d}/x', ['a/x', 'bd/x', 'cd/x'], ['b/x']],
  ['{docs/old,drafts}/**', ['docs/old/a.md', 'drafts/a.md'], ['docs/a.md']],
  ['{a}', ['{a}'], ['a']],
  ['a{b', ['a{b'], ['ab']],
  ['**', ['a', 'a/b', '.a/.b'], []],
  ['**/*', ['a', 'a/b'], []],
  ['a/**', ['a', 'a/b', 'a/b/c'], ['ab/c', 'b/a/c']],
  ['a**b', ['ab', 'axb'], ['a/b']],
  ['*', ['a', '.a'], ['a/b']],
  ['?.md', ['a.md', 'å.md'], ['.md', 'ab.md']],
  ['[a-c]x[!d].md', ['axe.md', 'cxx.md'], ['dxe.md', 'axd.md']],
  ['[^a]', ['b'], ['a']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a', ['[a'], ['a']],
  ['[{]a,b}', ['{a,b}'], ['a']],
  ['\\*.md', ['*.md'], ['a.md']],
  ['\\{a,b}', ['{a,b}'], ['a']],
  ['./a/*.md', ['a/b.md'], ['b.md']],
  ['plan (old).md', ['plan (old).md'], ['plan old.md']],
  ['a|b', ['a|b'], ['a', 'b']],
  ['docs/', [], ['docs', 'docs/a']],
];

describe('a glob', () => {
  for (const [glob, yes, no] of cases) {
    for (const path of yes) it(`${glob} means ${path}`, () => assert.equal(matchesAny(path, [glob]), true));
    for (const path of no) it(`${glob} does not mean ${path}`, () => assert.equal(matchesAny(path, [glob]), false));
  }

  for (const [glob, why] of [
    ['!a.md', 'globNegated'], ['a+(b)', 'globInBrackets'], ['*(*(*(a)))', 'globInBrackets'], ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', 'globOfMany'], ['{a,b}'.repeat(40), 'globOfMany'], ['{a,{b,{c,{d,{e,f}}}}}', undefined],
    ['a\\!(b)', undefined], ['**/a/**/b/**/*.md', undefined],
  ] as const) {
    it(`${glob} ${why ? 'is told, and means nothing' : 'is fine'}`, () => {
      assert.equal(whyNoGlob(glob), why);
      if (why) assert.equal(matchesAny('x', [glob]), false);
    });
  }

  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 4 }).map((one) => (one.includes('**') ? '**' : one)).filter((one) => !/^\.+$/.test(one));
  const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }).filter((one) => !/^\.+$/.test(one)), { minLength: 1, maxLength: 4 });
  // A pattern that ends in “/**” means its folder too, here always, there not behind a star.
  const names = fc.array(name, { minLength: 1, maxLength: 4 }).filter((all) => all.length === 1 || all.at(-1) !== '**');
  // Its short ways see no “a.” in “*.*”.
  it('means what picomatch means by it', () => fc.assert(fc.property(names, path, (all, of) => {
    const glob = all.join('/'), written = of.join('/');
    assert.equal(matchesAny(written, [glob]), picomatch.isMatch(written, glob, { dot: true, fastpaths: false }), `${glob} and ${written}`);
  }), { numRuns: 3000 }));

  for (const [says, glob, of] of [
    ['many stars in a name', '*a*a*a*a*a*a*a*b', 'a'.repeat(60)], ['as many as there is room for', `${'*a'.repeat(99)}b`, 'a'.repeat(4000)],
    ['many folders', `${'**/a/'.repeat(33)}b`, Array(2000).fill('a').join('/')], ['stars in folders in alternatives', `${'**/*a*'.repeat(20)}{x,y,z}`, Array(500).fill('aaaaaaaa').join('/')],
  ] as const) {
    it(`with ${says} is done at once`, () => {
      // Steps, not time: each is one character that is looked at.
      let steps = 0;
      const counted = Object.assign(Object.create(String.prototype) as string, { split: (by: string) => of.split(by).map((one) => ({ length: one.length, charCodeAt: (at: number) => { steps++; return one.charCodeAt(at); } })) });
      assert.equal(matchesAny(counted, [glob]), false);
      assert.ok(steps <= 3 * glob.length * of.length, `${steps} steps for ${glob.length} × ${of.length}`);
    });
  }

  for (const [glob, base, rest] of [
    ['docs/**/*.md', 'docs', '**/*.md'], ['*.md', '.', '*.md'], ['a/b/{c,d}.md', 'a/b', '{c,d}.md'], ['/work/*.md', '/work', '*.md'], ['/*.md', '/', '*.md'], ['../a/*.md', '../a', '*.md'], ['a/b.md', 'a', 'b.md'],
  ] as const) it(`${glob} begins in ${base}`, () => assert.deepEqual(baseOf(glob), { base, rest }));
});
