// Writes `type:` into a document's front matter. Text in, edit out: nothing here knows the editor.

/** Replace lines `from` up to, not including, `to` with `text`. */
export interface LineEdit { readonly from: number; readonly to: number; readonly text: string }

// The Swedish and Danish names of the field that the server reads as well.
const typeField = /^(?:type|typ|kind|dokumenttype|dokumenttyp)\s*:/i;

/** The smallest edit after which the front matter names `type`; everything else stays as it is written. */
export function writeType(text: string, type: string): LineEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const field = `type: ${type}${eol}`;
  const close = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  if (close < 0) return { from: 0, to: 0, text: `---${eol}${field}---${eol}${eol}` };
  const at = lines.findIndex((line, index) => index > 0 && index < close && typeField.test(line));
  return at < 0 ? { from: 1, to: 1, text: field } : { from: at, to: at + 1, text: field };
}
