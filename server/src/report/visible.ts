// Text of documents and file names, made harmless to show: nothing in it may steer a terminal or turn a line round.

/**
 * `text` with every control character replaced by a visible sign: ␛ for ESC, ␀ for NUL, [U+202E] for what has no sign.
 * Line ends and tabs are control characters, too.
 */
export function visible(text: string): string {
  let shown = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = signOf(text.charCodeAt(i));
    if (sign === undefined) continue;
    shown += text.slice(from, i) + sign;
    from = i + 1;
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** `text` on one line, made visible: runs of white space become one space. */
export const oneLine = (text: string): string => visible(text.replace(/\s+/gu, ' '));

function signOf(code: number): string | undefined {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code < 0x80) return undefined;
  // C1 controls, marks that turn the direction of writing, line and paragraph separators, the byte order mark.
  const steers =
    code < 0xa0 ||
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff;
  return steers ? `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]` : undefined;
}

/** At most `most` characters, the last one `…` where something was cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  // Half a surrogate pair is no character.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
