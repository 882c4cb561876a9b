// What a rule says in one language: every human sentence of the rule, as data. No functions, no imports but types.

/**
 * A ready way to mend a finding.
 *
 * `text` may hold:
 * - `{found}`: the writer's own words (the marked span);
 * - placeholders for what only the author can know: `[label=example]`. The editor shows `[label]` as a tab stop; the
 *   example is what the tests fill in to prove that the fix heals.
 */
export interface FixTemplate {
  /** What the menu says: “Name who decides”. An imperative of at most eight words, without a full stop. */
  readonly title: string;
  /**
   * - `safe`: the meaning is kept, may be applied without looking;
   * - `suggestion`: a better wording to choose;
   * - `guided`: has placeholders that only the author can fill.
   */
  readonly kind: 'safe' | 'suggestion' | 'guided';
  /**
   * What `text` replaces:
   * - `span`: the marked words (first letter's case follows the original);
   * - `sentence`: the whole sentence, its full stop included (in a table cell: the cell's text, in a heading: the heading's);
   * - `end`: nothing; it is put at the end of the sentence, before the full stop;
   * - `after`: nothing; it is a new sentence, put behind the sentence;
   * - `part`: the part that the rule names for it, other than the marked words; a line of its own begins with `\n`.
   */
  readonly replaces: 'span' | 'part' | 'sentence' | 'end' | 'after';
  readonly text: string;
  /** The same fix where the finding stands in a table cell; without it the fix is offered outside tables only. */
  readonly cell?: string;
  /** Where a section goes: before all others, or, being about the document itself, behind all but what closes it; else behind what says more of the matter. */
  readonly place?: 'first' | 'last';
  /** A section's heading as a question, for documents whose headings ask. */
  readonly asks?: string;
  /** The messages it mends; without it, all of the rule's. */
  readonly message?: string | readonly string[];
}

/**
 * One wording to look for, in the pattern language of `language/phrases.ts`. A bare string is a pattern with the
 * rule's first message and fixes.
 */
export type Pattern = string | {
  readonly match: string;
  /** Replacements for the marked span, best first; offered before the rule's own fixes. They may hold `{found}` and placeholders; an empty one takes the words out. */
  readonly instead?: readonly string[];
  /** The first of them keeps meaning and grammar wherever the pattern matches: it is a safe fix. */
  readonly keeps?: true;
  /** A message key of the rule; without it the rule's first. */
  readonly message?: string;
};

/** Every human sentence of one rule in one language. */
export interface Words<Message extends string = string> {
  /** The short title an HR person understands: “Permission for everyday work”. */
  readonly title: string;
  /** One line that names the flaw, without a full stop. Shown in tables, settings and hovers. */
  readonly summary: string;
  /** Two or three sentences: the principle and what goes wrong at work when it is broken. */
  readonly why: string;
  /**
   * What is wrong with the writer's own words (`{found}`), then what to do: two short sentences, about the text, never
   * about the writer.
   */
  readonly messages: Readonly<Record<Message, string>>;
  /** Of a rule that misses a part of the document: what its author may ask themselves to write it. */
  readonly questions?: readonly string[];
  /** Ways to mend it, best first; at least one works in running text. */
  readonly fixes: readonly FixTemplate[];
}
