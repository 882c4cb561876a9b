// A language as it is shipped says what it says as it is written.
import assert from 'node:assert/strict';
import { lint } from '../../server/src/engine/lint';
import { brotliCompressSync, brotliDecompressSync, deflateRawSync } from 'node:zlib';
import { inflateSync } from 'fflate';
import { packed, unpacked } from '../../server/src/language/packed';
import { fromBase64 } from '../../server/src/language/weights';
import { PhraseBook } from '../../server/src/language/phrases';
import { tokenize } from '../../server/src/language/tokens';
import { withVocabulary } from '../../server/src/language/vocabulary';
import { linter, today } from '../linter';

const texts = {
  en: '# Remote work policy\n\nEmployees must obtain their manager\'s approval before they work from home. Managers review it by 1 March 2027.\n',
  sv: '# Policy för distansarbete\n\nMedarbetare måste ha chefens godkännande innan de arbetar hemifrån.\n',
  da: '# Politik for hjemmearbejde\n\nMedarbejdere skal have lederens godkendelse, før de arbejder hjemme.\n',
} as const;

describe('a packed language', function () {
  this.timeout(30_000);
  for (const language of ['en', 'sv', 'da'] as const) {
    it(`finds the same (${language})`, () => {
      const bytes = packed(linter.packs[language]!);
      const input = { text: texts[language], path: 'text.policy.md', format: 'markdown' as const, today };
      const found = ({ findings, elements }: ReturnType<typeof lint>) => ({ elements, findings: findings.map((one) => ({ ...one, fixes: one.fixes })) });
      const asWritten = found(lint(input, linter));
      assert.ok(asWritten.findings.length > 0);
      // As Node reads it, and as a worker does.
      const asNode = (part: Uint8Array) => brotliDecompressSync(brotliCompressSync(part)), asWorker = (part: Uint8Array) => inflateSync(fromBase64(deflateRawSync(part).toString('base64')));
      for (const shipped of [asNode, asWorker].map((through) => unpacked({ language: through(bytes.language), weights: through(bytes.weights) }))) {
        assert.deepEqual(found(lint(input, { ...linter, packs: { ...linter.packs, [language]: shipped } })), asWritten);
      }
    });
  }
});

describe('a language as it is written', function () {
  this.timeout(30_000);
  for (const [language, pack] of Object.entries(linter.packs)) {
    it(`takes a house’s own words for people, one or several (${language})`, () => {
      const tables = pack.tables();
      for (const people of ['staff', 'leader']) {
        assert.ok(new PhraseBook(withVocabulary(tables, { [people]: ['qwertyist'] })).classesOf(tokenize('qwertyist')[0]!).includes(people), people);
        assert.equal(withVocabulary(tables, { [people]: ['night qwertyist*'] }).entries, tables.entries + 1, people);
      }
    });
  }
});
