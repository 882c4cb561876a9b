// Documents with marks in the text: `⟦Teamlederen⟧{teamleder}` names a role, `⟪the rota⟫{decides teamlead}` is what a
// duty is about. Marks may stand around each other.

export interface Mark { readonly says: string; readonly start: number; readonly end: number; readonly kind: 'name' | 'duty' }

/** The text without its marks, and where they stood. */
export function unmarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [], open: { kind: Mark['kind']; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const c = marked[at]!;
    if (c === '⟦' || c === '⟪') open.push({ kind: c === '⟦' ? 'name' : 'duty', start: text.length });
    else if (c === '⟧' || c === '⟫') {
      const of = open.pop();
      const close = marked.indexOf('}', at);
      if (!of || marked[at + 1] !== '{' || close < 0) throw new Error(`a mark is not closed: ${marked.slice(at - 30, at + 30)}`);
      for (const says of marked.slice(at + 2, close).split(', ')) marks.push({ says, kind: of.kind, start: of.start, end: text.length });
      at = close;
    } else text += c;
  }
  if (open.length > 0) throw new Error('a mark is not closed');
  return { text, marks };
}
