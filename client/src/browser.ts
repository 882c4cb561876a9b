// Entry in the browser: the server is a worker.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, type MakeClient, start } from './client';

/** A worker that fails has no connection to close, so its error counts as one; a worker that nobody reads is ended. */
class WorkerReader extends BrowserMessageReader {
  constructor(
    private readonly worker: Worker,
    onError: (what: string) => void,
  ) {
    super(worker);
    worker.addEventListener('error', (event) => {
      onError(event.message);
      this.fireClose();
    });
  }

  override dispose(): void {
    super.dispose();
    this.worker.terminate();
  }
}

export function activate(context: ExtensionContext): Promise<Api> {
  const packaged = (...path: string[]) => Uri.joinPath(context.extensionUri, 'dist', 'server', ...path).toString(true);
  // A new worker at every start: a stopped one cannot be used again.
  const make: MakeClient = (id, name, options, log) =>
    new LanguageClient(
      id,
      name,
      async () => {
        const worker = new Worker(packaged('browser.js'));
        return { reader: new WorkerReader(worker, (what) => log.error(what)), writer: new BrowserMessageWriter(worker) };
      },
      options,
    );
  return start(context, make, { packsUrl: packaged('packs') });
}
