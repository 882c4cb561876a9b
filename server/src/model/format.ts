// What a file's name says of its text.

export type Format = 'markdown' | 'plain';

/** The format of a file or URI: plain text by its ending, else Markdown. */
export const formatOf = (name: string): Format => (/\.te?xt$/i.test(name) ? 'plain' : 'markdown');

/** Whether a file or folder by this name is not meant for readers: nobody looks at or into it. */
export const isHiddenName = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Whether a file by this name is looked for in folders. */
export const isDocumentName = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);
