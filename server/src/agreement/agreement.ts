// A document as an agreement between people: what kind it is, what it holds, and what is missing.
import type { Span } from '../model/span';
import { balanceOf, type Balance } from './balance';
import { elementsOf, signsOf, type Elements, type Signs, type Whole } from './elements';
import { titleOf } from './document-title';
import { kindOf, type Kind, type SaidType } from './kind';
import type { DocumentReading } from './document-reading';
import { lifeCycleOf, type LifeCycle } from './life-cycle';
import { rolesOf } from './roles';

export interface Agreement {
  readonly reading: DocumentReading;
  readonly kind: Kind;
  readonly elements: Elements;
  readonly signs: Signs;
  readonly balance: Balance;
  readonly lifeCycle: LifeCycle;
  /** Where a remark about the whole document stands: its title's words, else its first words. Offsets in the document. */
  readonly title: Span;
}

/** Works out what a document is and holds. */
export function agreementOf(reading: DocumentReading, path: string, said?: SaidType): Agreement {
  const lifeCycle = lifeCycleOf(reading);
  const balance = balanceOf(reading);
  const signs = signsOf(reading);
  const elements = elementsOf(reading, shownByAll(reading, signs, lifeCycle, balance));
  return { reading, kind: kindOf(reading, path, said), elements, signs, title: titleSpan(reading), lifeCycle, balance };
}

/** What the document as a whole shows: a date by which it ends, that both sides owe each other something, and who answers or decides. */
export function shownByAll(
  reading: DocumentReading,
  { decisionRight }: Signs,
  { review }: LifeCycle,
  { weighed: { promise, duty } }: Balance,
): Whole {
  const mutual = duty.length > 0 ? promise[0] : undefined;
  const owner = decisionRight[0] ?? firstOwned(reading);
  return { ...(review && { reviewDate: review.sentence }), ...(mutual && { mutual }), ...(owner && { owner }) };
}

/** The first place where a role answers for something or decides it. */
function firstOwned(reading: DocumentReading): Span | undefined {
  let first: Span | undefined;
  for (const { duties } of rolesOf(reading).all) {
    for (const { kind, said } of duties) {
      if ((kind === 'answers' || kind === 'decides') && (!first || said.start < first.start)) first = said;
    }
  }
  return first;
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
