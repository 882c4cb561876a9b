/** Text from a document or a rule inside Markdown: shown as it is, never as markup, a link or HTML. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s+/g, ' ');

/** Markdown of hovers as an editor without Markdown shows it: its words and lists; marks and addresses go. What is no mark is escaped there. */
export const withoutMarkdown = (markdown: string): string =>
  markdown.replace(/\n\n---\n/g, '\n').replace(/\\([\s\S])|\*+|\[|\]\([^()]*\)/g, (_, escaped: string | undefined) => escaped ?? '');
