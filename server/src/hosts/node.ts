// The server as a process: for VS Code on the desktop and for other editors (`--stdio`).
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { rules } from '../rules/index';
import { packs } from './cli/language-packs';

/** Today, in the user's time zone. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

startServer(createConnection(ProposedFeatures.all), {
  linter: () => ({ rules, packs }), today,
  files: {
    read: async (uri) => {
      if (!uri.startsWith('file:')) return undefined;
      try { return await readFile(fileURLToPath(uri), 'utf8'); } catch { return undefined; }
    },
  },
});
