// What patterns find, case by case, and that it is what a plain reading of them would find.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile, type Classes } from '../../server/src/language/compile';
import { parsePattern, PatternError, type PatternNode } from '../../server/src/language/pattern';
import { PhraseBook } from '../../server/src/language/phrases';
import { Before, tokenize, type Token } from '../../server/src/language/tokens';

/** A sentence in which `‹…›` stands round each match and `«…»` round what it underlines. */
function marked(sentence: string, classes: Classes, pattern: string): string {
  const tokens = tokenize(sentence);
  const at: [place: number, order: number, mark: string][] = [];
  for (const { from, to, markFrom, markTo } of new PhraseBook(compile(classes, [{ owner: 'x', patterns: [pattern] }])).scan(tokens)) {
    at.push([tokens[from]!.start, 0, '‹'], [tokens[to - 1]!.end, 3, '›']);
    if (markFrom !== from || markTo !== to) at.push([tokens[markFrom]!.start, 1, '«'], [tokens[markTo - 1]!.end, 2, '»']);
  }
  return at.sort(([a, x], [b, y]) => a - b || x - y).reverse().reduce((text, [place, , mark]) => text.slice(0, place) + mark + text.slice(place), sentence);
}

const classes: Classes = {
  staff: ['employee*', 'team member*', 'crew', '{guests}'],
  guests: ['trainee*', 'people on loan'],
  boss: ['manager', 'head of (sales|staff)', 'who leads ..2 team', 'lead? manager'],
  ask: ['ask*', 'request*'],
  money: ['$', '€', '%'],
  edge: ['^ ask', 'ask me $', 'tell !me', 'hear , see', 'say <so> (again|too)'],
};

describe('a pattern finds', () => {
  const cases: readonly [says: string, pattern: string, found: string][] = [
    ['words in their order', 'ask first', '‹Ask first›, then first ask.'],
    ['the words of every place, none twice', 'ask (ask|first)', '‹Ask ask› first, ‹ask first›.'],
    ['nothing where a word is missing', 'ask first', 'Ask me first or ask.'],
    ['whole words only', 'ask', 'Asking is no task, ‹ask› is.'],
    ['a word’s beginning', 'ask*', '‹Asking› is no task, ‹ask› is, ‹asked› too.'],
    ['a word’s end', '*ask', 'Asking is a ‹task›, ‹ask› too.'],
    ['a word’s inside', '*ask*', '‹Asking› is a ‹task› of ‹taskers› who ‹ask›, as kin.'],
    ['whose a thing is', 'manager approval', 'The ‹manager’s approval›, our ‹manager approval›.'],
    ['numbers', '# days', 'In ‹3 days›, ‹30.000 days›, ‹9th days›, ‹0 days›, not some days or % days.'],
    ['money', '{money} #', 'Pay ‹$ 5›, ‹€5›, not 5 $.'],
    ['any word of a class', '{ask} first', '‹Ask first›, ‹request first›, ‹requesting first›.'],
    ['entries of several words', '{staff} wait', '‹Employees wait›, ‹team members wait›, members wait, team wait.'],
    ['what a class inside a class holds', '{staff} wait', '‹Trainees wait›, ‹people on loan wait›, people on wait.'],
    ['entries with choices', '{boss} asks', '‹Head of sales asks›, ‹head of staff asks›, head of asks.'],
    ['entries with gaps', '{boss} asks', 'Ada ‹who leads a team asks›, Bo ‹who leads team asks›, Cy who leads one or another team asks.'],
    ['entries with words that may be missing', 'the {boss} asks', '‹The lead manager asks›, ‹the manager asks›.'],
    ['entries at the sentence’s beginning', '{edge} first', '‹Ask first› and ask first.'],
    ['entries at the sentence’s end', 'first {edge}', 'First ask me, then ‹first ask me›.'],
    ['entries that another word does not follow', '{edge} .. now', 'Tell me now, ‹tell us now›.'],
    ['entries with signs', '{edge} now', 'We hear see now, ‹hear, see now›.'],
    ['entries as a whole, whatever they underline', '{edge} now', '‹Say so again now›, say so now.'],
    ['the longest entry that lets the rest follow', '{boss} manager', 'The ‹lead manager manager›, the ‹manager manager›, a lead manager.'],
    ['one of several', '(ask|tell them) now', '‹Ask now›, ‹tell them now›, tell now.'],
    ['one of several, then one of others', '(ask|tell) (me|us)', '‹Ask us›, us ask or me us, ask what to ‹tell me›.'],
    ['words with one that may be missing', 'ask (them all)? now', '‹Ask now›, ‹ask them all now›, ask them now.'],
    ['rather more than less', 'ask first?', '‹Ask first›, ‹ask›.'],
    ['words over a gap', 'ask .. now', '‹Ask now›, ‹ask one now›, ‹ask one two three now›, ask one two three four now.'],
    ['words over a long gap', 'ask ... now', '‹Ask 1 2 3 4 5 6 7 8 now›, ask 1 2 3 4 5 6 7 8 9 now.'],
    ['words over a gap of a given length', 'ask ..1 now', '‹Ask one now›, ask one two now.'],
    ['the shortest way over a gap', 'ask .. now', '‹Ask now› now.'],
    ['words over a gap with commas', 'ask .. now', '‹Ask, if you can, now›.'],
    ['nothing over a full stop or semicolon', 'ask .. now', 'Ask me; or me now. Ask. Me now.'],
    ['what it underlines', 'you must <ask (me|us)> first', '‹You must «ask me» first›.'],
    ['what it underlines in one of its ways', '(you <must>|they) ask', '‹You «must» ask›, ‹they ask›.'],
    ['at least a word to underline', 'you <> ask', '‹You «ask»›.'],
    ['what it underlines up to the end', 'you <must ask', '‹You «must ask»›.'],
    ['what it underlines from the beginning', 'must ask> you', '‹«Must ask» you›.'],
    ['a sentence’s beginning', '^ ask', '‹Ask› and ask.'],
    ['a sentence’s end', 'ask $', 'Ask and ‹ask›!'],
    ['a sentence’s end in one of its ways', 'ask (now|$)', '‹Ask now›, ask or ‹ask›.'],
    ['words that another does not follow', 'ask !me', 'Ask me, ‹ask› you, ‹ask›.'],
    ['words that none of a class follows', 'ask !{ask} them?', 'Ask asking them, ‹ask them›.'],
    ['words that another does not stand before', '!who asks', 'Not ‹asks›.'],
    ['words behind a comma', 'ask , now', '‹Ask, now›, ask now.'],
    ['words behind a colon', 'ask : now', '‹Ask: now›, ask now.'],
    ['words behind a semicolon', 'ask ; now', '‹Ask; now›, ask now.'],
    ['words behind a slash', 'ask / tell', '‹Ask/tell›, ask tell.'],
    ['words behind a dash', 'ask – now', '‹Ask – now›, ‹ask - now›, ask-now, ask now.'],
    ['words in brackets', 'ask (( now )) then', '‹Ask (now) then›, ask (now then), ask now) then.'],
    ['words in quotes', 'ask "" now', '‹Ask “now›”, ask now.'],
    ['words whose signs are not named', 'ask now then', '‹Ask, now: then›, ‹ask (now) then›.'],
    ['nothing where a sign ends the sentence', 'ask ,', 'Ask,'],
    ['nothing where a veto stands behind', 'ask -- never', 'Ask, but never him.'],
    ['nothing where a veto stands before', 'ask -- never', 'Never ask.'],
    ['words that no veto stands by', 'ask -- never -- not (you|me)', '‹Ask›, not him.'],
    ['nothing by any of its vetoes', 'ask -- never -- not (you|me)', 'Ask, not me.'],
    ['nothing by a class that vetoes', 'wait -- {staff}', 'Team members wait.'],
    ['words that only look like a veto', 'wait -- {staff}', 'Teams ‹wait›.'],
  ];
  for (const [says, pattern, found] of cases) it(`${says}: ${pattern}`, () => assert.equal(marked(found.replace(/[‹›«»]/g, ''), classes, pattern), found));

  it('many words in a long sentence', () => {
    const filler = Array.from({ length: 300 }, (_, i) => `x${i}`), words = Array.from({ length: 100 }, (_, i) => `w${i}`);
    const found = (pattern: string) => marked([...filler, ...words, ...filler].join(' '), classes, pattern);
    assert.equal(found(words.join(' ')), [...filler, `‹${words.join(' ')}›`, ...filler].join(' '));
    assert.equal(found(`${words.slice(0, 50).join(' .. ')} z? .. ${words.slice(53).join(' ')}`), [...filler, `‹${words.join(' ')}›`, ...filler].join(' '));
    assert.equal(found([...words.slice(1), 'z'].join(' ')), [...filler, ...words, ...filler].join(' '));
  });

  it('nothing slowly, however many ways there are to look', () => {
    const ways = 'a ..12 a ..12 a ..12 a ..12 a ..12 a ..12 a ..12 a ..12 z', most = `${'a '.repeat(150)}${'x '.repeat(20)}`, end = 'a a a a a a a a z';
    const started = performance.now();
    assert.equal(marked(`${most}${end}`, classes, ways), `${most}‹${end}›`);
    assert.equal(marked(`${most}${end} now`, { many: [ways] }, '{many} now'), `${most}‹${end} now›`);
    assert.ok(performance.now() - started < 5_000);
  });

  it('the same in a long sentence', () => {
    for (const length of [30, 31, 32, 33, 62, 63, 64, 65, 95, 200]) {
      const filler = Array.from({ length }, (_, i) => `w${i}`);
      const found = (pattern: string, words: readonly string[]) => marked(words.join(' '), classes, pattern);
      const around = (text: string) => [...filler.slice(0, -5), text, ...filler.slice(-5)];
      assert.equal(found('ask .. now $', [...filler, 'ask x y now']), [...filler, '‹ask x y now›'].join(' '), `${length} words`);
      assert.equal(found('{staff} ..12 wait', around('team members a b c wait')), around('‹team members a b c wait›').join(' '), `${length} words`);
      assert.equal(found('ask !me', [...filler, 'ask you']), [...filler, '‹ask› you'].join(' '), `${length} words`);
      assert.equal(found('ask , now', [...filler, 'ask, now']), [...filler, '‹ask, now›'].join(' '), `${length} words`);
      assert.equal(found('^ ask', [...filler, 'ask']), [...filler, 'ask'].join(' '), `${length} words`);
    }
  });
});

describe('what is found', () => {
  const bookOf = () => new PhraseBook(compile({ boss: ['manager', 'team lead*'] }, [
    { owner: 'a', patterns: ['must ask', '{boss} ... must'] }, { owner: 'b', patterns: ['the {boss}', 'must (ask|tell)'] },
  ]));
  const found = (sentence: string, book = bookOf()) => book.scan(tokenize(sentence)).map(({ owner, index, from, to }) => `${owner}${index} ${from}–${to}`);

  it('is filed under its owner and pattern, in their order', () => assert.deepEqual(found('The team lead here must ask.'), ['a0 4–6', 'a1 1–5', 'b0 0–3', 'b1 4–6']));
  it('is forgotten with the next sentence', () => {
    const book = bookOf();
    assert.deepEqual(found('You tell.', book), []);
    assert.deepEqual(found('The manager.', book), ['b0 0–2']);
    assert.deepEqual(found('', book), []);
    assert.deepEqual(found(`The manager${' or'.repeat(40)} must tell.`, book), ['b0 0–2', 'b1 42–44']);
    assert.deepEqual(found('The lead must.', book), []);
    assert.deepEqual(found('The lead manager must.', book), ['a1 2–4']);
  });
  it('names the words that the pattern asks for, not those between', () => {
    const named = (sentence: string) => bookOf().scan(tokenize(sentence)).map((hit) => [...hit.named].sort((x, y) => x - y));
    assert.deepEqual(named('The team lead here must tell.'), [[1, 2, 4], [0, 1, 2], [4, 5]]);
    assert.deepEqual(named('A manager or manager must.'), [[1, 4]]);
  });
  it('knows the classes of a word', () => {
    const of = new PhraseBook(compile(classes, [{ owner: 'x', patterns: ['{staff} {ask} x', 'the {guests}'] }]));
    assert.deepEqual(['trainees', 'crew', 'asked', 'crew\'s', 'team', 'x'].map((word) => [...of.classesOf(tokenize(word)[0]!)].sort()), [['guests', 'staff'], ['staff'], ['ask'], ['staff'], [], []]);
  });
});

/** Where a pattern can end that begins at a word, the way that is preferred first; with the words it names and what it underlines. */
interface Way { readonly to: number; readonly named: readonly number[]; readonly open?: number; readonly close?: number }

/** A pattern read plainly: slow, and without any of the engine's shortcuts. */
class Plain {
  constructor(private readonly classes: Classes, private readonly tokens: readonly Token[]) {}

  all(pattern: string): { from: number; to: number; markFrom: number; markTo: number; named: number[] }[] {
    const { main, unless } = parsePattern(pattern), found = [];
    if (unless.some((veto) => this.tokens.some((_, from) => !this.ways(veto, { to: from, named: [] }).next().done))) return [];
    for (let from = 0; from < this.tokens.length;) {
      const way = this.ways(main, { to: from, named: [] }).next().value as Way | undefined;
      if (!way) { from++; continue; }
      const markFrom = way.open ?? from;
      found.push({ from, to: way.to, markFrom, markTo: Math.max(way.close ?? way.to, markFrom + 1), named: [...new Set(way.named)].sort((x, y) => x - y) });
      from = Math.max(way.to, from + 1);
    }
    return found;
  }

  private *ways(node: PatternNode, way: Way): Generator<Way, undefined> {
    const at = way.to, token = this.tokens[at];
    switch (node.kind) {
      case 'sequence': yield* this.sequence(node.of, way); break;
      case 'either': for (const one of node.of) yield* this.ways(one, way); break;
      case 'optional': yield* this.ways(node.of, way); yield way; break;
      case 'not': if (!token || this.ways(node.of, way).next().done) yield way; break;
      case 'open': yield { ...way, open: way.open ?? at }; break;
      case 'close': yield { ...way, close: way.close ?? at }; break;
      case 'begin': if (at === 0) yield way; break;
      case 'end': if (!token) yield way; break;
      case 'punctuation': if (token && (token.before & { ',': Before.comma, ';': Before.semicolon, '–': Before.dash }[node.mark]!) !== 0) yield way; break;
      case 'gap':
        for (let to = at; ; to++) {
          yield { ...way, to };
          if (to === at + node.most || to === this.tokens.length || (this.tokens[to]!.before & (Before.semicolon | Before.stop)) !== 0) break;
        }
        break;
      case 'class': {
        const ends = new Set(this.phrases(node.name).flatMap((entry) => [...this.ways(entry, way)].map(({ to }) => to)));
        for (const to of [...ends].sort((x, y) => y - x)) yield { ...way, to, named: [...way.named, ...Array.from({ length: to - at }, (_, i) => at + i)] };
        if (token && this.words(node.name).some((word) => fits(word, token.word))) yield { ...way, to: at + 1, named: [...way.named, at] };
        break;
      }
      case 'word': if (token && fits(node.text, token.word)) yield { ...way, to: at + 1, named: [...way.named, at] }; break;
    }
    return undefined;
  }

  private *sequence([first, ...rest]: readonly PatternNode[], way: Way): Generator<Way, undefined> {
    if (!first) yield way;
    else for (const one of this.ways(first, way)) yield* this.sequence(rest, one);
    return undefined;
  }

  private entries(name: string): PatternNode[] {
    return this.classes[name]!.map((entry) => parsePattern(entry).main).flatMap((entry) => (entry.kind === 'class' ? this.entries(entry.name) : entry));
  }
  private phrases(name: string): PatternNode[] { return this.entries(name).filter(({ kind }) => kind !== 'word'); }
  private words(name: string): string[] { return this.entries(name).flatMap((entry) => (entry.kind === 'word' ? entry.text : [])); }
}

function fits(written: string, word: string): boolean {
  const bare = written.replaceAll('*', '');
  if (written === '#') return /^\d/.test(word);
  if (written.startsWith('*')) return written.endsWith('*') ? word.includes(bare) : word.endsWith(bare);
  return written.endsWith('*') ? word.startsWith(bare) : word === bare;
}

const small: Classes = {
  single: ['a', 'bc*'], several: ['a b', 'c'], outer: ['{single}', '{several}', '*c ..1 a'], deep: ['{several} a', 'b {outer}', '(b|c) c?'], only: ['c a', '^ b c', 'b ; c', 'c !a', 'b .. a $', 'a <b> c'],
};

const { pattern: anyPattern } = fc.letrec<{ one: string; piece: string; pattern: string }>((tie) => ({
  one: fc.oneof({ maxDepth: 3, depthIdentifier: 'p' },
    fc.constantFrom('a', 'b', 'c', 'a', 'b', 'c', 'a*', '*c', '*b*', '#'),
    fc.constantFrom(...Object.keys(small).map((name) => `{${name}}`)),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((ways) => `(${ways.join('|')})`),
    tie('one').map((one) => `${one}?`)),
  piece: fc.oneof({ weight: 8, arbitrary: tie('one') }, fc.constantFrom('..', '..1', '..5', '!a', '!(a|b)', '!{single}', ',', ';', '–')),
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
}));
const wholePattern = fc.tuple(fc.constantFrom('', '', '', '^ '), fc.array(anyPattern, { minLength: 1, maxLength: 3 }), fc.nat(7), fc.constantFrom('', '', '', ' $'), fc.option(anyPattern, { freq: 3, nil: undefined }))
  .map(([first, [one, ...more], marks, last, veto]) => `${first}${marks === 0 ? `<${one!}>` : marks === 1 ? `<${one!}` : one!} ${more.join(marks === 2 ? ' < ' : ' ')}${last}${veto === undefined ? '' : ` -- ${veto}`}`);
const sentence = fc.array(fc.tuple(fc.constantFrom('', '', '', '', '', ',', ';', '.', ' –'), fc.constantFrom('a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'bc', 'abc', 'ca', 'x', '7')), { maxLength: 12 })
  .map((words) => words.map(([sign, word]) => `${sign} ${word}`).join(''));

/** A sentence that is like a pattern: what is written in it, one way or another. */
const like = (pattern: string, turn: number): string => pattern.split(' -- ')[0]!
  .replace(/\(([^()]*)\)/g, (_, ways: string) => ways.split('|').at(turn % 2)!).replace(/!(\w|\{\w+\})/g, '')
  .replace(/\{(\w+)\}/g, (_, name: string) => ({ single: 'a', several: 'a b', outer: 'bcc', deep: 'a b a', only: 'b; c' })[name]!)
  .replaceAll('..', turn % 3 === 0 ? '' : ' x a ').replace(/[^abc,;–x ]/g, ' ');

describe('a pattern', () => {
  /** Nothing where the pattern is none. */
  function compiled(patterns: readonly string[]): PhraseBook | undefined {
    try {
      return new PhraseBook(compile(small, [{ owner: 'x', patterns }], 'a 50, b 20, c 1'));
    } catch (error) {
      if (error instanceof PatternError) return undefined;
      throw error;
    }
  }
  const same = (book: PhraseBook, patterns: readonly string[], text: string) => {
    const tokens = tokenize(text), plain = new Plain(small, tokens);
    const found = book.scan(tokens).map(({ index, from, to, markFrom, markTo, named }) => ({ index, from, to, markFrom, markTo, named: [...named].sort((x, y) => x - y) }));
    assert.deepEqual(found, patterns.flatMap((pattern, index) => plain.all(pattern).map((one) => ({ index, ...one }))), `${JSON.stringify(patterns)} in “${text}”`);
  };

  it('finds what a plain reading of it finds', () => fc.assert(fc.property(wholePattern, fc.array(sentence, { maxLength: 4 }), fc.nat(5), (pattern, texts, turn) => {
    const book = compiled([pattern]);
    for (const text of book ? [...texts, like(pattern, turn), `c ${like(pattern, turn)} b ${like(pattern, turn + 1)}`] : []) same(book!, [pattern], text);
  }), { numRuns: 800 }));

  it('finds the same beside others', () => fc.assert(fc.property(fc.array(wholePattern.filter((one) => compiled([one]) !== undefined), { minLength: 2, maxLength: 6 }), fc.array(sentence, { minLength: 1, maxLength: 4 }), (patterns, texts) => {
    const book = compiled(patterns)!;
    for (const text of [...texts, ...patterns.map(like)]) same(book, patterns, text);
  }), { numRuns: 100 }));

  it('finds the same in sentences of many words', () => fc.assert(fc.property(wholePattern, fc.array(sentence, { minLength: 5, maxLength: 9 }), (pattern, texts) => {
    const book = compiled([pattern]);
    if (book) same(book, [pattern], [...texts, like(pattern, 1)].join(' '));
  }), { numRuns: 300 }));
});
