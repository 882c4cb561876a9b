// The server as a web worker: for VS Code in a browser.
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server';
import { rules } from '../rules/index';
import { summary } from './summary';
import { packsFrom } from './browser-packs';
import { today } from './today';

const worker = self as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  report: summary,
  linter: ({ packsUrl }) => ({ rules, packs: packsFrom(packsUrl ?? new URL('packs', worker.location.href).href, worker) }),
  today,
  // The client reads files for a worker.
  files: { read: () => Promise.resolve(undefined), isThere: () => Promise.resolve(false), find: () => Promise.resolve([]) },
});
