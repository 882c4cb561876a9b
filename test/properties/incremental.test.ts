// Whatever an editor does to a document, what the linter says of it is what it would say of the same text read anew.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint, type Linted } from '../../server/src/engine/lint';
import { ChunkCache } from '../../server/src/model/document';
import { linter, today } from '../linter';

/** `npm run soak` asks for thousands. */
const RUNS = Number(process.env['RUNS'] ?? 40);

/** Lines that rules, elements, facts and Markdown care about. */
const line = fc.constantFrom(
  '', '', '# Remote work policy', '# Policy för distansarbete', '## Purpose', '## Avoid', '### Ansvar', '## Opfølgning', 'Setext title', '===',
  'Employees must obtain their manager\'s approval before they work from home.', 'Medarbetare måste ha chefens godkännande innan de arbetar hemifrån.', 'Medarbejdere skal have lederens godkendelse, før de arbejder hjemme.',
  'We trust each other. Leaders decide within two days, because waiting costs more. 🙂', 'Rules are “set by **management**” and [explained][annex] nowhere \\*.', 'Staff *shall* report all activities &amp; hours daily; exceptions are not allowed.',
  'Instead of asking, staff must:', '- obtain approval from the manager', '- [ ] report every hour', '  - nested: the team lead answers for this', '1. Staff must not talk to the press.', '> Employees must ask first.', '    indented code must be approved',
  '| Area | Owner |', '|---|:--|', '| Budget | Everyone |', '| Rota |  |', '```', '~~~text', '<!-- leadership-lint-allow control/approval-gate: agreed with the council -->', '<!-- leadership-lint-allow-file control/*: x -->', '<!--', '-->', '<div>', '</div>', '<pre>',
  'Karl Erik Berg, product lead, answers for the rota. Erik Holm decides on the budget.', 'The warehouse shift lead decides on the rota; Berg is asked.', '| Owner |  | Karl Erik Berg |', '| 1 | Stock | A/R | C |', 'R = responsible, A = accountable, C = consulted', 'Why? Because trust costs less than control.', 'Approved by the board on 1 March 2026; next review in May 2027.',
  '[annex]: https://example.org/a "Title"', '[^1]: A note that staff must read.', 'Text with a note[^1] and `code`.', '---', 'type: charter', 'owner: The HR team', 'review: 2020-01-01', 'type: [broken', '***', '\ttabbed', '…', 'A line with a hard break  ', 'and one more\\', '\u2028', '\0', '\ufeffmark',
);
const text = fc.tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n', '\r\n', '\r')).map(([lines, newline]) => lines.join(newline));

/** One cursor's change: where (as a share of the text), how much goes, what comes. */
const change = fc.record({
  at: fc.nat(10_000), removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  inserted: fc.oneof(fc.constantFrom('', 'a', ' ', '.', '\n', '\n\n', '\r\n', '\r', '# ', '```\n', '- ', '> ', '|', '\t', '[annex]: /c\n', '<!-- ', '-->', '---\n', '🙂', '\ud83d', '\ude42', '\0', 'e\u0301'), line, text),
});
/** An edit: changes at one or several cursors, or back to an earlier version. */
const edit = fc.oneof({ weight: 5, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: fc.nat(8) });

function applied(before: string, changes: readonly { readonly at: number; readonly removed: number; readonly inserted: string }[]): string {
  let now = before;
  for (const { at, removed, inserted } of changes) {
    const from = Math.floor((at / 10_001) * (now.length + 1));
    now = now.slice(0, from) + inserted + now.slice(from + removed);
  }
  return now;
}

const said = ({ kind, language, messageLanguage, elements, problems, findings, facts, agreement }: Linted) => ({
  kind, language, messageLanguage, elements, problems, facts, signs: agreement.signs, balance: agreement.balance, lifeCycle: agreement.lifeCycle,
  findings: findings.map(({ rule, level, severity, message, start, end, related, fixes }) => ({ rule, level, severity, message, start, end, related, fixes })),
});

describe('an edit', function () {
  this.timeout(RUNS * 2000);

  for (const [path, format] of [['text.policy.md', 'markdown'], ['text.md', 'markdown'], ['text.policy.txt', 'plain']] as const) {
    it(`leads to what the text says when it is read anew (${path})`, () => fc.assert(fc.property(text, fc.array(edit, { maxLength: 6 }), (first, edits) => {
      const cache = new ChunkCache(), versions = [first];
      const read = (now: string, kept?: ChunkCache) => said(lint({ text: now, path, format, today, ...(kept && { cache: kept }) }, linter));
      read(first, cache);
      for (const one of edits) {
        const now = typeof one === 'number' ? versions[one % versions.length]! : applied(versions.at(-1)!, one);
        versions.push(now);
        assert.deepEqual(read(now, cache), read(now));
      }
    }), { numRuns: format === 'plain' ? Math.ceil(RUNS / 4) : RUNS }));
  }
});
