// Puts a glob into a configuration file, or takes it out again; everything else stays as it is written.
import { applyEdits, modify, parseTree, findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { isSeq, parseDocument } from 'yaml';
import { documentTypes, type DocumentType } from '../agreement/kind';
import type { ConfigFormat } from './config-names';

/** A list of globs in a configuration: files that are read always, never, or as a type. */
export type GlobList = 'include' | 'exclude' | DocumentType;
const lists: readonly GlobList[] = ['include', 'exclude', ...documentTypes];

/** Where a list stands in a configuration. */
const placeOf = (list: GlobList): string[] => (list === 'include' || list === 'exclude' ? ['documents', list] : ['documents', 'types', list]);

/**
 * The text of a configuration file after which files that match `glob` are always read, read as a type, or left alone. The
 * glob is taken out of the lists that would say otherwise.
 *
 * @returns `undefined` for a text that cannot be read: it is left to its author
 */
export function withGlob(text: string, format: ConfigFormat, list: GlobList, glob: string): string | undefined {
  if (!lists.includes(list)) return undefined;
  return format === 'yaml' ? inYaml(text, list, glob) : inJson(text, list, glob);
}

/** The lists that speak against one. A file that is read always may be read as a type, too. */
const against = (list: GlobList): readonly GlobList[] => (list === 'include' ? ['exclude'] : lists.filter((one) => one !== list && (one !== 'include' || list === 'exclude')));

function inJson(text: string, list: GlobList, glob: string): string | undefined {
  const errors: { error: number; offset: number; length: number }[] = [];
  let done = text.trim() === '' ? '{}' : text;
  const tree = parseTree(done, errors, { allowTrailingComma: true });
  if (!tree || errors.length > 0 || tree.type !== 'object') return undefined;
  for (const place of [['documents'], ['documents', 'types']]) {
    const node = findNodeAtLocation(tree, place);
    if (node && node.type !== 'object') return undefined;
  }
  const listed = (name: GlobList): unknown[] | undefined => {
    const node = findNodeAtLocation(tree, placeOf(name)), value = node ? getNodeValue(node) as unknown : [];
    return Array.isArray(value) ? value : undefined;
  };
  const own = listed(list), struck = against(list).map((name) => ({ name, globs: listed(name) }));
  if (!own || struck.some(({ globs }) => !globs)) return undefined;
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' } };
  if (!own.includes(glob)) {
    done = own.length === 0 ? applyEdits(done, modify(done, placeOf(list), [glob], options))
      : applyEdits(done, modify(done, [...placeOf(list), own.length], glob, { ...options, isArrayInsertion: true }));
  }
  for (const { name, globs } of struck) {
    const at = globs!.indexOf(glob);
    if (at >= 0) done = applyEdits(done, modify(done, [...placeOf(name), at], undefined, options));
  }
  return done;
}

function inYaml(text: string, list: GlobList, glob: string): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as unknown as typeof document.contents;
  try {
    // “documents:” and nothing behind it.
    for (const place of [['documents'], ['documents', 'types']]) if (document.hasIn(place) && (document.getIn(place) ?? undefined) === undefined) document.deleteIn(place);
    const listed = (name: GlobList): unknown[] | undefined => { const node = document.getIn(placeOf(name)); return isSeq(node) ? node.toJSON() as unknown[] : node === undefined ? [] : undefined; };
    const own = listed(list), struck = against(list).map((name) => ({ name, globs: listed(name) }));
    if (!own || struck.some(({ globs }) => !globs)) return undefined;
    if (!own.includes(glob)) {
      if (own.length > 0) document.addIn(placeOf(list), glob); else document.setIn(placeOf(list), document.createNode([glob]));
    }
    for (const { name, globs } of struck) {
      const at = globs!.indexOf(glob);
      if (at >= 0) document.deleteIn([...placeOf(name), at]);
    }
  } catch { return undefined; }
  const written = document.toString();
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}
