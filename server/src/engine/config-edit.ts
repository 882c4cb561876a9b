// Puts a glob into a configuration file, or takes it out again; everything else stays as it is written.
import { applyEdits, modify, parseTree, findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { isSeq, parseDocument } from 'yaml';
import type { ConfigFormat } from './config-file';

export type GlobList = 'include' | 'exclude';

/**
 * The text of a configuration file after which files that match `glob` are always read, or always left alone.
 *
 * @returns `undefined` for a text that cannot be read: it is left to its author
 */
export function withGlob(text: string, format: ConfigFormat, list: GlobList, glob: string): string | undefined {
  return format === 'yaml' ? inYaml(text, list, glob) : inJson(text, list, glob);
}

const other = (list: GlobList): GlobList => (list === 'include' ? 'exclude' : 'include');
const textsOf = (value: unknown): unknown[] | undefined => (value === undefined ? [] : Array.isArray(value) ? value : undefined);

function inJson(text: string, list: GlobList, glob: string): string | undefined {
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(text.trim() === '' ? '{}' : text, errors, { allowTrailingComma: true });
  if (!tree || errors.length > 0 || tree.type !== 'object') return undefined;
  const documents = findNodeAtLocation(tree, ['documents']);
  if (documents && documents.type !== 'object') return undefined;
  const listed = (name: GlobList): unknown[] | undefined => {
    const node = findNodeAtLocation(tree, ['documents', name]);
    return textsOf(node ? getNodeValue(node) as unknown : undefined);
  };
  const own = listed(list), struck = listed(other(list));
  if (!own || !struck) return undefined;
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' } };
  let done = text.trim() === '' ? '{}' : text;
  if (!own.includes(glob)) {
    done = own.length === 0 ? applyEdits(done, modify(done, ['documents', list], [glob], options))
      : applyEdits(done, modify(done, ['documents', list, own.length], glob, { ...options, isArrayInsertion: true }));
  }
  const at = struck.indexOf(glob);
  return at < 0 ? done : applyEdits(done, modify(done, ['documents', other(list), at], undefined, options));
}

function inYaml(text: string, list: GlobList, glob: string): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as unknown as typeof document.contents;
  try {
    // “documents:” and nothing behind it.
    if (document.get('documents') === undefined) document.delete('documents');
    const listed = (name: GlobList): unknown[] | undefined => { const node = document.getIn(['documents', name]); return isSeq(node) ? node.toJSON() as unknown[] : node === undefined ? [] : undefined; };
    const own = listed(list), struck = listed(other(list));
    if (!own || !struck) return undefined;
    if (!own.includes(glob)) {
      if (own.length > 0) document.addIn(['documents', list], glob); else document.setIn(['documents', list], document.createNode([glob]));
    }
    const at = struck.indexOf(glob);
    if (at >= 0) document.deleteIn(['documents', other(list), at]);
  } catch { return undefined; }
  const written = document.toString();
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}
