// A workspace whose files, clock and listeners are the test's, with all that it does written down.
import { Linting } from '../../server/src/lsp/linting';
import { Names } from '../../server/src/lsp/names';
import { Settled } from '../../server/src/lsp/settings';
import { WorkspaceDocuments } from '../../server/src/lsp/workspace-documents';
import type { Facts } from '../../server/src/agreement/facts';
import type { World } from '../../server/src/agreement/world';
import type { WorkspaceRule } from '../../server/src/rules/rule';
import { Clock, conflict, fewRules, FilesInMemory, type Content } from './parts';

export const at = (name: string) => `file:///work/${name}`;
export const a = at('a.charter.md'), b = at('b.policy.md');
/** Facts must stand still for so long before others hear of them, and a first answer waits no longer than that. */
export const SETTLES = 150, MOMENT = 400;

export const linking = (...urls: readonly string[]) => `# Desk policy\n\nAll of us can look at ${urls.map((url) => `[the list](${url})`).join(' and at ')} whenever we want to, and ask about it.\n`;
export const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [at(`d${String(i).padStart(2, '0')}.md`), '# Notes\n']));

interface Options { readonly folders?: readonly string[]; readonly rules?: (typeof fewRules)['rules']; readonly cancelAfter?: number; readonly onLint?: (uri: string) => void }

/** Workspaces for the tests of one `describe`, on one clock that starts with each. */
export function stage() {
  const clock = new Clock();
  beforeEach(() => clock.start());
  afterEach(() => clock.stop());

  function workspaceOn(content: Record<string, Content> = {}, { folders = ['file:///work'], rules = fewRules.rules, cancelAfter = Infinity, onLint }: Options = {}) {
    const files = new FilesInMemory(content), names = new Names(), open = new Set<string>();
    names.useFolders(folders);
    const settled = new Settled(files, folders);
    const linted: [uri: string, length: number, plain: boolean][] = [], concerned: (readonly string[])[] = [], logged: string[] = [], bars: { of: number; states: [done: number, of: number][]; isDone: boolean }[] = [];
    class Recorded extends Linting {
      override lint(...[uri, text, plain, inForce, cache]: Parameters<Linting['lint']>) {
        linted.push([uri, text.length, plain]);
        onLint?.(uri);
        // A text beyond all measure takes as long as it is.
        return super.lint(uri, text.length > 1_000_000 ? text.slice(0, 1000) : text, plain, inForce, cache);
      }
    }
    const linting = new Recorded(() => ({ ...fewRules, rules }), () => ({ today: '2026-03-01' }), (uri) => names.of(uri));
    const documents = new WorkspaceDocuments(files, settled, linting, names, {
      isOpen: (uri) => open.has(uri),
      isIgnored: (uri) => Promise.resolve(uri.includes('/ignored/')),
      progress: (of) => {
        const bar: (typeof bars)[number] = { of, states: [], isDone: false };
        bars.push(bar);
        return Promise.resolve({ report: (...state) => { bar.states.push(state); }, done: () => { bar.isDone = true; }, get cancelled() { return bar.states.length >= cancelAfter; } });
      },
      concerns: (uris) => concerned.push(uris),
      log: (message) => logged.push(message),
    });
    const factsIn = async (uri: string, text: string): Promise<Facts> => {
      const facts = new Linting(() => fewRules, () => ({ today: '2026-03-01' }), (one) => names.of(one)).lint(uri, text, false, await settled.of(uri)).facts;
      files.asked.length = 0;
      return facts;
    };
    return {
      files, names, open, documents, linted, concerned, logged, bars, factsIn,
      async tell(uri: string, text: string) {
        open.add(uri);
        return documents.tell(uri, await factsIn(uri, text), await documents.isApart(uri)).map(({ rule }) => rule);
      },
      close(uri: string) { open.delete(uri); documents.close(uri); },
      async scan(these = folders) {
        const scanned = documents.scan(these);
        await clock.pass(SETTLES * 4);
        await scanned;
        concerned.length = linted.length = files.reads.length = files.asked.length = 0;
      },
      known: () => [...documents.workspace.all()].map(({ path }) => path).sort(),
      codes: (uri: string) => documents.reports().get(uri)?.diagnostics.map(({ code }) => code),
      id: (uri: string) => documents.reports().get(uri)?.id,
    };
  }

  /** To ask a rule takes longer than a slice. */
  const slow = (asked: (own: Facts) => void = () => {}) => {
    const check = function* (facts: Facts, world: World) { asked(facts); clock.busy(20); yield* (fewRules.rules[conflict] as WorkspaceRule).check(facts, world); };
    return { ...fewRules.rules, [conflict]: { ...fewRules.rules[conflict] as WorkspaceRule, check } };
  };

  return { clock, workspaceOn, slow };
}
