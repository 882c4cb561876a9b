// What a writer does to a document: letters one after the other, and now and then something that changes its structure.
import type { Edit } from './session';

const words = 'they ask before each day and say why ';

/** Changes in order, each to the text that the one before left. Every one in ten changes the structure, or undoes that. */
export function editsOf(text: string, count: number): Edit[] {
  const edits: Edit[] = [];
  let at = letterNear(text, Math.floor(text.length / 2));
  const structural = structuralEdits(text);
  let typed = 0;
  for (let i = 0; edits.length < count; i++) {
    if (i % 20 === 10 && structural.length > 0) {
      // Done and undone, so that the place where letters are typed stays right.
      const { at: where, removed, text: put } = structural[Math.floor(i / 20) % structural.length]!;
      const moved = where > at ? typed : 0;
      edits.push({ at: where + moved, removed: 0, text: put });
      edits.push({ at: where + moved, removed: put.length - removed, text: '' });
      continue;
    }
    edits.push({ at, removed: 0, text: words[i % words.length]! });
    at++;
    typed++;
  }
  return edits;
}

/** Opening a fence, a definition's address, the indent of an item, the front matter, a heading, a comment. */
function structuralEdits(text: string): Edit[] {
  const middle = Math.floor(text.length / 2);
  const blank = text.indexOf('\n\n', middle) + 2, item = text.indexOf('\n- ', middle) + 1, definition = text.lastIndexOf(']: ') + 3, owner = text.indexOf('owner: ') + 7;
  const insert = (at: number, what: string): Edit => ({ at, removed: 0, text: what });
  return [insert(blank, '```\n'), insert(definition, 'x'), insert(item, '  '), insert(owner, 'The '), insert(blank, '# '), insert(blank, '<!-- '), insert(definition - 3, '2'), insert(blank, '> ')]
    .filter(({ at }) => at > 8);
}

function letterNear(text: string, from: number): number {
  const paragraph = text.slice(from).search(/\n\n[A-Z]\w+ /);
  let at = paragraph < 0 ? from : from + paragraph + 14;
  while (!/[a-z]/.test(text[at]!)) at++;
  return at;
}
