// A document that is open is linted once for each version and configuration, and told the rest as often as it is new.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facts } from '../../server/src/agreement/facts';
import { defaultConfig } from '../../server/src/engine/config';
import type { Told } from '../../server/src/engine/workspace';
import { Linting } from '../../server/src/lsp/linting';
import { OpenDocuments, type Read } from '../../server/src/lsp/open-documents';
import type { InForce, Settled } from '../../server/src/lsp/settings';
import type { ChunkCache } from '../../server/src/model/document';
import { LONGEST_TEXT } from '../../server/src/model/encoding';
import { conflict, fewRules, gate, gated, other } from './parts';

const uri = 'file:///work/shop.policy.md';
const inForce = (): InForce => ({ config: defaultConfig, base: 'file:///work' });
const create = (text = other, { version = 1, of = uri, languageId = 'markdown' } = {}) => TextDocument.create(of, languageId, version, text);
const told = (start = 57): readonly Told[] => [{ rule: conflict, problem: { at: { start, end: 75 }, values: { area: 'a', owner: 'b', other: 'c', path: 'd', title: 'e', link: 'f' } } }];

function opened() {
  const linted: { uri: string; length: number; plain: boolean; cache: ChunkCache | undefined }[] = [], heard: [uri: string, path: string][] = [];
  const state: { inForce: InForce; told: readonly Told[]; isOpen: boolean } = { inForce: inForce(), told: [], isOpen: true };
  class Recorded extends Linting {
    override lint(...[of, text, plain, force, cache]: Parameters<Linting['lint']>) {
      linted.push({ uri: of, length: text.length, plain, cache });
      // A text beyond all measure takes as long as it is.
      return super.lint(of, text.length > 1_000_000 ? text.slice(0, 1000) : text, plain, force, cache);
    }
  }
  const linting = new Recorded(() => fewRules, () => ({ today: '2026-03-01' }), (of) => of.slice('file:///work/'.length));
  const others = { isApart: () => Promise.resolve(false), tell: (of: string, { path }: Facts) => { heard.push([of, path]); return state.told; } };
  class Present extends OpenDocuments {
    override async read(...of: Parameters<OpenDocuments['read']>): Promise<Read> { return (await super.read(...of))!; }
  }
  return { linted, heard, state, documents: new Present({ of: () => Promise.resolve(state.inForce) } as unknown as Settled, linting, others, () => state.isOpen) };
}
const codes = ({ result }: { readonly result?: { readonly findings: readonly { readonly rule: string }[] } }) => result?.findings.map(({ rule }) => rule);

describe('a document that is open', () => {
  it('is read at its version, with what is in force', async () => {
    const { documents, state, heard } = opened(), document = create(gated, { version: 7 });
    const read = await documents.read(document);
    assert.deepEqual([read.version, read.document, read.inForce, codes(read)], [7, document, state.inForce, [gate]]);
    assert.deepEqual(heard, [[uri, 'shop.policy.md']]);
  });

  it('is linted once, though others are heard each time', async () => {
    const { documents, linted, heard } = opened(), document = create();
    const read = await documents.read(document);
    for (let i = 0; i < 3; i++) assert.equal(await documents.read(document), read);
    assert.deepEqual([linted.length, heard.length], [1, 4]);
  });

  it('is linted again at another version, in another configuration, and when it is another document', async () => {
    const { documents, linted, state } = opened(), document = create();
    const before = await documents.read(document);
    TextDocument.update(document, [{ text: gated }], 2);
    const second = await documents.read(document);
    assert.deepEqual([linted.length, second === before, second.version, codes(second)], [2, false, 2, [gate]]);
    state.inForce = { ...inForce(), config: { ...defaultConfig, rules: { [gate]: 'off' } } };
    const third = await documents.read(document);
    assert.deepEqual([linted.length, third.inForce, codes(third)], [3, state.inForce, []]);
    const reopened = create(other, { version: 2 }), fourth = await documents.read(reopened);
    assert.deepEqual([linted.length, fourth.document === reopened, codes(fourth)], [4, true, []]);
  });

  it('hears something new without being linted', async () => {
    const { documents, linted, state } = opened(), document = create();
    const alone = await documents.read(document);
    state.told = told();
    const first = await documents.read(document);
    assert.deepEqual([codes(alone), codes(first)], [[], [conflict]]);
    assert.equal(await documents.read(document), first, 'the same again is nothing new');
    state.told = told(61);
    const second = await documents.read(document);
    assert.deepEqual([second.result!.findings.map(({ start }) => start), second.version, second.document, second.inForce], [[61], 1, document, state.inForce]);
    state.told = [];
    assert.deepEqual(codes(await documents.read(document)), []);
    assert.equal(linted.length, 1);
  });

  it('hears at its first version what others say', async () => {
    const { documents, state } = opened();
    state.told = told();
    assert.deepEqual(codes(await documents.read(create())), [conflict]);
  });

  it('is left alone when it is too large, and tells nobody anything', async () => {
    const { documents, linted, heard, state } = opened(), document = create('x'.repeat(LONGEST_TEXT + 1), { version: 3 });
    const read = await documents.read(document);
    assert.deepEqual([Object.keys(read).sort(), read.version, read.document === document, read.inForce === state.inForce], [['document', 'inForce', 'version'], 3, true, true]);
    assert.equal(await documents.read(document), read);
    assert.deepEqual([linted, heard], [[], []]);
    TextDocument.update(document, [{ text: gated }], 4);
    assert.deepEqual(codes(await documents.read(document)), [gate]);
  });

  it('may be as large as one may be', async () => {
    const { documents, linted } = opened(), { result } = await documents.read(create(gated.padEnd(LONGEST_TEXT)));
    assert.deepEqual([codes({ result: result! }), linted[0]!.length], [[gate], LONGEST_TEXT]);
  });

  for (const [languageId, plain] of [['plaintext', true], ['markdown', false], ['text', false]] as const) {
    it(`is ${plain ? 'plain text' : 'Markdown'} where the editor calls it ${languageId}`, async () => {
      const { documents, linted } = opened();
      await documents.read(create(gated, { languageId }));
      assert.deepEqual(linted.map((one) => one.plain), [plain]);
    });
  }

  it('keeps what was parsed from one version to the next, for itself', async () => {
    const { documents, linted } = opened(), another = create(gated, { of: 'file:///work/b.policy.md' });
    await documents.read(create());
    await documents.read(another);
    await documents.read(create(gated, { version: 2 }));
    const [first, second, third] = linted.map(({ cache }) => cache);
    assert.ok(first && second);
    assert.deepEqual([first === second, first === third], [false, true]);
  });

  it('is read anew when its text is another, though its version is the same', async () => {
    const { documents, linted } = opened(), document = create(gated);
    assert.deepEqual(codes(await documents.read(document)), [gate]);
    TextDocument.update(document, [{ text: '# Remote work policy\n' }], document.version);
    assert.deepEqual(codes(await documents.read(document)), []);
    assert.equal(linted.length, 2);
  });

  it('is read anew after it was closed, with nothing left', async () => {
    const { documents, linted } = opened(), document = create(), another = create(gated, { of: 'file:///work/b.policy.md' });
    const before = await documents.read(document), beside = await documents.read(another);
    documents.close(uri);
    assert.notEqual(await documents.read(document), before);
    assert.deepEqual([linted.length, linted[0]!.cache === linted[2]!.cache], [3, false]);
    assert.equal(await documents.read(another), beside, 'others are left alone');
  });

  it('is not linted, told to others or kept, when it is closed before its configuration is known', async () => {
    const { documents, linted, heard, state } = opened(), document = create(gated), asked = documents.read(document);
    state.isOpen = false;
    documents.close(uri);
    assert.deepEqual([await asked, linted, heard], [undefined, [], []]);
    state.isOpen = true;
    await documents.read(document);
    assert.equal(linted.length, 1, 'what was asked before is not kept');
  });

  it('is linted again after the configuration may have changed, from what was parsed', async () => {
    const { documents, linted } = opened(), document = create();
    const before = await documents.read(document);
    documents.forget();
    assert.notEqual(await documents.read(document), before);
    assert.deepEqual([linted.length, linted[0]!.cache === linted[1]!.cache], [2, true]);
  });
});
