// npm start: installs what is missing, builds, lints the examples in the terminal, then opens them in an editor in the browser.
//   npm start -- FOLDER     another folder instead of examples/
//   npm start -- --once     ends after the lint, as it does without a terminal
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { build, install, packageExtension, root, run, stop } from './steps.mjs';

const args = process.argv.slice(2);
// npm runs this in the project's folder; INIT_CWD is where the user stands.
const folder = path.resolve(process.env.INIT_CWD ?? '.', args.find((argument) => !argument.startsWith('-')) ?? path.join(root, 'examples'));
const once = args.includes('--once') || Boolean(process.env.CI) || !process.stdout.isTTY;

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) stop(`${folder} is not a folder.`);
install();
build();
console.log(`\nWhat leadership-lint says about ${path.relative(process.cwd(), folder) || '.'}:\n`);
// 1 means that there are findings, which is what the examples are for. A folder of one's own may be empty: then one writes.
if (run(process.execPath, ['dist/server/cli.js', folder]) > 1 && once) stop('The lint did not work; see above.');
if (!once) await serve();

async function serve() {
  const { ensureHost, hostRunsHere } = await import('../test/vscode-host/ensure.mjs');
  const vsix = packageExtension();
  if (!hostRunsHere) {
    console.log(
      `\nThe editor in the browser runs on linux-x64. Here, please install the extension into your VS Code:\n\n  code --install-extension ${vsix}\n  code ${folder}\n`,
    );
    return;
  }
  ensureHost();
  const { discard, installVsix, scratch, startServer, workbenchUrl } = await import('../test/vscode-host/server.mjs');
  const dir = scratch();
  let server;
  let ending = false;
  const end = async (code) => {
    if (ending) return;
    ending = true;
    await server?.stop();
    discard(dir);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
  try {
    const extensionsDir = path.join(dir, 'extensions');
    await installVsix(vsix, extensionsDir, dir);
    // The token keeps other programs and web pages on this machine out.
    const token = randomUUID();
    server = await startServer({ dataDir: dir, extensionsDir, token, port: Number(process.env.PORT ?? 0) });
    const address = workbenchUrl(server.authority, folder, { token });
    console.log(`\nThe editor is ready:\n\n  ${address}\n\nCtrl-C ends it.`);
    openBrowser(address);
    await server.ended;
    if (!ending) throw new Error('The editor ended by itself.');
  } catch (error) {
    console.error(error);
    await end(1);
  }
}

/** Where there is a browser to open; where there is none, the address is on the screen. */
function openBrowser(address) {
  const [program, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(program, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
