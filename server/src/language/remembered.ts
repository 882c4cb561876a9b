// What is worked out of something again and again, kept while it is asked for.

/** The same text by itself: a piece cut out of a long one keeps all of that in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * The same function, which remembers what it made: `make` is asked once for a text as long as that is kept.
 *
 * @param make pure; its value is shared by all who ask
 * @param most so many values are kept; with the next one all are dropped, so that no document can fill the memory
 */
export function remembered<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) {
      if (kept.size >= most) kept.clear();
      kept.set(detached(text), value = make(text));
    }
    return value;
  };
}

/** Something that keeps what is worked out of it: one list of notes, a place in it for each who does. */
export interface Noted { readonly notes: unknown[] }

/** Makes a remembering function for one kind of things, each of which never changes and is known once. */
export function noting<Of extends Noted>(): <Value>(make: (of: Of) => Value) => (of: Of) => Value {
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

/** The same for what is worked out of a value that never changes: kept as long as the value is. @param make pure */
export function rememberedOf<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (!value) kept.set(key, value = make(key));
    return value;
  };
}
