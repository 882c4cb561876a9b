// The server as a process: for VS Code on the desktop and for other editors (`--stdio`).
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { rules } from '../rules/index';
import { summary } from './summary';
import { foldsCase } from './cli/ignored';
import { packs } from './cli/language-packs';
import { filesOnDisk } from './files-on-disk';
import { today } from './today';

startServer(createConnection(ProposedFeatures.all), {
  report: summary, linter: () => ({ rules, packs }), today,
  files: filesOnDisk, foldsCase,
});
