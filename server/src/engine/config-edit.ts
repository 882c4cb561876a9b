// Puts a glob into a configuration file, or takes it out again; everything else stays as it is written. Only YAML whose maps stand
// in braces is written anew, by its library, which keeps values and comments.
import { parseTree, findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { isSeq } from 'yaml';
import { documentTypes, type DocumentType } from '../agreement/kind';
import type { ConfigFormat } from './config-names';
import type { Edit } from './finding';
import { apply } from './fix';
import * as intoJson from './json-splice';
import * as intoYaml from './yaml-splice';

/** A list of globs in a configuration: files that are read always, never, or as a type. */
export type GlobList = 'include' | 'exclude' | DocumentType;
const lists: readonly GlobList[] = ['include', 'exclude', ...documentTypes];

/** Where a list stands in a configuration. */
const placeOf = (list: GlobList): string[] =>
  list === 'include' || list === 'exclude' ? ['documents', list] : ['documents', 'types', list];

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
const against = (list: GlobList): readonly GlobList[] =>
  list === 'include' ? ['exclude'] : lists.filter((one) => one !== list && (one !== 'include' || list === 'exclude'));

function inJson(text: string, list: GlobList, glob: string): string | undefined {
  const errors: { error: number; offset: number; length: number }[] = [];
  const done = text.trim() === '' ? '{}' : text;
  const tree = parseTree(done, errors, { allowTrailingComma: true });
  if (!tree || errors.length > 0 || tree.type !== 'object') return undefined;
  for (const place of [['documents'], ['documents', 'types']]) {
    const node = findNodeAtLocation(tree, place);
    if (node && node.type !== 'object') return undefined;
  }
  const listed = (name: GlobList): unknown[] | undefined => {
    const node = findNodeAtLocation(tree, placeOf(name));
    const value = node ? (getNodeValue(node) as unknown) : [];
    return Array.isArray(value) ? value : undefined;
  };
  const own = listed(list);
  const struck = against(list).map((name) => ({ name, globs: listed(name) }));
  if (!own || struck.some(({ globs }) => !globs)) return undefined;
  const edits = own.includes(glob) ? [] : intoJson.addition(done, tree, placeOf(list), glob, eolOf(text));
  for (const { name, globs } of struck) {
    if (globs!.includes(glob)) edits.push(...intoJson.removal(done, tree, placeOf(name), globs!.indexOf(glob)));
  }
  return apply(done, edits);
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function inYaml(text: string, list: GlobList, glob: string): string | undefined {
  const document = intoYaml.parseYaml(text);
  const place = placeOf(list);
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as unknown as typeof document.contents;
  const source = text === '' || text.endsWith('\n') ? text : text + eolOf(text);
  const written = intoYaml.parseYaml(source).contents;
  const edits: (readonly Edit[])[] = [];
  try {
    // “documents:” and nothing behind it.
    for (const above of [place.slice(0, 1), place.slice(0, -1)]) {
      if (document.hasIn(above) && (document.getIn(above) ?? undefined) === undefined) document.setIn(above, document.createNode({}));
    }
    const listed = (name: GlobList): unknown[] | undefined => {
      const node = document.getIn(placeOf(name)) ?? undefined;
      return isSeq(node) ? (node.toJSON() as unknown[]) : node === undefined ? [] : undefined;
    };
    const own = listed(list);
    const struck = against(list).map((name) => ({ name, globs: listed(name) }));
    if (!own || struck.some(({ globs }) => !globs)) return undefined;
    if (!own.includes(glob)) {
      edits.push(intoYaml.addition(source, written, place, glob, eolOf(text)));
      if (own.length > 0) document.addIn(place, glob);
      else document.setIn(place, document.createNode([glob]));
    }
    for (const { name, globs } of struck) {
      const at = globs!.indexOf(glob);
      if (at < 0) continue;
      edits.push(intoYaml.removal(source, written, placeOf(name), at));
      document.deleteIn([...placeOf(name), at]);
    }
    if (edits.length === 0) return text;
    const done = apply(source, edits.flat());
    const again = intoYaml.parseYaml(done);
    // The values decide: a splice that says something else is none.
    if (again.errors.length === 0 && JSON.stringify(again.toJS()) === JSON.stringify(document.toJS())) return done;
  } catch {
    return undefined;
  }
  return document.toString({ lineWidth: 0 }).replace(/\r?\n/g, eolOf(text));
}
