// The thinnest language server there can be, round one engine: node thin-server.mjs ENGINES_FILE ENGINE --stdio
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const [, , file, name] = process.argv;
const { engines } = await import(file);
const ready = engines[name]();
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
}));
connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
  const document = documents.get(uri), engine = await ready;
  const found = await engine(document.getText());
  // As many as our own server sends at most.
  const items = found.slice(0, 1000).map(({ start, end, message }) => ({ range: { start: document.positionAt(start), end: document.positionAt(end) }, message, severity: 2, source: name }));
  return { kind: 'full', items };
});
documents.listen(connection);
connection.listen();
