// What the engine says of a document. Offsets are UTF-16 code units from the document's start, ends exclusive.
import type { ElementName } from '../agreement/element-names';
import type { Kind } from '../agreement/kind';
import type { DetectedLanguage, Language } from '../language/data';
import type { Severity } from '../rules/rule';
import type { Span } from '../model/span';

/** Of the finding's own document. */
export interface Edit extends Span {
  readonly text: string;
}

/** A gap in an edit's text that only the author can fill: `[label]`. */
export interface Placeholder {
  /** Index of the edit. */
  readonly edit: number;
  /** Offsets in the edit's text, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly example: string;
}

export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion' | 'guided';
  readonly edits: readonly Edit[];
  readonly placeholders: readonly Placeholder[];
}

export interface Related extends Span {
  /** The finding's own document when absent. */
  readonly path?: string;
  readonly message: string;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly level: 'sentence' | 'table' | 'document' | 'workspace';
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

export interface LintResult {
  readonly kind: Kind;
  readonly language: DetectedLanguage;
  /** The language that messages and titles are in. */
  readonly messageLanguage: Language;
  readonly elements: Readonly<Record<ElementName, Span | undefined>>;
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[];
  /** What is wrong with the document itself, in order. */
  readonly problems: readonly DocumentProblem[];
}

/**
 * Something that keeps a document from being read as it is meant: no rule finds it, so none can be set to find it louder, be
 * allowed or be known to a baseline, and no run fails for it.
 */
export interface DocumentProblem {
  readonly code:
    'broken-front-matter' | 'unclosed-front-matter' | 'unknown-type' | 'unknown-language' | 'no-review-date' | 'several-values';
  readonly at: Span;
  /** In plain words. */
  readonly text: string;
}
