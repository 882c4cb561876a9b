// Colours of a terminal, or none.
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
  readonly underline: (text: string) => string;
}

const paint =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

const coloured: Style = {
  bold: paint(1, 22),
  dim: paint(2, 22),
  red: paint(31, 39),
  yellow: paint(33, 39),
  blue: paint(34, 39),
  green: paint(32, 39),
  underline: paint(4, 24),
};
const colourless: Style = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain, underline: plain };

/** The style of a terminal that shows colours, or of one that does not. */
export const styleOf = (color: boolean): Style => (color ? coloured : colourless);
