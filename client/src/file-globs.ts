// Patterns for “files like this”. A path in, patterns out: nothing here knows the editor.

/** What is more than itself in a pattern stands for any one character. */
const plain = (path: string): string => path.replace(/[*?[\](){}!+@|\\]/g, '?');

/**
 * Patterns that hold for a file and its like, the narrowest first: its folder, its folder and those below, its kind of name.
 *
 * @param path with `/`, relative to the folder that patterns are relative to
 */
export function globsLike(path: string): string[] {
  const slash = path.lastIndexOf('/');
  const folder = plain(path.slice(0, slash + 1)), name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : plain(name.slice(dot));
  const kind = /\.[^.]+\.[^.]+$/.exec(name)?.[0];
  return [...new Set([plain(path), `${folder}*${ending}`, `${folder}**/*${ending}`, ...(kind ? [`**/*${plain(kind)}`] : [])])];
}
