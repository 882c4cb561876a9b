// Values of a configuration as it was parsed: whatever they are, what comes out is of the kind that is asked for, and what is
// wrong is told.
import { isEntry } from '../language/vocabulary';
import { nearestOf } from '../model/nearest';
import type { ConfigWords } from './config-words';
import { whyNoGlob } from './glob';

/** What is wrong with a configuration: the key as a path (`rules.control/approval-gate`) and a sentence about it. */
export interface ConfigProblem {
  readonly key: string;
  readonly text: string;
}

/** Bounds that keep a hostile configuration from costing time. */
const MOST_ENTRIES = 500;
const LONGEST_TEXT = 200;

export type Values = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads values and keeps what is wrong with them. Each takes the value's key as a path, for what it has to tell. */
export class ConfigValues {
  readonly problems: ConfigProblem[] = [];

  constructor(readonly says: ConfigWords) {}

  wrong(key: string, text: string): void {
    this.problems.push({ key, text });
  }

  /** An object; nothing in it where there is none. */
  record(value: unknown, key: string): Values {
    if (value === undefined) return {};
    if (!isRecord(value)) {
      this.wrong(key, this.says.mustBeObject(key));
      return {};
    }
    return value;
  }

  /** A list of anything; empty where there is none. @param says what to say of something else, or of a list that is too long */
  list(value: unknown, key: string, says: (most: number) => string = (most) => this.says.notList(key, most)): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > MOST_ENTRIES) {
      this.wrong(key, says(MOST_ENTRIES));
      return [];
    }
    return value;
  }

  texts(value: unknown, key: string): string[] {
    const { says } = this;
    return this.list(value, key).filter((one, i): one is string => {
      const at = `${key}[${i}]`;
      const good = isText(one) && one.length <= LONGEST_TEXT;
      if (!good) this.wrong(at, isText(one) ? says.longText(at, LONGEST_TEXT) : says.noText(at));
      return good;
    });
  }

  globs(value: unknown, key: string): string[] {
    return this.texts(value, key).filter((glob) => {
      const why = whyNoGlob(glob);
      if (why !== undefined) this.wrong(key, this.says[why](glob));
      return why === undefined;
    });
  }

  words(value: unknown, key: string): string[] {
    return this.texts(value, key).filter((word) => this.holds(/^[\p{L}\p{N}' -]+$/u.test(word), key, () => this.says.notWord(word)));
  }

  /** Words that are compared with the words of a document, and so have to be made of such. */
  people(value: unknown, key: string): string[] {
    return this.words(value, key).filter((word) => this.holds(isEntry(word), key, () => this.says.noWords(word)));
  }

  /** A text of an object; `undefined` where there is none, or an empty one. */
  text(of: unknown, name: string): string | undefined {
    return isRecord(of) && isText(of[name]) ? of[name] : undefined;
  }

  /** Tells of keys that an object may not have. @returns whether it has none */
  onlyKnown(of: Values, key: string, names: readonly string[]): boolean {
    const unknown = Object.keys(of).filter((name) => !names.includes(name));
    for (const name of unknown) {
      const path = key === '' ? name : `${key}.${name}`;
      this.wrong(path, this.says.noSetting(path, names.join(', '), nearestOf(name, names)));
    }
    return unknown.length === 0;
  }

  private holds(good: boolean, key: string, text: () => string): boolean {
    if (!good) this.wrong(key, text());
    return good;
  }
}
