// What is worked out of something again and again, kept by what it is worked out of. Each makes of a pure function the same
// function that remembers:
//
//   byText                 a text: so many of the last, for there is no end of texts
//   Recent                 the same for what is in use all the time: it is not dropped with the rest, and may cease to hold
//   byValue                a value that never changes, such as a configuration: for as long as the value is there
//   byWord, bySentence,    a word, a sentence, a chunk: noted on it (`noted`). There are many, and they are asked about all the
//   byChunk                time: a note takes no look-up. It holds for all that share the notes, such as the same sentence at
//                          another place, so that places are nothing to note
//   byChunkAnd,            a chunk and something around it (`agreement/by-chunk.ts`): while that is the same
//   byChunkAndHeadings

/** The same text by itself: a piece cut out of a long one keeps all of that in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * @param make pure; its value is shared by all who ask
 * @param most so many values are kept; with the next one all are dropped, so that no document can fill the memory
 */
export function byText<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) {
      if (kept.size >= most) kept.clear();
      kept.set(detached(text), (value = make(text)));
    }
    return value;
  };
}

/** What was asked for last, by a text: at least the last so many values, so that what is in use is never dropped. */
export class Recent<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  /** @param most so many values are kept at least, and twice as many at most */
  constructor(private readonly most: number) {}

  /** @param make of the value that is kept, if one is: the same where it still holds */
  of(key: string, make: (kept: Value | undefined) => Value): Value {
    const young = this.young.get(key);
    const value = make(young ?? this.old.get(key));
    if (value === young) return value;
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}

/** @param make pure */
export function byValue<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (!value) kept.set(key, (value = make(key)));
    return value;
  };
}

/** Something that keeps what is worked out of it: one list of notes, a place in it for each who does. */
export interface Noted {
  readonly notes: unknown[];
}

/** Makes `by…` for one kind of things, each of which never changes and has notes of its own. To be called once a kind: it counts the places. */
export function noted<Of extends Noted>(): <Value>(make: (of: Of) => Value) => (of: Of) => Value {
  let places = 0;
  return <Value>(make: (of: Of) => Value) => {
    const place = places++;
    return (of: Of): Value => {
      let value = of.notes[place];
      // `undefined` is an answer, too.
      if (value === undefined) of.notes[place] = value = make(of) ?? null;
      return (value === null ? undefined : value) as Value;
    };
  };
}
