// A language pack as one small piece of text, as it is shipped: compiled, compressed, in base64.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { LanguagePack } from './pack';
import { decodeTables, encodeTables } from './packed-tables';
import type { Tables } from './tables';

/** What stands before the tables: everything that is no table. */
type Rest = Omit<LanguagePack, 'tables' | 'abbreviations'> & { readonly abbreviations: readonly string[] };

/** Packs a language. Made when the product is built. */
export function packed({ tables, abbreviations, ...rest }: LanguagePack): string {
  const head = strToU8(JSON.stringify({ ...rest, abbreviations: [...abbreviations] } satisfies Rest));
  const body = encodeTables(tables());
  const bytes = new Uint8Array(4 + head.length + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  bytes.set(body, 4 + head.length);
  return btoa(strFromU8(deflateSync(bytes, { level: 9 }), true));
}

/** A language that `packed` packed. */
export function unpacked(text: string): LanguagePack {
  const bytes = inflateSync(strToU8(atob(text), true));
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const { abbreviations, ...rest } = JSON.parse(strFromU8(bytes.subarray(4, 4 + length))) as Rest;
  let tables: Tables | undefined;
  return { ...rest, abbreviations: new Set(abbreviations), tables: () => tables ??= decodeTables(bytes.subarray(4 + length)) };
}
