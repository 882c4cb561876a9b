// No text brings the linter down: it answers in time, with places that lie in the text.
import assert from 'node:assert/strict';
import type { Linted } from '../../server/src/engine/lint';
import { lintText } from '../linter';
import { hostileTexts } from './texts';

/** `npm run soak` asks for texts twenty times as long: a hundred thousand brackets, a line of a megabyte. */
const SIZE = Number(process.env['SIZE'] ?? 0.3);
const most = Math.max(20_000, SIZE * 3000);

function assertPlaces({ findings, elements, agreement: { title } }: Linted, text: string): void {
  const within = ({ start, end }: { readonly start: number; readonly end: number }) => assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
  within(title);
  for (const finding of findings) {
    within(finding);
    for (const fix of finding.fixes) fix.edits.forEach(within);
  }
  for (const at of Object.values(elements)) if (at) within(at);
}

describe('hostile texts', function () {
  this.timeout(most);
  for (const [name, make] of Object.entries(hostileTexts)) {
    it(`${name}: an answer`, () => {
      const text = name.startsWith('front matter') ? make(SIZE) : `# Remote work policy\n\n${make(SIZE)}\n\nStaff must obtain approval.\n`;
      for (const format of ['markdown', 'plain'] as const) assertPlaces(lintText(text, { format }), text);
    });
  }
});
