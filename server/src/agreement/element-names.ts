// The twelve elements of an agreement by name (PRINCIPLES, section 2), and how one is found.
import type { Span } from '../model/span';

export const elementNames = [
  'task',
  'frame',
  'success',
  'owner',
  'mutual',
  'followUp',
  'support',
  'input',
  'learning',
  'why',
  'documentOwner',
  'reviewDate',
] as const;
export type ElementName = (typeof elementNames)[number];

/** How an element was found: in a field of the front matter, under its name, in a sentence that does the job, or in the document as a whole. */
export type Way = 'field' | 'announced' | 'sentence' | 'whole';
export interface Found {
  readonly at: Span;
  readonly way: Way;
}
export type FoundElements = Readonly<Partial<Record<ElementName, Found>>>;

/** What sentences say in other words: how much the two speak for an element that do so most, the place of the first that may do its job, and whether that would do by itself. */
export interface Spoken {
  readonly scores: readonly number[];
  readonly at: Span | undefined;
  readonly isEnough: boolean;
}
