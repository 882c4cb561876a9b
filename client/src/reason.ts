// A reason as it stands in a comment. The server reads it back (`engine/allow.ts`).

/**
 * The reason, trimmed, with what would end the comment or the table cell it stands in written as a character reference:
 * `|`, a backtick, a line end, each second of two hyphens; and `&` where it looks like such a reference already.
 */
export const inComment = (reason: string): string =>
  reason
    .trim()
    .replace(/&(?=#\d+;)/g, reference)
    .replace(/[|`]|\r\n?|\n|(?<=-)-/g, reference);

const reference = (written: string): string => `&#${written.startsWith('\r') ? 10 : written.charCodeAt(0)};`;
