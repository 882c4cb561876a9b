// Where the VS Code that the tests run in has its built-in extensions.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { ensureHost, useDesktop } from './ensure.mjs';

export async function builtinExtensions() {
  if (!useDesktop) {
    ensureHost();
    return path.join(import.meta.dirname, 'node_modules', 'code-server', 'lib', 'vscode', 'extensions');
  }
  const program = path.dirname(await downloadAndUnzipVSCode());
  // On Windows a folder named after the commit stands between; on a Mac the program is one folder further down.
  const homes = [program, path.dirname(program), ...readdirSync(program, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => path.join(program, name))];
  const found = homes.flatMap(home => ['resources', 'Resources'].map(name => path.join(home, name, 'app', 'extensions'))).find(existsSync);
  if (!found) throw new Error(`No built-in extensions near ${program}.`);
  return found;
}
