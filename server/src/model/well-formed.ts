// Texts that UTF-8 can hold.

/** `text` with U+FFFD for each half of a surrogate pair, which UTF-8, URIs and XML cannot hold. */
export function wellFormed(text: string): string {
  // With the `u` flag a surrogate matches only where it stands alone.
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
