// Gives an extension under development, and its tests, to the web worker extension host.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };

/**
 * Serves a folder. An extension that comes from the remote (`vscode-remote:`) may not start workers, so it has to come over
 * http; and from `localhost`, since the worker's content security policy does not allow 127.0.0.1.
 *
 * @param change source text by absolute path, changed on its way out
 */
export async function serveFolder(root, change = {}) {
  const server = createServer(async (request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'no-store' };
    try {
      if (path.relative(root, file).startsWith('..')) throw new Error('outside');
      const raw = await readFile(file);
      response.writeHead(200, { ...headers, 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
      response.end(change[file]?.(raw.toString()) ?? raw);
    } catch { response.writeHead(404, headers).end(); }
  });
  await new Promise(resolve => { server.listen(0, 'localhost', resolve); });
  return {
    authority: `localhost:${server.address().port}`,
    stop: () => new Promise(resolve => { server.closeAllConnections(); server.close(resolve); }),
  };
}

/**
 * Adds to `developmentOptions` of the start configuration that the server wrote into the page. Not by answering the page from
 * Playwright: Chromium then takes it for a public page and blocks its web socket to this machine.
 */
export const addDevelopmentOptions = (page, options) => page.addInitScript(extra => {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function getAttribute(name) {
    const value = read.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || !value) return value;
    const config = JSON.parse(value);
    return JSON.stringify({ ...config, developmentOptions: { ...config.developmentOptions, ...extra } });
  };
}, options);
