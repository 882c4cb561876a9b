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

/** Something that what is worked out of it is kept with, by whoever works it out. */
export interface Noted { readonly text: string; readonly notes: unknown[] }

let slots = 0;

/** The same for a text that is known once: what was made is kept with it. @param make pure */
export function noted<Value>(make: (text: string) => Value): (of: Noted) => Value {
  const slot = slots++;
  return ({ text, notes }) => (notes[slot] ??= make(text)) as Value;
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
