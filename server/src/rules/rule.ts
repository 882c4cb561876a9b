// The contract between rules and the rest. A rule yields places and message keys; wording, severity and editor come later.
import type { Agreement } from '../agreement/agreement';
import type { Facts } from '../agreement/facts';
import type { World } from '../agreement/world';
import type { Exemption, Surroundings } from '../language/exemptions';
import type { Hit } from '../language/phrases';
import type { Reading } from '../language/reading';
import type { Language } from '../language/data';
import type { Prose } from '../model/chunk';
import type { Span } from '../model/span';
import type { TableReading } from '../agreement/tables';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The three levels of trust (source 002): structure, dialogue, the leader's own behaviour. */
export type TrustLevel = 'organisational' | 'relational' | 'individual';

/** The source documents that the principles come from, by their numbers. */
export type SourceId = '000' | '001' | '002' | '003' | '004';

/** What a rule reports. */
export interface Problem<Message extends string = string> {
  readonly at: Span;
  /** Without it, the rule's first message. */
  readonly message?: Message;
  /** Fills the `{names}` of the message and of the fixes. */
  readonly values?: Readonly<Record<string, string>>;
  /** Says it more quietly than the rule's severity. */
  readonly severity?: 'info' | 'hint';
  /** Other places that explain it; without `path`, in the same document. What is said of one: a message of the rule, or words of a document as they are. */
  readonly related?: readonly {
    readonly path?: string;
    readonly at: Span;
    readonly message: { readonly key: Message } | { readonly text: string };
  }[];
  /** Where a sentence to replace or extend lies, when it is not the one that `at` stands in. */
  readonly sentence?: Span;
  /** What a fix of kind `part` replaces, several by the same words. */
  readonly part?: Span | readonly Span[];
  /** What `at` stands in, for rules that look further than a sentence or table. */
  readonly place?: 'cell' | 'item' | 'text';
}

interface Common<Message extends string> {
  /** What the rule also says of the whole document, whatever else it looks at. Offsets count from the document's start. */
  readonly inDocument?: (agreement: Agreement, context: DocumentContext) => Iterable<Problem<Message>>;
  readonly severity: Severity;
  readonly trustLevel: TrustLevel;
  /** Empty for good document practice that rests on no source. */
  readonly sources: readonly SourceId[];
  /** All message keys, the usual one first. */
  readonly messages: readonly Message[];
}

/** A pattern of the rule that matched in a sentence. */
export interface Candidate {
  readonly hit: Hit;
  readonly reading: Reading;
  readonly around: Surroundings;
  readonly prose: Prose;
  readonly language: Language;
}

/** A sentence in its place. */
export type SentencePlace = Omit<Candidate, 'hit'>;

/** Speaks where one of its patterns matches and no exemption holds. */
export interface SentenceRule<Message extends string = string> extends Common<Message> {
  readonly looksAt: 'sentence';
  /** Exemptions of PRINCIPLES section 3 that do not hold for this rule, each with the reason. */
  readonly despite?: Readonly<Partial<Record<Exemption, string>>>;
  /** A last look: `false` drops the finding, a message key or quieter severity changes it. */
  readonly consider?: (candidate: Candidate) => boolean | { readonly message?: Message; readonly severity?: 'info' | 'hint' };
  /**
   * Finds what no wording shows, only the place: a goal without a number in a list of goals. Token indexes of the
   * sentence, `to` exclusive. Exemptions hold for it as for patterns.
   */
  readonly inPlace?: (place: SentencePlace) => { readonly from: number; readonly to: number } | undefined;
  /** The flaw is a word, whatever the sentence says: only a pattern can show it, and the scorer is not asked. */
  readonly onlyByWord?: true;
  /** The languages in which its patterns are as right where the scorer doubts them: it is not asked about them there. */
  readonly telling?: readonly Language[];
  /** The marked words are the flaw by themselves, however few they are (“as soon as possible”): messages quote them. Of other rules, messages quote few words with their clause. */
  readonly marksWords?: true;
  /** What it finds is often the only flaw of a document: then what is not sure is heard, too. */
  readonly standsAlone?: true;
  /** Where the scorer may speak without a pattern; everywhere, when this is absent. */
  readonly alone?: (place: SentencePlace) => boolean;
  /** The message for a hit that an exemption made a hint. */
  readonly hintMessage?: Message;
}

/** Looks at one table. Offsets count from the chunk the table stands in. */
export interface TableRule<Message extends string = string> extends Common<Message> {
  readonly looksAt: 'table';
  readonly check: (table: TableReading) => Iterable<Problem<Message>>;
}

/** Looks at a whole document. Offsets count from the document's start. */
export interface DocumentRule<Message extends string = string> extends Common<Message> {
  readonly looksAt: 'document';
  readonly check: (agreement: Agreement, context: DocumentContext) => Iterable<Problem<Message>>;
  /** Runs when all others have spoken, and sees which allowances were needed. */
  readonly last?: boolean;
}

/** A comment in the text that lets findings stand, and whether any did. */
export interface UsedAllowance {
  readonly at: Span;
  readonly rules: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly until?: string;
  /** What stands where a last day is meant and names none: “until next spring”. */
  readonly untilUnread?: string;
  readonly used: boolean;
}

/** A comment that was meant to let findings stand, and is not understood. */
export interface AllowMistake {
  readonly at: Span;
  /** Its first word. */
  readonly written: string;
  /** What that word should be, where it is another. */
  readonly meant?: string;
}

export interface DocumentContext {
  /** Today as `YYYY-MM-DD`, given from outside so that a run can be repeated. */
  readonly today: string;
  /** Empty for all rules but the last. */
  readonly allowances: readonly UsedAllowance[];
  /** Empty for all rules but the last. */
  readonly allowMistakes: readonly AllowMistake[];
  /** All rules there are. */
  readonly ruleIds: ReadonlySet<string>;
}

/** Looks at what documents tell each other: asks the world by keys, never document by document. Offsets count from the own document's start. */
export interface WorkspaceRule<Message extends string = string> extends Common<Message> {
  readonly looksAt: 'workspace';
  readonly check: (own: Facts, world: World) => Iterable<Problem<Message>>;
}

export type Rule<Message extends string = string> =
  SentenceRule<Message> | TableRule<Message> | DocumentRule<Message> | WorkspaceRule<Message>;

/** The level of the JSON contract. */
export const levelOf = (rule: Rule): 'sentence' | 'table' | 'document' | 'workspace' => rule.looksAt;

/** One reason for several exemptions that do not hold for a rule. */
export const because = (reason: string, ...names: readonly Exemption[]): Readonly<Partial<Record<Exemption, string>>> =>
  Object.fromEntries(names.map((name) => [name, reason]));
