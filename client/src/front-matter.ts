// Writes `type:` into a document's front matter. Text in, edit out: nothing here knows the editor.

/** Replace lines `from` up to, not including, `to` with `text`. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// The Swedish and Danish names of the field that the server reads as well.
const typeField = /^(["']?)(?:type|typ|kind|dokumenttype|dokumenttyp)\1\s*:/i;
/** What goes on with a value although it stands no further in than its key: an item of a list, a closing bracket. */
const goesOn = /^(?:-(?:\s|$)|[\]}])/;

/** The smallest edit after which the front matter names `type`; everything else stays as it is written. */
export function writeType(text: string, type: string): LineEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const close = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  if (close < 0) return { from: 0, to: 0, text: `---${eol}type: ${type}${eol}---${eol}${eol}` };
  const block = lines.slice(1, close);
  const indent = indentOf(block.find(says) ?? '');
  const at = block.findIndex((line) => indentOf(line) === indent && typeField.test(line.trimStart()));
  const field = `${indent}type: ${type}${eol}`;
  return at < 0 ? { from: 1, to: 1, text: field } : { from: at + 1, to: endOfValue(block, at, indent.length) + 1, text: field };
}

const indentOf = (line: string): string => line.slice(0, line.length - line.trimStart().length);
/** Not an empty line, and no comment. */
const says = (line: string): boolean => !/^\s*(?:#|$)/.test(line);

/** Behind the last line of the value whose key stands in line `at`. Comments and empty lines below it are not its own. */
function endOfValue(block: readonly string[], at: number, indent: number): number {
  let end = at + 1;
  for (const [index, line] of block.entries()) {
    if (index <= at || !says(line)) continue;
    if (indentOf(line).length <= indent && !goesOn.test(line.trimStart())) break;
    end = index + 1;
  }
  return end;
}
