// How sure the linter has to be of a sentence depends on its document: a lone flaw among much that is fine is doubted more.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linter } from '../../server/tools/linter';
import { mostOfDocument, sureOfDocument } from '../../server/src/language/sureness';
import { lintText } from '../linter';

const flaw = 'The manager may change the terms at any time without notice.';
const neutral = (n: number): string => Array.from({ length: n }, (_, i) => `The shop in street ${i + 1} opens at nine, closes at six and sells bread, milk and fruit from the farms around the town.`).join('\n\n');
const many = ['pens', 'paper', 'lamps', 'chairs', 'tables', 'cups', 'towels', 'bags', 'boxes'].map((thing) => `Employees must obtain their manager's approval before they order ${thing}.`).join('\n\n');
const severities = (text: string, rule = 'transparency/sole-discretion', config?: Parameters<typeof lintText>[1]): string[] =>
  lintText(`# Policy on shops\n\n${text}\n`, { language: 'en', ...config }).findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);

describe('how sure the linter is', () => {
  it('never grows as a document grows around a flaw', () => {
    const order = ['hint', 'info', 'warning', 'error'];
    const found = [0, 5, 20, 80, 320].map((n) => severities(`${flaw}\n\n${neutral(n)}`)[0]);
    for (const [i, severity] of found.entries()) assert.ok(i === 0 || order.indexOf(severity ?? 'hint') <= order.indexOf(found[i - 1] ?? 'hint'), found.join(' → '));
  });

  it('is enough for a plain flaw that stands alone', () => assert.deepEqual(severities(flaw), ['warning']));

  it('is enough where the document has many', () => {
    assert.deepEqual(severities(`${neutral(30)}\n\n${many}\n\n${flaw}`), ['warning']);
    assert.deepEqual(new Set(severities(`${neutral(30)}\n\n${many}`, 'control/approval-gate')), new Set(['warning']));
  });

  it('follows from what rules are, not from how loud somebody wants them', () => {
    const text = `${neutral(30)}\n\n${many}\n\n${flaw}`;
    assert.deepEqual(severities(text, undefined, { config: { rules: { 'control/approval-gate': 'hint' } } }), severities(text));
  });

  it('brings nothing that was turned off back under another name', () => {
    const found = lintText('# Policy on work at home\n\nEmployees must obtain their manager\'s approval before they work from home.\n', { language: 'en', config: { rules: { 'control/approval-gate': 'off' } } }).findings;
    assert.deepEqual(found.filter(({ rule }) => rule.startsWith('control/')), []);
  });

  it('hears nothing else in words that already say something, unless it fits them', () => {
    const said = (text: string): string[] => lintText(`# Policy on shops\n\n${many}\n\n${text}\n`, { language: 'en' }).findings.filter(({ level }) => level === 'sentence').map(({ rule }) => rule).slice(9);
    assert.deepEqual(said('All orders, whatever their value, shall be countersigned by the Finance Manager.'), ['control/approval-gate']);
    assert.deepEqual(said('The bank may change it whenever it sees fit.'), ['transparency/sole-discretion']);
  });

  for (const [language, pack] of Object.entries(linter.packs)) {
    it(`gains no more from a document than the most, in ${language}`, () => fc.assert(fc.property(
      fc.constantFrom(...Object.values(pack.weights!.sureness)), fc.nat(1e6), fc.nat(1e4), fc.nat(1e4),
      (sureness, words, spoken, suspects) => assert.ok(sureOfDocument(sureness, { words, spoken, suspects }) <= mostOfDocument(sureness) + 1e-9),
    )));
  }
});
