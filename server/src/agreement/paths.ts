// Paths as documents name each other: with `/`, relative to the document or, from `/`, to the workspace's folder.

/**
 * The path that a link or name leads to from a document.
 *
 * @returns `undefined` for what leaves the workspace's folder, and for addresses of the net
 */
export function pathFrom(document: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//') || target.includes('\\')) return undefined;
  let name = target;
  try {
    name = decodeURIComponent(target);
  } catch {
    /* A stray percent sign is meant as it is written. */
  }
  const parts = name.startsWith('/') ? [] : document.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length === 0 || parts.at(-1) === '..') return undefined;
    else parts.pop();
  }
  return parts.join('/');
}

/** A link's file and section, undecoded; without a file it means its own document. */
export function partsOfLink(url: string): { readonly file: string; readonly section?: string } {
  const hash = url.indexOf('#');
  const file = (hash < 0 ? url : url.slice(0, hash)).split('?')[0]!;
  if (hash < 0 || hash === url.length - 1) return { file };
  let section = url.slice(hash + 1);
  try {
    section = decodeURIComponent(section);
  } catch {
    /* as it is written */
  }
  return { file, section };
}

/** How one document names another in a link. */
export function linkTo(target: string, from: string): string {
  const [there, here] = [target.split('/'), from.split('/').slice(0, -1)];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/').replaceAll(' ', '%20');
}

/** A document's folder; '' for one at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Languages that a file's name may carry: `remote.sv.policy.md`, `remote-en.charter.md`, `sv/remote.policy.md`. */
const tag = /\.(?:en|sv|da|nb|de)(?=\.)|[-_](?:en|sv|da|nb|de)(?=\.)/i;
const folderTag = /(^|\/)(?:en|sv|da|nb|de)(?=\/|$)/i;

/** The name that translations of one text share: the path without its language. */
export function nameWithoutLanguage(path: string): string {
  const folder = folderOf(path);
  const file = path.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder.replace(folderTag, '$1*')}/${file.replace(tag, '')}`.toLowerCase();
}
