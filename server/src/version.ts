// By name, so that the bundles hold the number alone and not the whole manifest.
import { version as number } from '../../package.json';

/** The version of the extension and the command-line tool. */
export const version: string = number;
