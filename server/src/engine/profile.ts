// What kind of agreement a document is: which parts are there, how the three levels of trust stand, and who owes whom.
// A picture, not a judgement: nothing here is a finding.
import { familyOf } from '../language/scorer';
import type { SectionBalance, Weighed } from '../agreement/balance';
import { elementNames, type ElementName } from '../agreement/element-names';
import type { Span } from '../model/span';
import { needOf } from '../rules/missing-element';
import type { TrustLevel } from '../rules/rule';
import type { Linted } from './lint';
import type { Linter } from './linter';

export const trustLevels: readonly TrustLevel[] = ['organisational', 'relational', 'individual'];

/** Which rule speaks when an element is missing. */
export const ruleOfElement: Readonly<Record<ElementName, string>> = {
  task: 'expectations/missing-task',
  frame: 'expectations/missing-frame',
  success: 'expectations/missing-success',
  owner: 'responsibility/unowned-area',
  mutual: 'expectations/one-sided',
  followUp: 'expectations/missing-follow-up',
  support: 'support/missing-support',
  input: 'involvement/missing-input',
  learning: 'safety/missing-learning',
  why: 'transparency/missing-why',
  documentOwner: 'document/owner',
  reviewDate: 'document/review-date',
};

export interface ProfileElement {
  readonly name: ElementName;
  readonly need: 'required' | 'recommended' | 'none';
  readonly at?: Span;
  /** The rule that speaks of its absence, where it does and has something to add. */
  readonly rule?: string;
}

export interface ProfileLevel {
  readonly level: TrustLevel;
  /** Parts of the agreement that belong to the level and are there, of those that such a document needs. */
  readonly there: number;
  readonly needed: number;
  /** Sentences in which a leader commits to something; counted for the leader's own behaviour only. */
  readonly promises: number;
  readonly findings: number;
  readonly thin: boolean;
}

export interface Profile {
  readonly elements: readonly ProfileElement[];
  readonly levels: readonly ProfileLevel[];
  readonly weighed: Weighed;
  readonly sections: readonly SectionBalance[];
  /** Findings by family, most first; hints do not count. */
  readonly families: readonly { readonly family: string; readonly findings: number }[];
}

/** A level with less than this share of the parts it needs is thin. */
const ENOUGH = 2 / 3;
/** With fewer commitments of leaders than this, their own behaviour is thin. */
const LEAST_PROMISES = 3;

/** The profile of a document that was linted; nothing for one that is no leadership document. */
export function profileOf({ kind, elements, agreement, findings }: Linted, { rules }: Pick<Linter, 'rules'>): Profile | undefined {
  if (!kind.leadershipDocument) return undefined;
  const parts = elementNames.map((name): ProfileElement => {
    const at = elements[name];
    const rule = ruleOfElement[name];
    const isOffered = !at && findings.some((finding) => finding.rule === rule && finding.fixes.length > 0);
    return { name, need: needOf(name, { ...agreement, kind }), ...(isOffered && { rule }), ...(at && { at }) };
  });
  const counted = findings.filter(({ severity }) => severity !== 'hint');
  const levels = trustLevels.map((level): ProfileLevel => {
    const needed = parts.filter((part) => part.need !== 'none' && rules[ruleOfElement[part.name]]?.trustLevel === level);
    const there = needed.filter(({ at }) => at).length;
    const promises = level === 'individual' ? agreement.balance.weighed.promise.length : 0;
    const thin = level === 'individual' ? promises < LEAST_PROMISES : needed.length > 0 && there / needed.length < ENOUGH;
    return {
      level,
      there,
      needed: needed.length,
      promises,
      findings: counted.filter(({ rule }) => rules[rule]?.trustLevel === level).length,
      thin,
    };
  });
  const families = new Map<string, number>();
  for (const { rule } of counted) {
    const family = familyOf(rule);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  return {
    elements: parts,
    levels,
    weighed: agreement.balance.weighed,
    sections: agreement.balance.sections,
    families: [...families]
      .map(([family, number]) => ({ family, findings: number }))
      .sort((a, b) => b.findings - a.findings || (a.family < b.family ? -1 : 1)),
  };
}
