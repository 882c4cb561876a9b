import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/engine/config';
import type { Files } from '../../server/src/lsp/files';
import type { Settings } from '../../server/src/lsp/protocol';
import { Settled } from '../../server/src/lsp/settings';

const json = (vocabulary: string) => `{ "vocabulary": ["${vocabulary}"] }`;

/** Settings on a disk that holds these files, and what was looked for on it. */
function settledOn(files: Record<string, string | Error>, folders: readonly string[] = ['file:///work']): { settled: Settled; lookedFor: string[] } {
  const lookedFor: string[] = [];
  const disk: Files = {
    read: (uri) => { const text = files[uri]; return text instanceof Error ? Promise.reject(text) : Promise.resolve(text); },
    isThere: (uri) => { lookedFor.push(uri); return Promise.resolve(Object.hasOwn(files, uri)); }, find: () => Promise.resolve([]),
  };
  return { settled: new Settled(disk, folders), lookedFor };
}

/** What an editor sends: not always all that the protocol says. */
const sent = (settings: object) => settings as Settings;

const document = 'file:///work/hr/leave/a.md';
const cases: readonly { readonly says: string; readonly files: Record<string, string | Error>; readonly folders?: readonly string[]; readonly of?: string; readonly vocabulary: readonly string[]; readonly base: string | undefined; readonly file?: string; readonly problem?: RegExp }[] = [
  { says: 'is the editor’s, where there is no file', files: {}, vocabulary: ['editor'], base: 'file:///work' },
  { says: 'is that of the file beside it', files: { 'file:///work/hr/leave/.leadership-lint.json': json('beside'), 'file:///work/.leadership-lint.json': json('above') }, vocabulary: ['beside'], base: 'file:///work/hr/leave', file: '.leadership-lint.json' },
  { says: 'is that of the nearest file above it', files: { 'file:///work/hr/.leadership-lint.json': json('near'), 'file:///work/.leadership-lint.json': json('far') }, vocabulary: ['near'], base: 'file:///work/hr', file: '.leadership-lint.json' },
  { says: 'is that of the workspace folder’s file', files: { 'file:///work/.leadership-lint.yaml': 'vocabulary: [yaml]\n' }, vocabulary: ['yaml'], base: 'file:///work', file: '.leadership-lint.yaml' },
  { says: 'is not that of a file above the workspace folder', files: { 'file:///.leadership-lint.json': json('outside') }, vocabulary: ['editor'], base: 'file:///work' },
  { says: 'reaches up to the innermost folder of the workspace', files: { 'file:///work/.leadership-lint.json': json('outer') }, folders: ['file:///work', 'file:///work/hr'], vocabulary: ['editor'], base: 'file:///work/hr' },
  { says: 'of a lone file is that of the file beside it', files: { 'file:///home/b/.leadership-lint.json': json('beside') }, of: 'file:///home/b/a.md', vocabulary: ['beside'], base: 'file:///home/b', file: '.leadership-lint.json' },
  { says: 'of a lone file is not that of a file above', files: { 'file:///home/.leadership-lint.json': json('above') }, of: 'file:///home/b/a.md', vocabulary: ['editor'], base: undefined },
  { says: 'of a folder whose name begins alike is not the workspace’s', files: { 'file:///work/.leadership-lint.json': json('work') }, of: 'file:///workshop/a.md', vocabulary: ['editor'], base: undefined },
  { says: 'of a text without a file is the editor’s', files: {}, of: 'untitled:a', vocabulary: ['editor'], base: undefined },
  { says: 'is what holds of a file with a flaw, which is told', files: { 'file:///work/.leadership-lint.json': '{ // ours\n "vocabulary": ["kept"],\n "rulse": {}\n}' }, vocabulary: ['kept'], base: 'file:///work', file: '.leadership-lint.json', problem: /^\.leadership-lint\.json, line 3: “rulse” is no setting/ },
  { says: 'is nothing special where the file is broken, which is told', files: { 'file:///work/.leadership-lint.yaml': 'vocabulary: [\n' }, vocabulary: [], base: 'file:///work', file: '.leadership-lint.yaml', problem: /^\.leadership-lint\.yaml, line 2: This is no valid YAML/ },
  { says: 'is nothing special where two files stand beside each other, which is told', files: { 'file:///work/.leadership-lint.json': json('one'), 'file:///work/.leadership-lint.yaml': 'vocabulary: [two]\n' }, vocabulary: [], base: 'file:///work', file: '.leadership-lint.json', problem: /\.leadership-lint\.json and \.leadership-lint\.yaml both stand/ },
  { says: 'is nothing special where a file cannot be read, which is told', files: { 'file:///work/hr/.leadership-lint.json': new Error('locked'), 'file:///work/.leadership-lint.json': json('above') }, vocabulary: [], base: 'file:///work/hr', file: '.leadership-lint.json', problem: /^\.leadership-lint\.json: The file cannot be read/ },
  { says: 'is that of the repository, where a folder in it is open', files: { 'file:///repo/.git': '', 'file:///repo/.leadership-lint.json': json('repository') }, folders: ['file:///repo/docs'], of: 'file:///repo/docs/hr/a.md', vocabulary: ['repository'], base: 'file:///repo', file: '.leadership-lint.json' },
  { says: 'is not that of a file above the repository', files: { 'file:///work/hr/.git': '', 'file:///work/.leadership-lint.json': json('above') }, vocabulary: ['editor'], base: 'file:///work' },
  { says: 'of a lone file in a repository is that of the repository', files: { 'file:///repo/.git': '', 'file:///repo/.leadership-lint.json': json('repository') }, folders: [], of: 'file:///repo/docs/a.md', vocabulary: ['repository'], base: 'file:///repo', file: '.leadership-lint.json' },
];

describe('the configuration of a document', () => {
  for (const { says, files, folders, of = document, vocabulary, base, file, problem } of cases) {
    it(says, async () => {
      const { settled } = settledOn(files, folders);
      settled.useEditor(sent({ vocabulary: ['editor'] }));
      const found = await settled.of(of);
      assert.deepEqual([found.config.vocabulary, found.base, found.file], [vocabulary, base, file && `${base}/${file}`]);
      if (problem) assert.match(found.problem!, problem); else assert.equal(found.problem, undefined);
    });
  }

  it('is the default one, as long as the editor has said nothing', async () => {
    const { settled } = settledOn({});
    assert.deepEqual(await settled.of(document), { config: defaultConfig, base: 'file:///work' });
    settled.useEditor(undefined);
    assert.deepEqual((await settled.of(document)).config, defaultConfig);
  });

  it('takes nothing from an editor that a file may not say', async () => {
    const { settled } = settledOn({});
    settled.useEditor(sent({ rules: { 'control/*': 'loud' }, vocabulary: ['a.*', 'ok'] }));
    assert.deepEqual((await settled.of(document)).config, { ...defaultConfig, vocabulary: ['ok'] });
  });

  it('is the editor’s for a folder, where it has settings of its own; what is wrong with either is left out and told, each once', async () => {
    const { settled } = settledOn({}, ['file:///work', 'file:///other']);
    const told = settled.useEditor(sent({ vocabulary: ['everywhere', '.*'] }), new Map([['file:///work', sent({ vocabulary: ['here', '.*'], rulse: {} })]]));
    assert.deepEqual(told.map((one) => one.slice(0, 8)), ['“.*” may', '“rulse” ']);
    const [here, there] = [await settled.of('file:///work/a.md'), await settled.of('file:///other/a.md')];
    assert.deepEqual([here.config.vocabulary, there.config.vocabulary], [['here'], ['everywhere']]);
    assert.match(here.leftOut!, /“rulse” is.*“\.\*” may/);
    assert.doesNotMatch(there.leftOut!, /rulse/);
    assert.deepEqual(settled.useEditor(sent({ trace: { server: 'off' } })), [], 'the client’s own');
  });

  it('tells of each file what is wrong in it, at its place, and when nothing is any more', async () => {
    const file = 'file:///work/.leadership-lint.json', files: Record<string, string> = { [file]: '{\n  "rulse": {}\n}' }, told: unknown[] = [];
    const settled = new Settled({ read: (uri) => Promise.resolve(files[uri]), isThere: (uri) => Promise.resolve(Object.hasOwn(files, uri)), find: () => Promise.resolve([]) }, ['file:///work'], (uri, flaws) => { told.push([uri, ...flaws.map(({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`)]); });
    const look = async () => { settled.forget(); await settled.of(document); return told.splice(0); };
    assert.deepEqual(await look(), [[file, '1:2-1:9']]);
    assert.deepEqual(await look(), [[file, '1:2-1:9']]);
    files[file] = '{}';
    assert.deepEqual([await look(), await look()], [[[file]], []]);
    files[file] = '{';
    assert.equal((await look()).length, 1);
    delete files[file];
    assert.deepEqual([await look(), await look()], [[[file]], []]);
    files[file] = '{';
    await look();
    settled.useFolders([]);
    assert.deepEqual(told, [[file]], 'nor of a folder that is gone');
  });

  describe('that is still being read when it changes', () => {
    const file = 'file:///work/.leadership-lint.json';
    /** Settings whose file is read when the test says so, each time as it says. */
    const slow = () => {
      const reads: ((text: string) => void)[] = [], told: number[] = [];
      const files: Files = { read: () => new Promise((resolve) => { reads.push(resolve); }), isThere: (uri) => Promise.resolve(uri === file), find: () => Promise.resolve([]) };
      const settled = new Settled(files, ['file:///work'], (_, flaws) => { told.push(flaws.length); });
      const turn = async () => { for (let i = 0; i < 3; i++) await new Promise((resolve) => { setImmediate(resolve); }); };
      return { settled, told, reads, turn };
    };

    it('is what it is now, for whoever asked before as well; nothing is told of what it was', async () => {
      const { settled, told, reads, turn } = slow(), before = settled.of(document);
      await turn();
      settled.forget();
      const after = settled.of(document);
      await turn();
      reads[1]!(json('new'));
      await turn();
      reads[0]!('{');
      assert.deepEqual([(await before).config.vocabulary, await before === await after, told], [['new'], true, []]);
    });

    it('tells nothing of a folder that is gone', async () => {
      const { settled, told, reads, turn } = slow(), before = settled.of(document);
      await turn();
      settled.useFolders([]);
      reads[0]!('{');
      await before;
      assert.deepEqual(told, []);
    });
  });

  for (const { says, editorLanguage, messageLanguage, problem, flaw } of [
    { says: 'Swedish', editorLanguage: 'sv-SE', problem: /^\.leadership-lint\.json, rad 2: ”rulse” är ingen inställning/, flaw: /^”rulse” är/ },
    { says: 'Danish', editorLanguage: 'da', problem: /^\.leadership-lint\.json, linje 2: »rulse« er ikke en indstilling/, flaw: /^»rulse« er/ },
    { says: 'the language of messages before that of the editor', editorLanguage: 'sv', messageLanguage: 'da' as const, problem: /linje 2: »rulse«/, flaw: /^»rulse«/ },
    { says: 'English in any other', editorLanguage: 'fi', problem: /line 2: “rulse” is no setting/, flaw: /^“rulse”/ },
  ]) {
    it(`is told to be wrong in ${says}`, async () => {
      const file = 'file:///work/.leadership-lint.json', told: string[] = [];
      const files: Files = { read: () => Promise.resolve('{\n  "rulse": {}\n}'), isThere: (uri) => Promise.resolve(uri === file), find: () => Promise.resolve([]) };
      const settled = new Settled(files, ['file:///work'], (_, flaws) => { told.push(...flaws.map(({ text }) => text)); }, editorLanguage);
      const leftOut = settled.useEditor(sent({ rulse: {}, ...(messageLanguage && { messageLanguage }) }));
      assert.match((await settled.of(document)).problem!, problem);
      assert.match(told[0]!, flaw);
      assert.match(leftOut[0]!, flaw);
    });
  }

  it('is looked for once, until something changes', async () => {
    const { settled, lookedFor } = settledOn({});
    await Promise.all([settled.of(document), settled.of(document)]);
    const once = lookedFor.length;
    assert.equal(once, new Set(lookedFor).size);
    for (const change of [() => { settled.forget(); }, () => { settled.useEditor(sent({})); }, () => { settled.useFolders(['file:///work']); }]) {
      lookedFor.length = 0;
      await settled.of(document);
      assert.equal(lookedFor.length, 0);
      change();
      await settled.of(document);
      assert.equal(lookedFor.length, once);
    }
  });

  it('heeds the folders that are open now', async () => {
    const { settled } = settledOn({ 'file:///work/.leadership-lint.json': json('work') }, []);
    assert.deepEqual((await settled.of(document)).config.vocabulary, []);
    settled.useFolders(['file:///work']);
    assert.deepEqual((await settled.of(document)).config.vocabulary, ['work']);
  });

  it('is the same value until something changes, whoever asks and wherever it comes from', async () => {
    const { settled } = settledOn({ 'file:///work/.leadership-lint.json': '{}' }, ['file:///work', 'file:///other']);
    for (const uri of ['file:///work/a.md', 'file:///other/a.md', 'file:///alone/a.md']) {
      const before = await settled.of(uri);
      assert.equal(await settled.of(uri), before, uri);
      settled.forget();
      assert.notEqual(await settled.of(uri), before, uri);
    }
    const [one, other] = [await settled.of('file:///other/a.md'), await settled.of('file:///alone/a.md')];
    settled.useEditor({ rules: {} } as never);
    assert.notEqual(await settled.of('file:///other/a.md'), one);
    assert.notEqual(await settled.of('file:///alone/a.md'), other);
  });
});
