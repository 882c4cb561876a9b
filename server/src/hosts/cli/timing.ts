// Where the time goes: by stage, and by rule.
import type { Linter, Rules } from '../../engine/linter';
import { lintDocument, readingOf, type LintInput, type Linted } from '../../engine/lint';
import { parse } from '../../model/document';
import type { DocumentContext, Rule } from '../../rules/rule';
import type { Agreement } from '../../agreement/agreement';
import type { Facts } from '../../agreement/facts';
import type { TableReading } from '../../agreement/tables';
import type { World } from '../../agreement/world';
import type { CliWords } from './words';

export const stages = ['load', 'find', 'read', 'parse', 'sentences', 'rules', 'report'] as const;
export type Stage = (typeof stages)[number];

/** Adds up times; all in milliseconds. */
export class Stopwatch {
  private readonly spent = new Map<Stage, number>();
  private readonly byRule = new Map<string, { time: number; calls: number }>();
  /** Rules with nothing of their own to run. */
  private readonly patternsOnly = new Set<string>();

  add(stage: Stage, time: number): void { this.spent.set(stage, (this.spent.get(stage) ?? 0) + time); }

  time<Value>(stage: Stage, work: () => Value): Value {
    const from = performance.now();
    try { return work(); } finally { this.add(stage, performance.now() - from); }
  }

  /** The same rules, each with a clock round its work. */
  rules(rules: Rules): Rules {
    return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, this.timed(id, rule)]));
  }

  private timed(id: string, rule: Rule): Rule {
    const clock = <Args extends readonly unknown[], Value>(work: (...args: Args) => Value) => (...args: Args): Value => {
      const from = performance.now();
      try { return work(...args); } finally {
        const sum = this.byRule.get(id) ?? { time: 0, calls: 0 };
        this.byRule.set(id, { time: sum.time + performance.now() - from, calls: sum.calls + 1 });
      }
    };
    this.byRule.set(id, { time: 0, calls: 0 });
    // What a rule yields one by one is taken at once, else its time would be counted as somebody else's.
    if (rule.looksAt === 'sentence') {
      if (rule.consider) return { ...rule, consider: clock(rule.consider) };
      this.patternsOnly.add(id);
      return rule;
    }
    if (rule.looksAt === 'table') return { ...rule, check: clock((table: TableReading) => [...rule.check(table)]) };
    if (rule.looksAt === 'document') return { ...rule, check: clock((agreement: Agreement, context: DocumentContext) => [...rule.check(agreement, context)]) };
    return { ...rule, check: clock((own: Facts, world: World) => [...rule.check(own, world)]) };
  }

  /** Lints a text stage by stage. What the earlier stages work out, the later ones find done. */
  lint(input: LintInput, linter: Linter): Linted {
    const document = this.time('parse', () => parse(input.text, input.format, input.cache));
    this.time('sentences', () => readingOf(document, input, linter));
    return this.time('rules', () => lintDocument(document, input, linter));
  }

  /** The times as a table. */
  table({ timing: words }: CliWords): string {
    const row = (name: string, time: number, rest = '') => `${time.toFixed(1).padStart(10)}  ${name}${rest}`;
    const total = stages.reduce((sum, stage) => sum + (this.spent.get(stage) ?? 0), 0);
    const rules = [...this.byRule].sort(([a, { time: x }], [b, { time: y }]) => y - x || (a < b ? -1 : 1));
    return [
      words.title, ...stages.map((stage) => row(words[stage], this.spent.get(stage) ?? 0)), row(words.total, total), '',
      words.perRule, ...rules.map(([id, { time, calls }]) => row(id, time, this.patternsOnly.has(id) ? `  ${words.scan}` : `  ${calls}`)), '',
    ].join('\n');
  }
}
