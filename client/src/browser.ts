// Entry in the browser: the server is a worker.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, start } from './client';

/** A worker that fails has no connection to close, so its error counts as one; a worker that nobody reads is ended. */
class WorkerReader extends BrowserMessageReader {
  constructor(private readonly worker: Worker, onError: (what: string) => void) {
    super(worker);
    worker.addEventListener('error', event => {
      onError(event.message);
      this.fireClose();
    });
  }

  override dispose(): void {
    super.dispose();
    this.worker.terminate();
  }
}

export const activate = (context: ExtensionContext): Promise<Api> => start(context, (id, name, options, log) => {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  // A new worker at every start: a stopped one cannot be used again.
  return new LanguageClient(id, name, async () => {
    const worker = new Worker(script);
    return { reader: new WorkerReader(worker, what => log.error(what)), writer: new BrowserMessageWriter(worker) };
  }, options);
});
