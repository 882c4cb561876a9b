// How sure one has to be of a flaw, by how many others there are.

/** Sentences in 1,000 words from which on no more is wanted, and how much more with each halving, up to how much. */
const USUAL = 8, STEP = 0.3, MOST = 0.9;
/** A text in which no pattern speaks yet counts as if half a sentence did: the shorter it is, the less that says. */
const NONE = 0.5;

/**
 * How far a sentence must lie above its threshold (`Thresholds`) to be pointed out. Where flaws are rare, most of what looks
 * like one is none: on documents not seen before, a pattern whose sentence lay just above its threshold was right three
 * times in ten where fewer than four sentences in 1,000 words were pointed out, and eight in ten from seven on.
 *
 * @param words of the whole document
 * @param spoken in how many of its sentences patterns speak
 */
export const evidenceWanted = (words: number, spoken: number): number =>
  Math.min(MOST, Math.max(0, STEP * Math.log2((USUAL * words) / (1000 * Math.max(NONE, spoken)))));
