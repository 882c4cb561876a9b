// What is answered to `workspace/diagnostic`: only what is news, in parcels, and nothing before there is something to say.
import assert from 'node:assert/strict';
import { CancellationTokenSource, type CancellationToken, type Connection, type Diagnostic, type WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { WorkspaceDocuments } from '../../server/src/lsp/workspace-documents';
import { keyOfUri } from '../../server/src/lsp/uris';
import { serveWorkspaceDiagnostics } from '../../server/src/lsp/workspace-diagnostics';
import { isSettled } from './parts';

type Ids = readonly { readonly uri: string; readonly value: string }[];
const diagnostic = (message: string): Diagnostic => ({ message, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } });
const had = (ids: Readonly<Record<string, string>>): Ids => Object.entries(ids).map(([uri, value]) => ({ uri, value }));

/** A workspace that holds what a test puts there, and an editor that asks. */
function workspace(of: Readonly<Record<string, readonly [id: string, ...messages: string[]]>> = {}, open: readonly string[] = []) {
  const put = (all: typeof of) => new Map(Object.entries(all).map(([uri, [id, ...messages]]) => [keyOfUri(uri), { uri, id, diagnostics: messages.map(diagnostic) }]));
  let reports = put(of), settle = () => {}, isSettledDown = true;
  const waiting = new Set<() => void>(), guarded: unknown[][] = [], state = { givenUp: 0 };
  let handler: (params: { previousResultIds: Ids }, token: CancellationToken, progress: unknown, partial?: { report(one: WorkspaceDiagnosticReport): void }) => Promise<WorkspaceDiagnosticReport>;
  const documents = {
    settledDown: () => (isSettledDown ? Promise.resolve() : new Promise<void>((resolve) => { settle = resolve; })),
    reports: () => reports,
    nextChange: () => {
      let wake = () => {};
      const happened = new Promise<void>((resolve) => { wake = resolve; });
      waiting.add(wake);
      return { happened, giveUp: () => { state.givenUp++; waiting.delete(wake); wake(); } };
    },
  };
  const connection = { languages: { diagnostics: { onWorkspace: (of_: typeof handler) => { handler = of_; } } } };
  serveWorkspaceDiagnostics(connection as unknown as Connection, documents as unknown as WorkspaceDocuments, (uri) => open.includes(uri), (what, token, otherwise, work) => { guarded.push([what, token, otherwise]); return work(); });
  return {
    guarded, state, waiting,
    ask(previousResultIds: Ids = [], { token = new CancellationTokenSource().token, parcels }: { token?: CancellationToken; parcels?: WorkspaceDiagnosticReport[] } = {}) {
      return handler({ previousResultIds }, token, undefined, parcels && { report: (one) => { parcels.push(one); } });
    },
    change(all: typeof of) { reports = put(all); for (const wake of [...waiting]) { waiting.delete(wake); wake(); } },
    /** Something is on its way, until the result is called. */
    unsettle() { isSettledDown = false; return () => { settle(); }; },
  };
}

const full = (uri: string, resultId: string, ...messages: readonly string[]) => ({ kind: 'full', uri, version: null, resultId, items: messages.map(diagnostic) });

describe('the diagnostics of the workspace', () => {
  const cases: readonly { readonly says: string; readonly reports: Readonly<Record<string, readonly [string, ...string[]]>>; readonly had: Readonly<Record<string, string>>; readonly items: readonly object[] }[] = [
    { says: 'are all that were found, to one who has nothing', reports: { 'a.md': ['1', 'x', 'y'], 'b.md': ['2', 'z'] }, had: {}, items: [full('a.md', '1', 'x', 'y'), full('b.md', '2', 'z')] },
    { says: 'do not speak of documents in which nothing is found', reports: { 'a.md': ['1'], 'b.md': ['2', 'z'] }, had: {}, items: [full('b.md', '2', 'z')] },
    { says: 'are not sent to one who has them', reports: { 'a.md': ['1', 'x'], 'b.md': ['2', 'z'] }, had: { 'a.md': '1' }, items: [full('b.md', '2', 'z')] },
    { says: 'are sent to one who has older ones', reports: { 'a.md': ['3', 'x'] }, had: { 'a.md': '1' }, items: [full('a.md', '3', 'x')] },
    { says: 'are taken back where nothing is found any more', reports: { 'a.md': ['3'] }, had: { 'a.md': '1' }, items: [full('a.md', '3')] },
    { says: 'are taken back where the document is gone', reports: { 'b.md': ['2', 'z'] }, had: { 'a.md': '1', 'b.md': '2' }, items: [full('a.md', 'none')] },
    { says: 'are taken back once', reports: { 'b.md': ['2', 'z'] }, had: { 'a.md': 'none' }, items: [full('b.md', '2', 'z')] },
    { says: 'come back with a document that comes back', reports: { 'a.md': ['4', 'x'] }, had: { 'a.md': 'none' }, items: [full('a.md', '4', 'x')] },
    { says: 'are known by their document, however the editor writes its URI, and answer as the editor does', reports: { 'file:///a%20(x).md': ['1', 'x'], 'file:///c%3A/b.md': ['2', 'y'] }, had: { 'file:///a%20%28x%29.md': '1', 'file:///C:/b.md': '1' }, items: [full('file:///C:/b.md', '2', 'y')] },
    { says: 'are none in a workspace without documents', reports: {}, had: {}, items: [] },
  ];
  for (const { says, reports, had: ids, items } of cases) it(says, async () => assert.deepEqual(await workspace(reports).ask(had(ids)), { items }));

  it('are asked for under guard', async () => {
    const { ask, guarded } = workspace(), { token } = new CancellationTokenSource();
    await ask([], { token });
    assert.deepEqual(guarded, [['workspace diagnostics', token, { items: [] }]]);
  });

  it('wait until all is settled', async () => {
    const { ask, unsettle, change } = workspace(), settle = unsettle();
    const answer = ask();
    assert.equal(await isSettled(answer), false);
    change({ 'a.md': ['1', 'x'] });
    assert.equal(await isSettled(answer), false);
    settle();
    assert.deepEqual(await answer, { items: [full('a.md', '1', 'x')] });
  });

  it('do not wait for it when nobody asks any more', async () => {
    const { ask, unsettle } = workspace({ 'a.md': ['1', 'x'] });
    unsettle();
    const source = new CancellationTokenSource(), answer = ask(had({ 'a.md': '1' }), { token: source.token });
    assert.equal(await isSettled(answer), false);
    source.cancel();
    assert.deepEqual(await answer, { items: [] });
  });

  it('say nothing of what is open, though the editor sends the id of its own report: they wait', async () => {
    const { ask, change } = workspace({ 'b.md': ['2', 'z'] }, ['a.md']), answer = ask(had({ 'a.md': '7', 'b.md': '2' }));
    assert.equal(await isSettled(answer), false);
    change({ 'b.md': ['3', 'z'] });
    assert.deepEqual(await answer, { items: [full('b.md', '3', 'z')] });
  });

  it('wait for the next change, where one has everything', async () => {
    const { ask, change, waiting, state } = workspace({ 'a.md': ['1', 'x'] }), source = new CancellationTokenSource();
    const answer = ask(had({ 'a.md': '1' }), { token: source.token });
    assert.equal(await isSettled(answer), false);
    change({ 'a.md': ['1', 'x'], 'b.md': ['2'] });
    assert.equal(await isSettled(answer), false, 'that was none');
    assert.equal(waiting.size, 1);
    change({ 'a.md': ['3', 'y'], 'b.md': ['2'] });
    assert.deepEqual(await answer, { items: [full('a.md', '3', 'y')] });
    source.cancel();
    assert.deepEqual([waiting.size, state.givenUp], [0, 0], 'nobody waits any more');
  });

  it('stop waiting when nobody asks any more', async () => {
    const { ask, waiting, state } = workspace({ 'a.md': ['1', 'x'] }), source = new CancellationTokenSource();
    const answer = ask(had({ 'a.md': '1' }), { token: source.token });
    assert.equal(await isSettled(answer), false);
    source.cancel();
    assert.deepEqual(await answer, { items: [] });
    assert.deepEqual([waiting.size, state.givenUp], [0, 1]);
  });

  for (const [count, sizes] of [[0, []], [1, [1]], [50, [50]], [51, [50, 1]], [120, [50, 50, 20]]] as const) {
    it(`come in parcels where the editor takes them: ${count} as ${sizes.join(', ') || 'none'}`, async () => {
      const parcels: WorkspaceDiagnosticReport[] = [], all = Array.from({ length: count }, (_, i) => `${i}.md`);
      const { ask } = workspace(Object.fromEntries(all.map((uri) => [uri, ['1', 'x']])));
      assert.deepEqual(await ask([], { parcels }), { items: [] });
      assert.deepEqual(parcels.map(({ items }) => items.length), sizes);
      assert.deepEqual(parcels.flatMap(({ items }) => items), Object.keys(Object.fromEntries(all.map((uri) => [uri, 0]))).map((uri) => full(uri, '1', 'x')));
    });
  }
});
