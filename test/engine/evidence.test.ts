// A lone flaw wants more evidence than one among many.
import assert from 'node:assert/strict';
import { evidenceWanted } from '../../server/src/engine/evidence';
import { lintText } from '../linter';

const wanted: readonly (readonly [says: string, words: number, spoken: number, evidence: number])[] = [
  ['nothing of a text too short to tell', 60, 0, 0],
  ['little of a short text', 125, 0, 0.3],
  ['nothing where eight sentences in a thousand words are pointed out', 1000, 8, 0],
  ['nothing more where there are twenty', 1000, 20, 0],
  ['a step with each halving', 1000, 4, 0.3],
  ['two steps with the second', 1000, 2, 0.6],
  ['the most where nothing is', 1000, 0, 0.9],
  ['never more than the most', 100_000, 1, 0.9],
];

const flaw = 'The manager may change the terms at any time without notice.';
const neutral = (n: number): string => Array.from({ length: n }, (_, i) => `The shop in street ${i + 1} opens at nine, closes at six and sells bread, milk and fruit from the farms around the town.`).join('\n\n');
const many = ['pens', 'paper', 'lamps', 'chairs', 'tables', 'cups', 'towels', 'bags', 'boxes'].map((thing) => `Employees must obtain their manager's approval before they order ${thing}.`).join('\n\n');
const severities = (text: string): string[] => lintText(`# Policy on shops\n\n${text}\n`, { language: 'en' }).findings.filter(({ rule }) => rule === 'transparency/sole-discretion').map(({ severity }) => severity);

describe('evidence', () => {
  for (const [says, words, spoken, evidence] of wanted) it(`asks ${says}`, () => assert.equal(Math.round(evidenceWanted(words, spoken) * 100) / 100, evidence));

  it('never turns a finding louder as a document grows around it', () => {
    const order = ['hint', 'info', 'warning', 'error'];
    const found = [0, 5, 20, 80].map((n) => severities(`${flaw}\n\n${neutral(n)}`)[0]);
    for (const [i, severity] of found.entries()) assert.ok(i === 0 || order.indexOf(severity ?? 'hint') <= order.indexOf(found[i - 1] ?? 'hint'), found.join(' → '));
  });

  it('lets it speak where the document has many', () => {
    assert.deepEqual(severities(`${neutral(30)}\n\n${many}\n\n${flaw}`), ['warning']);
    // The scorer is not as sure of this one.
    const weaker = 'Employees must obtain their manager\'s approval before they order soap.';
    const gates = (text: string) => lintText(`# Policy on shops\n\n${text}\n`, { language: 'en' }).findings.filter(({ rule }) => rule === 'control/approval-gate').map(({ severity }) => severity);
    assert.deepEqual(new Set(gates(`${neutral(30)}\n\n${many}\n\n${weaker}`)), new Set(['warning']));
    assert.deepEqual(gates(`${neutral(300)}\n\n${weaker}`), ['hint']);
  });

  it('counts what rules are, not how loud somebody wants them', () => {
    const text = `# Policy on shops\n\n${neutral(30)}\n\n${many}\n\n${flaw}\n`;
    const found = (config: Parameters<typeof lintText>[1]) => lintText(text, { language: 'en', ...config }).findings.filter(({ rule }) => rule === 'transparency/sole-discretion').map(({ severity }) => severity);
    assert.deepEqual(found({ config: { rules: { 'control/approval-gate': 'hint' } } }), found({}));
  });
});
