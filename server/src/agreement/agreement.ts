// A document as an agreement between people: what kind it is, what it holds, and what is missing.
import type { Span } from '../model/span';
import { balanceOf, type Balance } from './balance';
import { elementsOf, signsOf, type Elements, type Signs } from './elements';
import { kindOf, titleOf, type Kind, type SaidType } from './kind';
import type { DocumentReading } from './document-reading';
import { lifeCycleOf, type LifeCycle } from './life-cycle';

export interface Agreement {
  readonly reading: DocumentReading;
  readonly kind: Kind;
  readonly elements: Elements;
  readonly signs: Signs;
  /** Weighed when it is first asked for. */
  readonly balance: Balance;
  readonly lifeCycle: LifeCycle;
  /** Where a remark about the whole document stands: its title's words, else its first words. Offsets in the document. */
  readonly title: Span;
}

/** Works out what a document is and holds. */
export function agreementOf(reading: DocumentReading, path: string, said?: SaidType): Agreement {
  const lifeCycle = lifeCycleOf(reading), elements = elementsOf(reading);
  let balance: Balance | undefined;
  return {
    reading, kind: kindOf(reading, path, said), elements: elements.reviewDate || !lifeCycle.review ? elements : { ...elements, reviewDate: lifeCycle.review.sentence }, signs: signsOf(reading), title: titleSpan(reading), lifeCycle,
    get balance() { return balance ??= balanceOf(reading); },
  };
}

function titleSpan(reading: DocumentReading): Span {
  const title = titleOf(reading);
  for (const { start, proses } of reading.chunks) {
    if (!title || !proses.includes(title)) continue;
    const text = title.prose.text.trim();
    const from = start + title.prose.start + title.prose.text.indexOf(text);
    const line = /[\n\u2028]/.exec(text)?.index ?? text.length;
    return { start: from, end: from + Math.min(line, 120) };
  }
  return { start: 0, end: Math.min(1, reading.document.text.length) };
}
