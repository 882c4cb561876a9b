import assert from 'node:assert/strict';
import { measured, type Figure } from '../../server/src/engine/measured';

const figure = (right: number, n: number): Figure => ({ n, right, gold: 0, found: 0 });

describe('how loud a rule may be', () => {
  const cases: readonly (readonly [what: string, figures: Parameters<typeof measured>[1], severity: string, of: string])[] = [
    ['right nine times in ten, in twenty findings of the language', { en: figure(18, 20) }, 'warning', 'language'],
    ['the same in another language does not help', { en: figure(14, 20), sv: figure(40, 40) }, 'hint', 'language'],
    ['fewer of its own: all three are pooled', { en: figure(5, 5), sv: figure(3, 3), da: figure(2, 2) }, 'warning', 'pooled'],
    ['fewer than ten in all: at most a note', { en: figure(9, 9) }, 'info', 'few'],
    ['nothing measured: at most a note', undefined, 'info', 'few'],
    ['right four times in five', { en: figure(16, 20) }, 'info', 'language'],
    ['right less than three times in four', { en: figure(14, 20) }, 'hint', 'language'],
  ];
  for (const [what, figures, severity, of] of cases) {
    it(what, () => {
      const basis = measured({ looksAt: 'sentence', severity: 'warning' }, figures, 'en');
      assert.deepEqual([basis?.severity, basis?.of], [severity, of]);
    });
  }
  it('never makes a rule louder than it is', () => assert.equal(measured({ looksAt: 'sentence', severity: 'hint' }, { en: figure(20, 20) }, 'en')?.severity, 'hint'));
  it('is no question for rules about whole documents', () => assert.equal(measured({ looksAt: 'document', severity: 'warning' }, undefined, 'en'), undefined));
});
