// URIs that mean the same: editors, clients and disks escape them differently (`a%20(x)`, `a%20%28x%29`, `C:`, `c%3A`).

/**
 * What is equal for all URIs of one thing. It is for comparing, and for telling what lies below a folder; nobody is sent it.
 *
 * @param uri any text; what is escaped wrongly is taken as it is written
 */
export function keyOfUri(uri: string): string {
  const known = keys.get(uri);
  if (known !== undefined) return known;
  const scheme = (/^[a-z][a-z\d+.-]*:/i.exec(uri)?.[0] ?? '').toLowerCase();
  const end = uri.search(/[?#]/);
  const [own, rest] = end < 0 ? [uri.slice(scheme.length), ''] : [uri.slice(scheme.length, end), uri.slice(end)];
  const slash = own.startsWith('//') ? own.indexOf('/', 2) : 0;
  const from = slash < 0 ? own.length : slash;
  const drive = /^\/[a-z](?::|%3a)(?=\/|$)/i;
  const path = scheme === 'file:' ? own.slice(from).replace(drive, (written) => `/${written[1]!.toLowerCase()}:`) : own.slice(from);
  const key = `${scheme}${own.slice(0, from).toLowerCase()}${path.split('/').map(inOneWay).join('/')}${rest.slice(0, 1)}${inOneWay(rest.slice(1))}`;
  // The same few are asked about all the time; a bound keeps a long session from growing.
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(uri, key);
  return key;
}

const MOST_KEYS = 20_000;
const keys = new Map<string, string>();

/** A part of a URI, with everything escaped that can be. */
function inOneWay(part: string): string {
  if (/^[\w.~-]*$/.test(part)) return part;
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part;
  }
}

/** Whether `uri` lies below the folder `folder` (a URI without a slash at its end). */
export const isBelowUri = (uri: string, folder: string): boolean => keyOfUri(uri).startsWith(`${keyOfUri(folder)}/`);
