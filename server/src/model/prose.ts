// The visible words of a Markdown block, at their places in the source.
//
// The parser's node values do not have this property: they drop `> `, list indents and `\`, and decode `&amp;`. So the
// words are cut out of the source by the nodes' positions, and what is not a word is blanked.
import type { Nodes } from 'mdast';
import type { Span } from './span';

/** Marks a hard line break in prose: a sentence ends here. As long as one code unit. */
export const HARD_BREAK = '\u2028';

/** The source span of a node. Every node that remark makes from text has one. */
export const spanOf = (node: Nodes): Span => ({ start: node.position!.start.offset!, end: node.position!.end.offset! });

/** Line prefixes (indent, `>`), escapes and character references: not words. A `\` before a letter stays. */
const notWords = /(?<=[\n\r])[ \t>]+|\\(?=[!-/:-@[-`{-~])|&#?\w{1,31};/g;

/**
 * The visible words of `block`, as long as the block's source.
 *
 * @param block a paragraph, heading or table cell
 * @param source the text whose offsets the nodes carry
 */
export function visibleText(block: Nodes, source: string): string {
  const { start, end } = spanOf(block);
  const parts: string[] = [];
  let done = start;
  const blankTo = (to: number) => {
    if (to <= done) return;
    const hidden = source.slice(done, to);
    parts.push(hidden.includes('\n') || hidden.includes('\r') ? hidden.replace(/[^\n\r]/g, ' ') : ' '.repeat(to - done));
    done = to;
  };
  const show = (node: Nodes) => {
    const span = spanOf(node);
    blankTo(span.start);
    const raw = source.slice(span.start, span.end);
    const words = withoutAddresses(raw);
    let from = 0;
    for (const match of raw.matchAll(notWords)) {
      parts.push(words.slice(from, match.index), ' '.repeat(match[0].length));
      from = match.index + match[0].length;
    }
    parts.push(words.slice(from));
    done = span.end;
  };
  const walk = (node: Nodes) => {
    if (node.type === 'text') show(node);
    else if (node.type === 'break' || (node.type === 'html' && lineBreak.test(node.value))) {
      const span = spanOf(node);
      blankTo(span.start);
      parts.push(HARD_BREAK);
      done = span.start + 1;
      blankTo(span.end);
    } else if (isHidden(node)) blankTo(spanOf(node).end);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(block);
  blankTo(end);
  return parts.join('');
}

/** A break as a tag, as tables have it. */
const lineBreak = /^<br ?\/?>$/i;

/** Blanks web and mail addresses: they are no words. */
export const withoutAddresses = (text: string): string =>
  text.includes('@') || text.includes('://') || text.includes('www.')
    ? text.replace(/[^\s<>()]+/g, (run) =>
        /^(?:https?:\/\/|www\.)/.test(run) || (run.includes('@') && run.includes('.', run.indexOf('@'))) ? ' '.repeat(run.length) : run,
      )
    : text;

/** Struck-out words are gone; a bare address is no word. */
function isHidden(node: Nodes): boolean {
  if (node.type === 'delete') return true;
  if (node.type !== 'link') return false;
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'text' && (only.value === node.url || `http://${only.value}` === node.url || `mailto:${only.value}` === node.url);
}
