// Lints a text as its place in the workspace wants it: configuration, path, and name.
import { configFor, saidOf, type Config } from '../engine/config';
import { lint, withTold, type Linted } from '../engine/lint';
import type { Linter } from '../engine/linter';
import type { Told } from '../engine/workspace';
import { byValue } from '../language/remembered';
import type { ChunkCache } from '../model/document';
import { pathBelow } from './files';
import type { InForce } from './settings';

export class Linting {
  private readonly linterOf = byValue((config: Config): Linter => ({ ...this.base(), config }));

  constructor(
    private readonly base: () => Omit<Linter, 'config'>,
    private readonly surroundings: () => { readonly today: string; readonly editorLanguage?: string },
    private readonly nameOf: (uri: string) => string,
  ) {}

  /** All rules there are. */
  get rules(): Linter['rules'] {
    return this.base().rules;
  }

  /**
   * Lints a text with the configuration that is in force for it. Where that is broken nothing is found: the text would be
   * judged by other rules than its house's. What the document is, and what it tells others, is known all the same.
   */
  lint(uri: string, text: string, plain: boolean, inForce: InForce, cache?: ChunkCache): Linted {
    const path = pathBelow(inForce.base, uri);
    const said = saidOf(inForce.config, path);
    const linted = lint(
      {
        text,
        path,
        name: this.nameOf(uri),
        format: plain ? 'plain' : 'markdown',
        ...this.surroundings(),
        ...(said && { said }),
        ...(cache && { cache }),
      },
      this.linterOf(configFor(inForce.config, path)),
    );
    return inForce.problem === undefined ? linted : { ...linted, findings: [] };
  }

  /** A linted document once others have told it something. */
  withTold(uri: string, linted: Linted, told: readonly Told[], { config, base, problem }: InForce): Linted {
    return problem !== undefined
      ? linted
      : withTold(linted, told, this.surroundings(), this.linterOf(configFor(config, pathBelow(base, uri))));
  }
}
