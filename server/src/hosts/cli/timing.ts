// Where the time goes: by stage, and by rule.
import { agreementOf } from '../../agreement/agreement';
import { factsOf } from '../../agreement/facts';
import type { Linter, Rules } from '../../engine/linter';
import { lintDocument, readingOf, type LintInput, type Linted } from '../../engine/lint';
import { parse } from '../../model/document';
import type { Rule } from '../../rules/rule';
import type { CliWords } from './words';

export const stages = ['load', 'find', 'read', 'parse', 'sentences', 'agreement', 'rules', 'report'] as const;
export type Stage = (typeof stages)[number];

/** Adds up times; all in milliseconds. */
export class Stopwatch {
  private readonly spent = new Map<Stage, number>();
  private readonly byRule = new Map<string, { time: number; calls: number }>();
  /** Rules with nothing of their own to run. */
  private readonly patternsOnly = new Set<string>();

  add(stage: Stage, time: number): void {
    this.spent.set(stage, (this.spent.get(stage) ?? 0) + time);
  }

  time<Value>(stage: Stage, work: () => Value): Value {
    const from = performance.now();
    try {
      return work();
    } finally {
      this.add(stage, performance.now() - from);
    }
  }

  /** The same rules, each with a clock round its work. */
  rules(rules: Rules): Rules {
    return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, this.timed(id, rule)]));
  }

  /** A rule with a clock round all that it does, whatever that is called. */
  private timed(id: string, rule: Rule): Rule {
    this.byRule.set(id, { time: 0, calls: 0 });
    const clock =
      (work: Work): Work =>
      (...args) => {
        const from = performance.now();
        try {
          const value = work(...args);
          // What a rule yields one by one is taken at once, else its time would be counted as somebody else's.
          return isYielded(value) ? [...value] : value;
        } finally {
          const { time, calls } = this.byRule.get(id)!;
          this.byRule.set(id, { time: time + performance.now() - from, calls: calls + 1 });
        }
      };
    const works = Object.entries(rule).flatMap(([name, work]) =>
      typeof work === 'function' ? [[name, clock(work as Work)] as const] : [],
    );
    if (works.length === 0) this.patternsOnly.add(id);
    return { ...rule, ...Object.fromEntries(works) } as Rule;
  }

  /** Lints a text stage by stage. What the earlier stages work out, the later ones find done. */
  lint(input: LintInput, linter: Linter): Linted {
    const document = this.time('parse', () => parse(input.text, input.format, input.cache));
    const reading = this.time('sentences', () => readingOf(document, input, linter));
    // What many rules ask for is not the time of the one that asks first.
    this.time('agreement', () => factsOf(agreementOf(reading, input.path, input.said), input.path));
    return this.time('rules', () => lintDocument(document, input, linter));
  }

  /** The times as a table. */
  table({ timing: words }: CliWords): string {
    const row = (name: string, time: number, rest = '') => `${time.toFixed(1).padStart(10)}  ${name}${rest}`;
    const total = stages.reduce((sum, stage) => sum + (this.spent.get(stage) ?? 0), 0);
    const rules = [...this.byRule].sort(([a, { time: x }], [b, { time: y }]) => y - x || (a < b ? -1 : 1));
    return [
      words.title,
      ...stages.map((stage) => row(words[stage], this.spent.get(stage) ?? 0)),
      row(words.total, total),
      '',
      words.perRule,
      ...rules.flatMap(([id, { time, calls }]) => (this.patternsOnly.has(id) ? [] : [row(id, time, `  ${calls}`)])),
      '',
      words.scan(this.patternsOnly.size),
      '',
    ].join('\n');
  }
}

type Work = (...args: readonly unknown[]) => unknown;

const isYielded = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;
