// What the rest of the linter knows of a language: word classes, cues and the small closed lists. Data only.

/** Languages whose documents are linted. */
export const languages = ['en', 'sv', 'da'] as const;
export type Language = (typeof languages)[number];

/** Whether documents in the language of this name are linted. */
export const isLanguage = (name: string | undefined): name is Language => (languages as readonly (string | undefined)[]).includes(name);

/** Languages that are told apart; `und`: too little text to say. */
export type DetectedLanguage = Language | 'nb' | 'de' | 'und';

/**
 * Things a sentence can say that decide whether a rule speaks: PRINCIPLES section 3, and what the reading needs.
 * Each is found by patterns of the language (`cues` of `LanguageData`).
 */
export const cues = [
  // how it is said
  'negation', // not, never, no longer, nobody: turns the clause round
  'contrast', // instead of, rather than: what follows is what we avoid
  'reported', // some managers believe, we used to, many organisations: somebody else's or former practice
  'example', // for example, such as a sentence like
  'condition', // if, when, in case
  // why it is said
  'reason', // because, so that, in order to, since: a reason of any kind
  'distrust', // to prevent slacking, to keep control, because it is policy: no reason at all
  // meaningful control (3.2): a reason that stands for itself
  'law',
  'amount',
  'privacy',
  'contract',
  // circumstances (3.5–3.19)
  'misconduct',
  'negotiated',
  'statutory',
  'employment',
  'health',
  'safety',
  'money',
  'confidential',
  'sickness',
  'graduated',
  'fairProcess',
  'presenceIsJob',
  'emergency',
  'governing',
  'ownLearning',
  // who and what
  'outsider', // customers, citizens, pupils, patients, suppliers, systems as those who are obliged
  'leaderServes', // leaders obliged to explain, share, listen, support, decide within a time
  'rating', // data used to rate, rank or reward people
  'limit', // a number, date or other limit that makes a standard checkable
  // what a heading or table column says of what stands below it
  'avoidHeading', // Avoid, Instead of, We don't, Fear-based, From
  'weRefuse', // We do not ask who did it; do not hesitate to object
  'howWeAre', // We have fun: among goals, how people are with each other
  'goalHeading', // Goals, Objectives, What we want to achieve
  'otherLeadIn', // including, such as: what introduces examples or what a text is for, though it may name a goal
  'purposeHeading', // Purpose, Why
  'roleHeading', // a heading or lead-in that names who carries the duties below it
] as const;
export type Cue = (typeof cues)[number];

export interface LanguageData {
  readonly id: Language;
  /**
   * Word classes by name, each a list of entries in the pattern language (`language/phrases.ts`): words, `prefix*`,
   * `*suffix`, `*inside*`, several words, other `{classes}`. Used in patterns as `{name}`.
   */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Patterns for each cue. */
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  /** How often words stand in such documents, as `word count, word count`. */
  readonly frequent: string;
  /** Words, without their last full stop, behind which a full stop ends no sentence: “t.ex”, “e.g”, “kl”. */
  readonly abbreviations: ReadonlySet<string>;
}
