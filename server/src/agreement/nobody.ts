// Where a name should stand and none does.

/** Whether a cell or field names nobody: empty, “TBD”, “–”, “?”. A tick names whoever heads its column. */
export const namesNobody = (text: string): boolean => /^(?:[^\p{L}\p{N}✓✔✅☑●•]*|n\/?a|tbd|tba|tbc)$/iu.test(text.trim());
