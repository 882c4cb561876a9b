// What git ignores, by the rules of a folder and of those above it. Pure: whoever asks has read the `.gitignore` files.
import ignore, { type Ignore } from 'ignore';

/** The rules that one file says of what lies below its folder. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Reads a `.gitignore` file.
 *
 * @param folder that it stands in, by whatever name
 * @param foldsCase where file names are not told apart by case, patterns are not, either
 */
export const ignoreRules = (folder: string, text: string, foldsCase: boolean): IgnoreRules => ({
  folder,
  rules: ignore({ ignorecase: foldsCase, allowRelativePaths: false }).add(text),
});

/**
 * Whether a file or folder is ignored: the nearest rule that says anything decides. What lies in an ignored folder is for
 * the asker to know.
 *
 * @param layers from the outermost folder to the nearest
 * @param pathFrom the way to it from the folder of a layer, with `/`
 */
export function isIgnored(layers: readonly IgnoreRules[], pathFrom: (folder: string) => string, isFolder: boolean): boolean {
  for (const { folder, rules } of [...layers].reverse()) {
    const { ignored, unignored } = rules.test(pathFrom(folder) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}
