// What a tool was asked on its command line.
import { readFileSync } from 'node:fs';

/** What stands behind the command's own name. */
export const args: readonly string[] = process.argv.slice(2);

/** What was given to an option, each time it stands there. */
export const all = (name: string): string[] => args.flatMap((arg, i) => (arg === name ? [args[i + 1]!] : []));

/**
 * What the JSON file that an option names holds; nothing where the option is not there. It is taken for what it should be.
 *
 * @throws Error where there is no such file, or it is no JSON
 */
export function jsonOf<Value>(name: string): Value | undefined {
  const [file] = all(name);
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Value);
}
