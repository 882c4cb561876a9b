// What makes a finding the same one after the text round it has changed: its rule and its words, not its place.
import type { Finding } from './finding';

/** The words a finding is about; '' for one about the whole document, which moves with its title. */
export const wordsOf = (finding: Finding, text: string): string =>
  finding.level === 'document' ? '' : text.slice(finding.start, finding.end).replace(/\s+/gu, ' ').trim();

/**
 * A short fingerprint for each finding of a file, the same for the same words of the same rule wherever they stand; the
 * second of two equal ones ends in `:2`.
 */
export function fingerprintsOf(findings: readonly Finding[], text: string): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf(`${finding.rule}\u0000${wordsOf(finding, text).toLowerCase()}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** 64 bits of FNV-1a as two halves: no secret is kept with it, it only has to be the same everywhere. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i) ^ (a >>> 13), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
