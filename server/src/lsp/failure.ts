// How failures are told in the log.

/** What failed, for the log: with the place in the program, where it is known. */
export const inFull = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What failed, in one line. */
export const inShort = (error: unknown): string => (error instanceof Error ? error.message : String(error));
