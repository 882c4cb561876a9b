// Inline Markdown that an edit must not cut in two: links, code, emphasis, tags.
import type { Nodes } from 'mdast';
import { treeOf } from './markdown';
import { spanOf } from './prose';
import { shifted, type Span } from './span';

interface Construct extends Span {
  /** Nothing can be put into it: words inside would become part of an address or of code. */
  readonly closed: boolean;
}

const open: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete']);
const closed: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'html',
  'footnoteReference',
]);

/** The stretch with the whole of each construct that it would cut in two; a place within a closed one moves behind it. */
export function withoutCuts(span: Span, text: string): Span {
  let { start, end } = span;
  for (const one of constructsAround(span, text)) {
    if (start === end) {
      if (one.closed && one.start < start && start < one.end) start = end = one.end;
    } else if (start < one.start && one.start < end && end < one.end) end = one.end;
    else if (one.start < start && start < one.end && one.end < end) start = one.start;
  }
  return { start, end };
}

/** So far (in code units) a construct round an edit is looked for: edits in a paragraph of a megabyte stay cheap. */
const FAR = 600;
const blankLine = /(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])/g;

/** The inline constructs of the paragraph round a stretch, outer ones first. Labels that other lines define are taken for defined. */
function constructsAround({ start, end }: Span, text: string): readonly Construct[] {
  const ahead = text.slice(Math.max(0, start - FAR), start);
  const behind = text.slice(end, end + FAR);
  const above = [...ahead.matchAll(blankLine)].at(-1);
  const below = behind.search(blankLine);
  const from = start - ahead.length + (above ? above.index + above[0].length : 0);
  return constructsIn(text.slice(from, below < 0 ? end + behind.length : end + below)).map((one) => ({ ...one, ...shifted(one, from) }));
}

/** The paragraph that was looked at last: one finding has several fixes. */
let last: { readonly block: string; readonly constructs: readonly Construct[] } = { block: '', constructs: [] };

function constructsIn(block: string): readonly Construct[] {
  if (!/[[\]<*_`~]/.test(block)) return [];
  if (last.block === block) return last.constructs;
  const constructs: Construct[] = [];
  const walk = (node: Nodes) => {
    const at = spanOf(node);
    const isClosed = closed.has(node.type);
    if (at.start >= block.length) return;
    if (isClosed || open.has(node.type)) constructs.push({ ...at, closed: isClosed });
    if ('children' in node) for (const child of node.children) walk(child);
  };
  const labels = new Set([...block.matchAll(/\[([^[\]]{1,100})\]/g)].map(([, label]) => label!));
  walk(treeOf(`${block}\n\n${[...labels].map((label) => `[${label}]: x\n`).join('')}`, false));
  last = { block, constructs };
  return constructs;
}
