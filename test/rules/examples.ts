// Reads the marked examples out of a rule's page.

export interface Example {
  /** The text with its marks. */
  readonly marked: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** What the first fix makes of it, where the page says so. */
  readonly fixed?: string;
}

export interface Page { readonly title: string; readonly headings: readonly string[]; readonly flagged: readonly Example[]; readonly accepted: readonly Example[] }

/** Takes the `⟦ ⟧` out of a text and says where they were. */
export function unmark(marked: string): Example {
  const spans: { start: number; end: number }[] = [];
  let text = '', open = -1;
  for (const char of marked) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') spans.push({ start: open, end: text.length });
    else text += char;
  }
  return { marked, text, spans };
}

/** The examples of a rule's page: list items and fenced blocks below its second and third heading. */
export function readPage(markdown: string): Page {
  const headings: string[] = [], flagged: Example[] = [], accepted: Example[] = [];
  let fence: string[] | undefined;
  const put = (text: string) => {
    const [marked, fixed] = text.split(' → ');
    const into = headings.length === 1 ? flagged : headings.length === 2 ? accepted : undefined;
    into?.push({ ...unmark(marked!), ...(fixed !== undefined && { fixed }) });
  };
  for (const line of markdown.split('\n')) {
    if (fence) { if (/^```\s*$/.test(line)) { put(`${fence.join('\n')}\n`); fence = undefined; } else fence.push(line); continue; }
    if (/^```/.test(line)) { fence = []; continue; }
    if (line.startsWith('## ')) headings.push(line.slice(3));
    else if (line.startsWith('- ')) put(line.slice(2));
  }
  return { title: /^# (.+)$/m.exec(markdown)?.[1] ?? '', headings, flagged, accepted };
}
