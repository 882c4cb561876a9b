// A configuration file's text → the configuration, and what is wrong with it at which place. Hosts read the file.
//
// The value is built here from the parsers' trees, not by the parsers: so every key has a place, an alias is never
// followed, and a key such as `__proto__` is a key like any other.
import { parseTree, printParseErrorCode, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { Language } from '../language/data';
import type { Span } from '../model/span';
import { lineStarts, placeOf } from '../model/lines';
import { defaultConfig, type Config } from './config';
import type { ConfigFormat } from './config-names';
import type { ConfigProblem } from './config-values';
import { configWords } from './config-words';
import { readConfig } from './read-config';
import { jsonMistake, yamlMistake } from './syntax-words';

export interface ConfigFileProblem extends ConfigProblem {
  /** Offsets in the file's text. */
  readonly at: Span;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Bytes, about. Longer files are refused unread: nobody writes them by hand, and the YAML parser is slow on deep nests. */
const LONGEST_FILE = 100 * 1024;
const DEEPEST = 32;

/**
 * Reads a configuration file.
 *
 * @param text without a byte order mark
 * @param ruleIds all rules there are
 * @param language that problems are told in
 * @returns the configuration without what is wrong, and the problems in the text's order. Never throws.
 */
export function parseConfigFile(
  text: string,
  format: ConfigFormat,
  ruleIds: ReadonlySet<string>,
  language: Language = 'en',
): { config: Config; problems: ConfigFileProblem[] } {
  const starts = lineStarts(text);
  const says = configWords[language];
  const placed = (key: string, message: string, at: Span): ConfigFileProblem => ({ key, text: message, at, ...placeOf(at.start, starts) });
  if (text.length > LONGEST_FILE) {
    return { config: defaultConfig, problems: [placed('', says.tooLong(LONGEST_FILE / 1024), { start: 0, end: 0 })] };
  }
  const value = new Value(language);
  try {
    if (format === 'yaml') readYaml(text, value);
    else readJson(text, value);
  } catch (error) {
    // The parsers recurse: a file that is nothing but brackets exhausts the stack, and nothing else does.
    if (!(error instanceof RangeError)) throw error;
    value.wrong('', says.tooDeep(DEEPEST), { start: 0, end: 0 });
  }
  if (value.problems.length > 0) {
    return { config: defaultConfig, problems: inOrder(value.problems.map((one) => placed(one.key, one.text, one.at))) };
  }
  const { config, problems } = readConfig(value.root, ruleIds, says);
  return { config, problems: inOrder(problems.map((one) => placed(one.key, one.text, value.placeOf(one.key)))) };
}

const inOrder = (problems: ConfigFileProblem[]): ConfigFileProblem[] => problems.sort((a, b) => a.at.start - b.at.start);

/** A value in the making, with the place of each key. Keys are written as `readConfig` writes them: `documents.types`, `allow[2]`. */
class Value {
  root: unknown = undefined;
  readonly problems: { readonly key: string; readonly text: string; readonly at: Span }[] = [];
  private readonly places = new Map<string, Span>();

  constructor(readonly language: Language) {}

  get says() {
    return configWords[this.language];
  }

  wrong(key: string, text: string, at: Span): void {
    this.problems.push({ key, text, at });
  }
  place(key: string, at: Span): void {
    if (!this.places.has(key)) this.places.set(key, at);
  }

  /** Where a key stands; for one that is not there, where the nearest key above it does. */
  placeOf(key: string): Span {
    for (let name = key; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf('['), 0))) {
      const at = this.places.get(name);
      if (at) return at;
    }
    return { start: 0, end: 0 };
  }
}

/** An object without a prototype, so that no key means anything but itself. */
const record = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;
const below = (key: string, name: string): string => (key === '' ? name : `${key}.${name}`);

// --- JSON with comments

function readJson(text: string, value: Value): void {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) {
    value.wrong('', value.says.notJson(jsonMistake(printParseErrorCode(error), value.language)), { start: offset, end: offset + length });
  }
  if (tree && errors.length === 0) value.root = jsonValue(tree, '', 0, value);
}

function jsonValue(node: JsonNode, key: string, depth: number, value: Value): unknown {
  if (depth > DEEPEST) {
    value.wrong(key, value.says.tooDeep(DEEPEST), { start: node.offset, end: node.offset + 1 });
    return undefined;
  }
  if (node.type === 'array') {
    return (node.children ?? []).map((child, i) => {
      value.place(`${key}[${i}]`, { start: child.offset, end: child.offset + child.length });
      return jsonValue(child, `${key}[${i}]`, depth + 1, value);
    });
  }
  if (node.type !== 'object') return node.value as unknown;
  const object = record();
  for (const { children: [name, child] = [] } of node.children ?? []) {
    if (!name || !child) continue;
    const own = below(key, String(name.value));
    const at = { start: name.offset, end: (isLeaf(child) ? child : name).offset + (isLeaf(child) ? child : name).length };
    if (Object.hasOwn(object, String(name.value))) {
      value.wrong(own, value.says.twice(own), at);
      continue;
    }
    value.place(own, at);
    object[String(name.value)] = jsonValue(child, own, depth + 1, value);
  }
  return object;
}

const isLeaf = ({ type }: JsonNode): boolean => type !== 'object' && type !== 'array';

// --- YAML

function readYaml(text: string, value: Value): void {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, version: '1.2', schema: 'core' });
  for (const { code, message, pos } of document.errors) {
    value.wrong('', value.says.notYaml(yamlMistake({ code, message }, value.language)), { start: pos[0], end: Math.max(pos[1], pos[0]) });
  }
  if (document.errors.length === 0) value.root = yamlValue(document.contents as YamlNode | null, '', 0, value);
}

function yamlValue(node: YamlNode | null | undefined, key: string, depth: number, value: Value): unknown {
  if (!node) return undefined;
  const at = spanOf(node);
  if (depth > DEEPEST) {
    value.wrong(key, value.says.tooDeep(DEEPEST), at);
    return undefined;
  }
  if (isAlias(node)) {
    value.wrong(key, value.says.alias(node.source), at);
    return undefined;
  }
  if (isSeq(node)) {
    return node.items.map((child, i) => {
      value.place(`${key}[${i}]`, spanOf(child as YamlNode));
      return yamlValue(child as YamlNode, `${key}[${i}]`, depth + 1, value);
    });
  }
  if (!isMap(node)) return isScalar(node) ? node.value : undefined;
  const object = record();
  for (const { key: name, value: child } of node.items) {
    if (!isScalar(name)) {
      value.wrong(key, value.says.plainKey, spanOf(name as YamlNode));
      continue;
    }
    const written = String(name.value);
    const own = below(key, written);
    const place = { start: spanOf(name).start, end: spanOf(isScalar(child) && child.range ? child : name).end };
    if (Object.hasOwn(object, written)) {
      value.wrong(own, value.says.twice(own), place);
      continue;
    }
    value.place(own, place);
    object[written] = yamlValue(child as YamlNode | null, own, depth + 1, value);
  }
  return object;
}

const spanOf = (node: YamlNode): Span => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
