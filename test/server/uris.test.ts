import assert from 'node:assert/strict';
import { isBelowUri, keyOfUri } from '../../server/src/lsp/uris';

describe('two URIs', () => {
  const same: readonly (readonly [string, string])[] = [
    ['file:///work/a%20(x).md', 'file:///work/a%20%28x%29.md'], ['file:///C:/a.md', 'file:///c%3A/a.md'], ['file:///w/%C3%A5r.md', 'file:///w/år.md'], ['FILE:///a.md', 'file:///a.md'],
    ['file:///w/it\'s!*.md', 'file:///w/it%27s%21%2A.md'], ['file://Server/share/a.md', 'file://server/share/a.md'], ['untitled:a b', 'untitled:a%20b'], ['file:///w/%zz\ud800', 'file:///w/%zz\ud800'], ['', ''],
  ];
  for (const [one, other] of same) it(`mean the same: ${JSON.stringify(one)}, ${JSON.stringify(other)}`, () => assert.equal(keyOfUri(one), keyOfUri(other)));

  const others: readonly (readonly [string, string])[] = [
    ['file:///w/a%2Fb.md', 'file:///w/a/b.md'], ['file:///w/A.md', 'file:///w/a.md'], ['file:///w/a%3Fb', 'file:///w/a?b'], ['file:///w/%2525', 'file:///w/%25'], ['git:/a.md', 'file:/a.md'], ['file:///w/a.md?1', 'file:///w/a.md?2'],
  ];
  for (const [one, other] of others) it(`mean two things: ${one}, ${other}`, () => assert.notEqual(keyOfUri(one), keyOfUri(other)));
});

describe('a URI is below a folder', () => {
  const cases: readonly (readonly [uri: string, folder: string, isBelow: boolean])[] = [
    ['file:///c%3A/docs/a.md', 'file:///C:/docs', true], ['file:///docs%20(1)/a.md', 'file:///docs%20%281%29', true], ['file:///docs2/a.md', 'file:///docs', false], ['file:///docs', 'file:///docs', false],
  ];
  for (const [uri, folder, isBelow] of cases) it(`${uri}, ${folder}: ${isBelow}`, () => assert.equal(isBelowUri(uri, folder), isBelow));
});
