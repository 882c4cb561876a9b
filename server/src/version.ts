import manifest from '../../package.json';

/** The version of the extension and the command-line tool. */
export const version: string = manifest.version;
