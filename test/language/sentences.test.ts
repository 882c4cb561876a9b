import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../server/src/language/sentences';

const data = { abbreviations: new Set(['p.m', 't.ex', 'f.eks', 'bl.a', 'kl', 'nr', 'ca', 'kr', 'mio', 'approx', 'resp', 'stk']) };
const cut = (text: string): string[] => sentencesOf(text, data).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly [says: string, text: string, sentences: readonly string[]][] = [
    ['end at a full stop', 'We ask. We decide.', ['We ask.', 'We decide.']],
    ['end at other signs', 'Who decides? You do! And then… Nothing.', ['Who decides?', 'You do!', 'And then…', 'Nothing.']],
    ['end at several signs', 'Really?! Yes... No... perhaps.', ['Really?!', 'Yes...', 'No... perhaps.']],
    ['end where the text ends', 'We ask. We decide', ['We ask.', 'We decide']],
    ['are none where nothing is written', '', []],
    ['are none among blanks', ' \u00a0\t\r\n\u2028 ', []],
    ['have no blanks around them', '\u2028 \u00a0\t\r\nWe ask.\r\n\t\u00a0 We decide. \u2028', ['We ask.', 'We decide.']],
    ['may run over lines', 'We\nask. We\r\ndecide.', ['We\nask.', 'We\r\ndecide.']],
    ['end where a line is broken on purpose', 'We ask\u2028We decide.\u2028And then', ['We ask', 'We decide.', 'And then']],
    ['do not end before a small letter', 'See approx. the same. so it is.', ['See approx. the same. so it is.']],
    ['end before a small letter behind other signs', 'Why? so that we know. Oh! yes', ['Why?', 'so that we know.', 'Oh!', 'yes']],
    ['do not end inside words', 'Read policy.md, v2.0 or a.B. Then ask!now', ['Read policy.md, v2.0 or a.B.', 'Then ask!now']],
    ['hold the quotation mark or bracket behind their full stop', '“We ask.” (We decide.) "We do." »We do.« «We do.» So.', ['“We ask.”', '(We decide.)', '"We do."', '»We do.«', '«We do.»', 'So.']],
    ['hold other closing marks too', '[We ask.] Then ’we decide.’ Then \'we do.\' So.', ['[We ask.]', 'Then ’we decide.’', 'Then \'we do.\'', 'So.']],
    ['end at a line break behind a closing mark', '“We ask.”\u2028we do', ['“We ask.”', 'we do']],
    ['go on behind a closing mark that a word follows', '“We ask.”s mark is here.', ['“We ask.”s mark is here.']],
    ['may begin with a digit, a bracket or a section', 'We ask. 300 do. (Some. [Few. § 3 says so.', ['We ask.', '300 do.', '(Some.', '[Few.', '§ 3 says so.']],
    ['may begin with a quotation mark', 'We. “ask. „why. »how. «so. ”as. ‘then. ’now. \'here.', ['We.', '“ask.', '„why.', '»how.', '«so.', '”as.', '‘then.', '’now.', '\'here.']],
    ['may stand behind the number of their section', '§ 3. Leaders decide. §4. They ask.', ['Leaders decide.', 'They ask.']],
    ['do not begin with another sign', 'We ask. – and more. * and more. ] and more.', ['We ask. – and more. * and more. ] and more.']],

    ['do not end behind an abbreviation', 'Kom t.ex. Måndag kl. 9 eller bl.a. Tisdag.', ['Kom t.ex. Måndag kl. 9 eller bl.a. Tisdag.']],
    ['do not end behind an abbreviation with a capital', 'T.ex. Måndag. Nr. 3.', ['T.ex. Måndag.', 'Nr. 3.']],
    ['do not end behind an abbreviation in brackets or quotes', 'Kom (kl. Ni) eller “kl. Ni” eller »kl. Ni« eller "kl. Ni".', ['Kom (kl. Ni) eller “kl. Ni” eller »kl. Ni« eller "kl. Ni".']],
    ['end behind a word that only ends like an abbreviation', 'Vi tar en cykl. Ni går.', ['Vi tar en cykl.', 'Ni går.']],
    ['end behind a long abbreviation without stops, unless a number follows', 'It takes approx. 30 days. It takes days approx. Then ask.', ['It takes approx. 30 days.', 'It takes days approx.', 'Then ask.']],
    ['do not end behind a short one', 'Ask the lead resp. Ada.', ['Ask the lead resp. Ada.']],
    ['do not end behind an initial', 'Ask B. Andersen or Ö. Ek.', ['Ask B. Andersen or Ö. Ek.']],
    ['do not end behind letters with stops between them where a number follows', 'See G.O. 5.02. It came from the U.S. They asked.', ['See G.O. 5.02.', 'It came from the U.S.', 'They asked.']],
    ['end behind a small letter or a sign', 'Take plan b. Andersen knows. It is §. Andersen too.', ['Take plan b.', 'Andersen knows.', 'It is §.', 'Andersen too.']],
    ['end behind a question mark whatever stands before', 'Is it B? Is it kl! Yes.', ['Is it B?', 'Is it kl!', 'Yes.']],
    ['end behind money', 'It costs 11.000 kr. The lead pays. It costs 2 mio. The lead pays.', ['It costs 11.000 kr.', 'The lead pays.', 'It costs 2 mio.', 'The lead pays.']],
    ['end behind an hour, and only there', 'Come at 4 p.m. The lead waits. It is p.m. Then we go.', ['Come at 4 p.m.', 'The lead waits.', 'It is p.m. Then we go.']],
    ['do not end behind money where a number follows', 'Det er 5 kr. 50 nu.', ['Det er 5 kr. 50 nu.']],
    ['do not end behind a unit that counts nothing', 'Betal 3 gange i kr. Aldrig i euro.', ['Betal 3 gange i kr. Aldrig i euro.']],
    ['do not end behind an abbreviation that is no unit', 'Se 5 nr. Tre.', ['Se 5 nr. Tre.']],

    ['begin behind the number of their clause', '4.5 Leaders decide. 7 § Chefen frågar. § 3 Lederen spørger. 2) The team asks. 12 “Ask.”', ['Leaders decide.', 'Chefen frågar.', 'Lederen spørger.', 'The team asks.', '“Ask.”']],
    ['begin behind a letter or a Roman number of their clause', '(iii) Leaders decide. B) The team asks. (xiv) “Ask.”', ['Leaders decide.', 'The team asks.', '“Ask.”']],
    ['begin behind the letter that opens their text', 'F. Concerns will be heard. B. Andersen asks.', ['Concerns will be heard.', 'B. Andersen asks.']],
    ['begin behind the box of a task', '[ ] Leaders decide. [x] Done.', ['Leaders decide.', 'Done.']],
    ['keep words in brackets and initials', '(we) Leaders. (so it is) Ask. (b) small.', ['(we) Leaders.', '(so it is) Ask.', '(b) small.']],
    ['begin behind a clause’s number of five parts, not of six', '1.2.3.4.5 Leaders ask. And 1.2.3.4.5.6 Leaders ask.', ['Leaders ask.', 'And 1.2.3.4.5.6 Leaders ask.']],
    ['do not end behind a clause’s number', '1. Leaders decide. 10.12. Teams ask.', ['Leaders decide.', 'Teams ask.']],
    ['end behind what only holds a number', 'A3. Leaders decide. 3a. Teams ask.', ['A3.', 'Leaders decide.', '3a.', 'Teams ask.']],
    ['end behind a number that opens no clause', 'We are 12. Leaders decide.', ['We are 12.', 'Leaders decide.']],
    ['keep a number that counts', '3 days later. 2027 Goals. 100) Goals.', ['3 days later.', '2027 Goals.', '100) Goals.']],
    ['keep the day of a date', '12 November 2026. 4 May, 2026. 4 Vision, values', ['12 November 2026.', '4 May, 2026.', 'Vision, values']],
    ['keep a number inside', 'See 4.5 Leaders.', ['See 4.5 Leaders.']],
    ['keep a number without a sentence behind', '§ 3', ['§ 3']],
  ];
  for (const [says, text, sentences] of cases) it(says, () => assert.deepEqual(cut(text), sentences));

  it('are cut at a space where no full stop comes', () => {
    const words = `${'word '.repeat(1000)}end.`, found = cut(words);
    assert.ok(found.length > 1);
    for (const one of found) assert.ok(one.length <= 1300 && /^word( word)*( end\.)?$/.test(one), one.slice(-30));
    assert.equal(found.join(' '), words);
  });

  it('are cut inside a word where no space comes either', () => {
    const found = cut('x'.repeat(10_000));
    assert.equal(found.join(''), 'x'.repeat(10_000));
    for (const one of found) assert.ok(one.length <= 2500);
    assert.deepEqual(cut(`${'x'.repeat(2000)} y`), ['x'.repeat(2000), 'y'], 'a long word stays whole');
  });

  it('of usual length are not cut', () => {
    const long = 'word '.repeat(230).trim();
    assert.deepEqual(cut(long), [long]);
    assert.deepEqual(cut(`${long}. ${long.replace('word', 'Word')}.`).length, 2, 'each counts from its own start');
  });

  it('hold every word but the letter of a clause, in order and once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'kl', '.', '.', '?', ' ', ' ', '\n', '\u2028', '“', '”', ')', '…'), maxLength: 60 });
    fc.assert(fc.property(text, (all) => {
      let last = 0;
      for (const { start, end } of sentencesOf(all, data)) {
        assert.ok(start >= last && end > start);
        assert.match(all.slice(last, start), /^\s*(?:[aB][.)] +)?$/);
        assert.doesNotMatch(all.slice(start, end), /^\s|\s$|\u2028/);
        last = end;
      }
      assert.match(all.slice(last), /^\s*$/);
    }), { numRuns: 300 });
  });
});
