// Markdown that holds words of others: names of files are shown as they are, and never become a link, an icon or a command.

/** A text inside Markdown, on one line, shown as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$:]/g, '\\$&').replace(/\s+/g, ' ');

/** A link that runs a command of the editor. @param label shown as it is */
export const commandLink = (label: string, command: string, ...args: readonly unknown[]): string =>
  `[${plain(label)}](command:${command}?${address(JSON.stringify(args))})`;

/** `encodeURIComponent` leaves brackets, which would end the link. */
const address = (text: string): string => encodeURIComponent(text).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`);
