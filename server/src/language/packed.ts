// A language pack as bytes, as it is shipped: compiled. What ships it compresses it as its host can unpack it.
import { strFromU8, strToU8 } from 'fflate';
import type { LanguagePack } from './pack';
import { decodeTables, encodeTables } from './packed-tables';
import type { Tables } from './tables';
import { bytesOf, streams, type Models, type Streams } from './weights';

/** Weights without their bytes, which stand behind the head: of each stream only its length. */
type Bare<Of extends Models> = Omit<Of, keyof Streams> & { readonly [name in keyof Streams]: number };

/** What stands before all bytes: everything that is no table and no weight. */
type Head = Omit<LanguagePack, 'tables' | 'abbreviations' | 'weights' | 'elementWeights'> & {
  readonly abbreviations: readonly string[];
  readonly weights?: Bare<NonNullable<LanguagePack['weights']>>;
  readonly elementWeights?: Bare<NonNullable<LanguagePack['elementWeights']>>;
};

/** Packs a language. Made when the product is built. */
export function packed({ tables, abbreviations, weights, elementWeights, ...rest }: LanguagePack): Uint8Array {
  // Bytes stand in the order in which they are taken out of the head, and are put back in.
  const parts: Uint8Array[] = [];
  const bare = <Of extends Models>(of: Of): Bare<Of> => {
    const bytes = streams.map((name) => bytesOf(of[name]));
    parts.push(...bytes);
    return { ...of, ...Object.fromEntries(streams.map((name, i) => [name, bytes[i]!.length])) } as unknown as Bare<Of>;
  };
  const head = strToU8(JSON.stringify({ ...rest, abbreviations: [...abbreviations], ...(weights && { weights: bare(weights) }), ...(elementWeights && { elementWeights: bare(elementWeights) }) } satisfies Head));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return joined([length, head, ...parts, encodeTables(tables())]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) { bytes.set(part, at); at += part.length; }
  return bytes;
}

/** A language that `packed` packed. */
export function unpacked(bytes: Uint8Array): LanguagePack {
  let at = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const { abbreviations, weights, elementWeights, ...rest } = JSON.parse(strFromU8(bytes.subarray(4, at))) as Head;
  const whole = <Of extends Models>(of: Bare<Of>): Of => ({ ...of, ...Object.fromEntries(streams.map((name) => [name, bytes.subarray(at, at += of[name])])) }) as unknown as Of;
  const models = { ...(weights && { weights: whole<NonNullable<LanguagePack['weights']>>(weights) }), ...(elementWeights && { elementWeights: whole<NonNullable<LanguagePack['elementWeights']>>(elementWeights) }) };
  const from = at;
  let tables: Tables | undefined;
  return { ...rest, ...models, abbreviations: new Set(abbreviations), tables: () => tables ??= decodeTables(bytes.subarray(from)) };
}
