// What a message quotes around the words that were found: ‹ and › stand around them.
import assert from 'node:assert/strict';
import { quotedWords } from '../../server/src/engine/quoted-words';
import { tokenize } from '../../server/src/language/tokens';

const cases: readonly (readonly [says: string, text: string, quoted: string])[] = [
  ['a scrap with its clause', 'When the shift ends, the lead ‹checks› every box, and nobody leaves before noon.', 'the lead checks every box'],
  ['a phrase that nearly opens its clause from its beginning', 'The rota ‹is seen and changed by the lead alone› before it holds.', 'The rota is seen and changed by the lead alone before it holds'],
  ['a phrase far into its clause from where it begins', 'In this house and in all its branches the manager ‹reserves the right to change› the rota of the coming week for whatever reason comes up.', 'reserves the right to change'],
  ['all of a list', 'We ‹reserve the right to change› this code for legal, ethical, or business reasons.', 'We reserve the right to change this code for legal, ethical, or business reasons'],
  ['the list before it', 'Lockers, desks and bags, and coats ‹may be searched by› the guard.', 'Lockers, desks and bags, and coats may be searched by the guard'],
  ['what completes a clause', 'Målet er, at ‹tiden› bliver moden.', 'Målet er, at tiden bliver moden'],
  ['what a clause leads to', '‹Målet er klart for os›, at tiden bliver moden, og vi venter gerne længe på det.', 'Målet er klart for os, at tiden bliver moden'],
  ['no other clause', 'The lead ‹reads every word of it›, while the others go home and sleep.', 'The lead reads every word of it'],
];

describe('a message quotes', () => {
  for (const [says, marked, quoted] of cases) {
    it(says, () => {
      const start = marked.indexOf('‹'), end = marked.indexOf('›') - 1, text = marked.replace(/[‹›]/g, ''), tokens = tokenize(text);
      const { from, to } = quotedWords(tokens, tokens.findIndex((token) => token.start >= start), tokens.filter((token) => token.end <= end).length);
      assert.equal(text.slice(tokens[from]!.start, tokens[to - 1]!.end), quoted);
    });
  }
});
