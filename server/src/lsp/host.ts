// What the server needs of the process or worker that it runs in.
import type { Linter } from '../engine/linter';
import type { Files } from './files';
import type { Report } from './folder-report';
import type { InitializationOptions } from './protocol';

export interface Host {
  /** Reads files where the client does not. */
  readonly files: Files;
  /** Whether its file names are not told apart by case. */
  readonly foldsCase?: boolean;
  /** Rules and languages; asked for once, when the client has said what it knows. */
  readonly linter: (options: InitializationOptions) => Omit<Linter, 'config'>;
  /** Tells what was read below a folder. */
  readonly report: Report;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
}
