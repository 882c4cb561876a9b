// Uses the packaged extension through the interface, as a person would: squiggle, Problems panel, hover, light bulb, fix, saved
// file, a reason, and the page of a rule. Pictures go to test/screenshots/. With --docs it takes the pictures of the examples
// for docs/images/ instead.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from '../../scripts/steps.mjs';
import { startBrowser } from '../vscode-host/chromium.mjs';
import { ensureHost } from '../vscode-host/ensure.mjs';
import { discard, installVsix, scratch, startServer, workbenchUrl } from '../vscode-host/server.mjs';
import { journey } from './journey.mjs';
import { pictures } from './pictures.mjs';
import { Workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const forDocs = process.argv.includes('--docs');
const gallery = path.join(root, ...(forDocs ? ['docs', 'images'] : ['test', 'screenshots']));
const settings = {
  'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false, 'editor.lightbulb.enabled': 'on', 'editor.wordWrap': 'on',
  'files.autoSave': 'off', 'workbench.tips.enabled': false, 'breadcrumbs.enabled': false, 'window.commandCenter': false, 'window.title': '${activeEditorShort}',
  'workbench.reduceMotion': 'on', 'editor.occurrencesHighlight': 'off', 'editor.stickyScroll.enabled': false,
};

ensureHost();
const vsix = packageExtension();
const dir = scratch();
const folder = path.join(dir, 'documents');
cpSync(path.join(root, ...(forDocs ? ['examples'] : ['test', 'client', 'workspace'])), folder, { recursive: true });
if (!forDocs) rmSync(gallery, { recursive: true, force: true });
mkdirSync(gallery, { recursive: true });

let server, browser, page;
const picture = name => page.screenshot({ path: path.join(gallery, `${name}.png`) });
const step = async (what, act) => {
  const from = Date.now();
  try { await act(); } catch (error) {
    await page.screenshot({ path: path.join(root, 'test', 'screenshots', 'failed.png') }).catch(() => {});
    throw new Error(`${what}: ${error.message}\n(see test/screenshots/failed.png)`);
  }
  console.log(`  ✓ ${what} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
};

try {
  const extensionsDir = path.join(dir, 'extensions');
  await installVsix(vsix, extensionsDir, dir);
  server = await startServer({ dataDir: dir, extensionsDir, settings });
  browser = await startBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: forDocs ? 1.5 : 1 })).newPage();
  page.setDefaultTimeout(45_000);
  const workbench = new Workbench(page);
  console.log('\nThe packaged extension in the workbench');
  const open = within => workbench.open(workbenchUrl(server.authority, path.join(folder, within)));
  await (forDocs ? pictures : journey)({ workbench, open, page, dir, folder, step, picture });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.stop();
  discard(dir);
}
