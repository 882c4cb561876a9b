// The documents of a folder are the same on the command line, for an editor's server with a disk, and for one that asks the
// editor for each folder; and so are the files that count later on.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inputsOf } from '../../server/src/hosts/cli/inputs';
import { filesOnDisk } from '../../server/src/hosts/files-on-disk';
import { findFiles } from '../../server/src/lsp/find-files';
import { IgnoredFiles } from '../../server/src/lsp/ignored-files';
import type { FolderEntry } from '../../server/src/lsp/protocol';

interface Case { readonly says: string; readonly files: Readonly<Record<string, string>>; readonly folder?: string; readonly found: readonly string[] }
const cases: readonly Case[] = [
  { says: 'all of them, but no hidden ones and no packages', files: { 'a.md': '', 'b.txt': '', 'c/d.markdown': '', 'e.pdf': '', '.f/g.md': '', '.h.md': '', 'node_modules/i.md': '', 'c/node_modules/i.md': '' }, found: ['a.md', 'b.txt', 'c/d.markdown'] },
  { says: 'none that git ignores', files: { '.gitignore': 'build/\n*.draft.md\n', 'a.md': '', 'a.draft.md': '', 'build/b.md': '', 'c/build/d.md': '', 'c/x.draft.md': '' }, found: ['a.md'] },
  { says: 'what a nearer rule wants', files: { '.gitignore': '*.md\n', 'a.md': '', 'b/.gitignore': '!kept.md\n', 'b/kept.md': '', 'b/c/kept.md': '', 'b/other.md': '' }, found: ['b/c/kept.md', 'b/kept.md'] },
  { says: 'nothing in an ignored folder, whatever is wanted in it', files: { '.gitignore': 'b/\n', 'b/.gitignore': '!kept.md\n', 'b/kept.md': '', 'a.md': '' }, found: ['a.md'] },
  { says: 'none that the repository above ignores', files: { '.git/HEAD': '', '.git/info/exclude': 'mine.md\n', '.gitignore': '/docs/old/\n', 'docs/a.md': '', 'docs/mine.md': '', 'docs/old/b.md': '', 'docs/new/old/c.md': '' }, folder: 'docs', found: ['docs/a.md', 'docs/new/old/c.md'] },
  { says: 'what an ignored folder holds, when it is opened itself', files: { '.git/HEAD': '', '.gitignore': 'docs/\n*.txt\n', 'docs/a.md': '', 'docs/b.txt': '', 'docs/c/d.md': '', 'docs/.gitignore': 'c/\n' }, folder: 'docs', found: ['docs/a.md', 'docs/b.txt'] },
  { says: 'by rules of its own only, outside of a repository', files: { '.gitignore': '*.md\n', 'docs/a.md': '' }, folder: 'docs', found: ['docs/a.md'] },
  { says: 'by names with signs and letters', files: { '.gitignore': 'årsplan (gammel)/\n', 'årsplan (gammel)/a.md': '', 'årsplan/a #1.md': '' }, found: ['årsplan/a #1.md'] },
  { says: 'none behind a link', files: { 'a.md': '', 'real/b.md': '', 'link → real': '', 'link.md → a.md': '' }, found: ['a.md', 'real/b.md'] },
];

/** A folder as the editor lists it: no links. */
const list = (uri: string): Promise<FolderEntry[]> => Promise.resolve(readdirSync(fileURLToPath(uri), { withFileTypes: true }).filter((entry) => entry.isFile() || entry.isDirectory())
  .map((entry) => ({ name: entry.name, uri: `${uri}/${encodeURIComponent(entry.name)}`, isFolder: entry.isDirectory() })));
const files = {
  read: (uri: string) => Promise.resolve(existsSync(fileURLToPath(uri)) ? readFileSync(fileURLToPath(uri), 'utf8') : undefined),
  isThere: (uri: string) => Promise.resolve(existsSync(fileURLToPath(uri))),
};

describe('the documents of a folder', () => {
  let root: string;
  beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'leadership-lint-find-')); });
  afterEach(() => rmSync(root, { recursive: true }));

  for (const { says, files: content, folder = '.', found } of cases) {
    it(`are ${says}`, async function () {
      if (process.platform === 'win32' && says.includes('link')) this.skip();
      for (const [name, text] of Object.entries(content)) {
        const [path, target] = name.split(' → ') as [string, string?];
        mkdirSync(dirname(join(root, path)), { recursive: true });
        if (target === undefined) writeFileSync(join(root, path), text); else symlinkSync(target, join(root, path));
      }
      const from = join(root, folder), uri = pathToFileURL(from).href.replace(/\/$/, '');
      const names = (uris: readonly string[]) => uris.map((one) => relative(root, fileURLToPath(one)).replaceAll('\\', '/')).sort();
      assert.deepEqual((await inputsOf([from], root, '-')).inputs.map(({ path }) => path).sort(), found, 'on the command line');
      assert.deepEqual(names(await filesOnDisk.find(uri, 100)), found, 'from the disk');
      assert.deepEqual(names(await findFiles(uri, 100, list, files, false)), found, 'through the editor');
      const ignored = new IgnoredFiles(files, false), all = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:md|markdown|txt)$/.test(entry.name));
      ignored.useFolders([uri]);
      const open = (await Promise.all(all.map(async ({ parentPath, name }) => ({ path: relative(root, join(parentPath, name)).replaceAll('\\', '/'), isIgnored: await ignored.has(`${uri}/${relative(from, join(parentPath, name)).split(/[\\/]/).map(encodeURIComponent).join('/')}`) })))).filter(({ isIgnored, path }) => !isIgnored && !/(?:^|\/)(?:\.|node_modules|link)/.test(path));
      assert.deepEqual(open.map(({ path }) => path).sort(), found, 'one by one');
    });
  }

  it('are ignored, however their names and their folder’s are escaped', async () => {
    const written: Record<string, string> = { 'file:///år (1)/.gitignore': 'old/\n' }, key = (uri: string) => decodeURIComponent(uri);
    const ignored = new IgnoredFiles({ read: (uri) => Promise.resolve(written[key(uri)]), isThere: () => Promise.resolve(false) }, false);
    ignored.useFolders(['file:///%C3%A5r%20(1)']);
    const has = (uri: string) => ignored.has(uri);
    assert.deepEqual(await Promise.all(['file:///%C3%A5r%20%281%29/old/a.md', 'file:///%C3%A5r%20(1)/old/a.md', 'file:///%C3%A5r%20%281%29/new/a.md', 'file:///%C3%A5r%20%282%29/old/a.md'].map(has)), [true, true, false, false]);
  });

  it('are the nearest ones, where there are too many', async () => {
    for (const path of ['z.md', 'a/b/c.md', 'a/d.md']) { mkdirSync(dirname(join(root, path)), { recursive: true }); writeFileSync(join(root, path), ''); }
    const uri = pathToFileURL(root).href;
    assert.deepEqual((await findFiles(uri, 2, list, files, false)).map((one) => one.slice(uri.length)), ['/z.md', '/a/d.md']);
  });

  it('ask for no rules where the list shows none', async () => {
    mkdirSync(join(root, 'a/b'), { recursive: true });
    const asked: string[] = [];
    await findFiles(pathToFileURL(root).href, 9, list, { ...files, read: (uri) => { asked.push(uri); return files.read(uri); } }, false);
    assert.deepEqual(asked, []);
  });
});
