// Entry on the desktop and on remote machines: the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, start } from './client';

export const activate = (context: ExtensionContext): Promise<Api> =>
  start(context, (id, name, options) => {
    const module = context.asAbsolutePath('dist/server/node.js');
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  });
