/** The run cannot go on. The message is for the user, in the language of the run. */
export class RunError extends Error {}
