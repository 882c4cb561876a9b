/** Text from a document or a rule inside Markdown: shown as it is, never as markup, a link or HTML. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s+/g, ' ');
