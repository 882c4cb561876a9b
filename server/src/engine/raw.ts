// A problem before it has words.
import type { Language } from '../language/data';
import type { Span } from '../model/span';
import type { Problem, Severity } from '../rules/rule';
import type { FixPlace } from './fix';

/** Everything in chunk offsets, later in document offsets. */
export interface Raw {
  readonly rule: string;
  readonly problem: Problem;
  readonly severity: Severity;
  /** The language of the words it stands in: rewrites are in it. */
  readonly language: Language;
  readonly place: FixPlace['in'];
  readonly sentence?: Span;
  /** How much of the sentence the pattern names: of two findings on the same words the better founded speaks. */
  readonly weight?: number;
  readonly instead?: readonly string[];
  /** The first of these may be written without looking. */
  readonly keeps?: true;
  /** It stands in an item that goes on with the lead-in of its list: a whole sentence would not. */
  readonly goesOn?: true;
  /** What the message quotes, where the marked words by themselves would be a scrap. */
  readonly quoted?: Span;
  /** Its sentence gives a reason already, and a reason is what the rule asks for. */
  readonly reasoned?: true;
  /** No exemption makes it a question, and it stands in no heading. */
  readonly speaks?: true;
  /** How sure one may be of it by its sentence alone (`language/sureness.ts`); absent where the scorer was not asked. */
  readonly sure?: number;
  /** What the scorer gives the sentence for this very rule. */
  readonly fit?: number;
  /** It rests on the scorer alone. */
  readonly learned?: true;
  /** Where it differs from what the rule looks at. */
  readonly level?: 'document';
}
