// Who hears what: when facts change, the documents to which others now tell something else.
import type { Facts } from '../agreement/facts';
import { keyOfTold, type Told, type Workspace } from '../engine/workspace';
import type { Rules } from '../engine/linter';
import { aBreath } from './reading-queue';

/** How long facts must stand still before others hear of them (milliseconds). */
const SETTLES = 150;
/** How long the server may be busy in one go (milliseconds). */
const SLICE = 12;

export interface HearingAround {
  readonly rules: () => Rules;
  /** While many documents are read, each would hear something new many times. */
  readonly isReading: () => boolean;
  /** The URI of a name; `undefined` where the folders of now have none for it. */
  readonly uri: (name: string) => string | undefined;
  /** Documents (URIs) hear something new. */
  readonly concerns: (uris: readonly string[]) => void;
  /** All have heard, for now. */
  readonly done: () => void;
}

export class Hearing {
  /** By name: what each document was last told. */
  private readonly heard = new Map<string, string>();
  /** By URI: what documents would tell that hear the others and are not heard by them. */
  private readonly apart = new Map<string, Facts>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private spreading = 0;

  constructor(
    private readonly workspace: Workspace,
    private readonly around: HearingAround,
  ) {}

  /** Whether somebody may be about to hear something new. */
  get isBusy(): boolean {
    return this.timer !== undefined || this.spreading > 0;
  }

  /** What the others tell a document: from now on it is known to it. */
  told(name: string): readonly Told[] {
    return this.tell(name);
  }

  /** The same for a document that the others do not hear: outside the folders, or ignored. */
  toldApart(uri: string, facts: Facts): readonly Told[] {
    this.apart.set(uri, facts);
    return this.tell(facts.path, facts);
  }

  /** A document is apart no more, or not open any more. */
  join(uri: string): void {
    this.apart.delete(uri);
  }

  /** A document is gone. */
  forget(name: string): void {
    this.heard.delete(name);
  }

  /** Facts changed: when they stand still, others hear of it. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.spreading++;
      void this.spread().finally(() => {
        this.spreading--;
        this.around.done();
      });
    }, SETTLES);
  }

  /** Nobody hears anything any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async spread(): Promise<void> {
    if (this.around.isReading()) {
      this.later();
      return;
    }
    const rules = this.around.rules();
    const concerned: string[] = [];
    let since = Date.now();
    for (const { path } of this.workspace.all()) {
      if (Date.now() - since > SLICE) {
        await aBreath();
        since = Date.now();
      }
      const uri = this.around.uri(path);
      if (uri === undefined || !this.workspace.document(path)) continue;
      const key = keyOfTold(this.workspace.told(path, rules));
      if (key === (this.heard.get(path) ?? nothing)) continue;
      this.heard.set(path, key);
      concerned.push(uri);
    }
    for (const [uri, facts] of this.apart) {
      if (keyOfTold(this.workspace.told(facts.path, rules, facts)) !== this.heard.get(facts.path)) concerned.push(uri);
    }
    this.around.concerns(concerned);
  }

  private tell(name: string, own?: Facts): readonly Told[] {
    const told = this.workspace.told(name, this.around.rules(), own);
    this.heard.set(name, keyOfTold(told));
    return told;
  }
}

const nothing = keyOfTold([]);
