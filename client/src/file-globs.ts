// Patterns for “files like this”, and lists of them. A path in, patterns out: nothing here knows the editor.
import type { GlobList, Settings } from '../../server/src/lsp/protocol';

/** What is more than itself in a pattern stands for any one character. */
const plain = (path: string): string => path.replace(/[*?[\](){}!+@|\\]/g, '?');

/**
 * Patterns that hold for a file and its like, the narrowest first: its folder, its folder and those below, its kind of name.
 *
 * @param path with `/`, relative to the folder that patterns are relative to
 */
export function globsLike(path: string): string[] {
  const slash = path.lastIndexOf('/');
  const folder = plain(path.slice(0, slash + 1));
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : plain(name.slice(dot));
  const kind = /\.[^.]+\.[^.]+$/.exec(name)?.[0];
  return [...new Set([plain(path), `${folder}*${ending}`, `${folder}**/*${ending}`, ...(kind ? [`**/*${plain(kind)}`] : [])])];
}

/** A path relative to a folder, both with `/`; undefined where the folder does not hold it. */
export function pathBelow(folder: string, path: string): string | undefined {
  const from = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(from) ? path.slice(from.length) : undefined;
}

type Lists = Required<Settings['documents']>;

/** The editor's lists with a pattern in one of them, and in none that says otherwise. What does not change is the same value. */
export function withGlob({ include, exclude, types }: Lists, list: GlobList, glob: string): Lists {
  const added = (globs: readonly string[] = []) => (globs.includes(glob) ? globs : [...globs, glob]);
  const struck = (globs: readonly string[]) => (globs.includes(glob) ? globs.filter((one) => one !== glob) : globs);
  if (list === 'include') return { include: added(include), exclude: struck(exclude), types };
  const own = list === 'exclude' ? {} : { [list]: added(types[list]) };
  // An empty list stays: it keeps one of a wider scope from coming back.
  const others = Object.fromEntries(
    Object.entries(types)
      .filter(([type]) => type !== list)
      .map(([type, globs]) => [type, struck(globs)]),
  );
  const all: Lists['types'] = { ...others, ...own };
  const same = Object.keys(all).every((type) => all[type as keyof typeof all] === types[type as keyof typeof types]);
  return {
    include: list === 'exclude' ? struck(include) : include,
    exclude: list === 'exclude' ? added(exclude) : struck(exclude),
    types: same ? types : all,
  };
}
