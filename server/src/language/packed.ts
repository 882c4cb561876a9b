// A language pack as bytes, as it is shipped: compiled, in two files. What ships them compresses them as its host can unpack them.
import { strFromU8, strToU8 } from 'fflate';
import type { LanguagePack } from './pack';
import { decodeTables, encodeTables } from './packed-tables';
import type { Tables } from './tables';
import { bytesOf, streams, type Stream } from './weights';

/** What was learned stands in a file of its own, beside what was written. */
export interface PackedLanguage {
  readonly language: Uint8Array;
  readonly weights: Uint8Array;
}

/** What stands before the bytes of tables, and before those of weights. */
type LanguageHead = Omit<LanguagePack, 'tables' | 'abbreviations' | 'weights' | 'elementWeights'> & {
  readonly abbreviations: readonly string[];
};
type Learned = Pick<LanguagePack, 'weights' | 'elementWeights'>;

const isStream = (name: string): boolean => (streams as readonly string[]).includes(name);

/** A value with something else for each of its streams, in the order in which they stand in it. */
function exchanged(of: unknown, exchange: (stream: unknown) => unknown): unknown {
  if (Array.isArray(of)) return of.map((one) => exchanged(one, exchange));
  return typeof of !== 'object' || of === null
    ? of
    : Object.fromEntries(Object.entries(of).map(([name, value]) => [name, isStream(name) ? exchange(value) : exchanged(value, exchange)]));
}

/** Packs a language. Made when the product is built. */
export function packed({ tables, abbreviations, weights, elementWeights, ...rest }: LanguagePack): PackedLanguage {
  // Bytes stand in the order in which they are taken out of the head, and are put back in.
  const parts: Uint8Array[] = [];
  const bare = exchanged({ ...(weights && { weights }), ...(elementWeights && { elementWeights }) } satisfies Learned, (stream) => {
    const bytes = bytesOf(stream as Stream);
    parts.push(bytes);
    return bytes.length;
  });
  return {
    language: withHead({ ...rest, abbreviations: [...abbreviations] } satisfies LanguageHead, [encodeTables(tables())]),
    weights: withHead(bare, parts),
  };
}

function withHead(head: unknown, parts: readonly Uint8Array[]): Uint8Array {
  const json = strToU8(JSON.stringify(head));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length);
  return joined([length, json, ...parts]);
}

/** The head, and where it ends. */
function headOf(bytes: Uint8Array): { readonly head: unknown; readonly end: number } {
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return { head: JSON.parse(strFromU8(bytes.subarray(4, end))), end };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A language that `packed` packed. */
export function unpacked({ language, weights }: PackedLanguage): LanguagePack {
  const { head, end } = headOf(language);
  const { abbreviations, ...rest } = head as LanguageHead;
  const learned = headOf(weights);
  let at = learned.end;
  const models = exchanged(learned.head, (length) => weights.subarray(at, (at += length as number))) as Learned;
  let tables: Tables | undefined;
  return { ...rest, ...models, abbreviations: new Set(abbreviations), tables: () => (tables ??= decodeTables(language.subarray(end))) };
}
