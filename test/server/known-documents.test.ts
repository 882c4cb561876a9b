// Which documents the features know, and who else names a role.
import assert from 'node:assert/strict';
import { languages, type DetectedLanguage } from '../../server/src/language/data';
import { othersWith, readDocument } from '../../server/src/lsp/agreement/known-documents';
import { facts, knownBy, linted, roleFact, uriOf } from './known';

describe('a document that is asked about', () => {
  it('is none where nothing was read', () => assert.equal(readDocument(undefined), undefined));

  it('is none where it is no leadership document', () => assert.equal(readDocument(linted('# Team\n', { leadershipDocument: false })), undefined));

  for (const language of ['nb', 'de', 'und'] satisfies DetectedLanguage[]) it(`is none in a language that is not known (${language})`, () => assert.equal(readDocument(linted('# Team\n', { language })), undefined));

  const named = { en: ['Team lead', 'teamlead'], sv: ['Teamledare', 'teamledare'], da: ['Teamleder', 'teamleder'] } as const;
  for (const language of languages) {
    it(`has its roles, its language and its reader’s (${language})`, () => {
      const [name, key] = named[language];
      for (const messages of languages) {
        const one = linted(`# Team\n\n## ${name}\n`, { language, messages });
        const { document, result, roles, ...said } = readDocument(one)!;
        assert.deepEqual(said, { language, messages });
        assert.deepEqual([document === one.document, result === one.result, roles.all.map((of) => of.key)], [true, true, [key]]);
      }
    });
  }
});

describe('other documents that name a role', () => {
  const naming = (path: string, names: readonly string[], more = {}) => facts(path, { roles: names.map((name) => roleFact(name)), ...more });
  const found = (keys: readonly string[], ...all: ReturnType<typeof facts>[]) => othersWith(keys, uriOf('own.md'), knownBy(all, { unnamed: ['unnamed.md'] }));

  it('are told with their address and facts, in the order in which they are known', () => {
    const [b, a] = [naming('b.md', ['clerk', 'team lead']), naming('a.md', ['team lead'])];
    const all = found(['teamlead'], b, a);
    assert.deepEqual(all, [{ uri: 'file:///work/b.md', facts: b }, { uri: 'file:///work/a.md', facts: a }]);
    assert.equal(all[0]!.facts, b);
  });

  const cases: readonly [claim: string, keys: readonly string[], of: ReturnType<typeof facts>, paths: readonly string[]][] = [
    ['are those that name any of several', ['ceo', 'clerk'], naming('a.md', ['clerk']), ['a.md']],
    ['are none where only others are named', ['ceo'], naming('a.md', ['clerk']), []],
    ['are none where nobody is named', ['ceo'], naming('a.md', []), []],
    ['are none where nobody is asked for', [], naming('a.md', ['clerk']), []],
    ['are no documents of another kind', ['clerk'], naming('a.md', ['clerk'], { leadershipDocument: false }), []],
    ['are not the one that asks', ['clerk'], naming('own.md', ['clerk']), []],
    ['are none that have no address', ['clerk'], naming('unnamed.md', ['clerk']), []],
  ];
  for (const [claim, keys, of, paths] of cases) it(claim, () => assert.deepEqual(found(keys, of).map(({ facts: { path } }) => path), paths));
});
