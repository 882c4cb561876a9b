// The features that live on roles and areas, as the Language Server Protocol asks for them.
import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type CancellationToken,
  type Connection,
  type HandlerResult,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Linter } from '../../engine/linter';
import { lineStartOf } from '../../model/lines';
import type { Abilities } from '../editor';
import { orCancelled, type Guard } from '../lifecycle';
import { serverCommands, type Explain } from '../protocol';
import { completionsAt } from './completions';
import { cursorAt } from './cursor';
import { readDocument, type KnownDocuments, type ReadDocument } from './known-documents';
import { lensesOf } from './lenses';
import { definitionOf, isIntroducedElsewhere, referencesOf } from './places';
import { renamable, renameRole } from './rename';
import { documentSymbols, workspaceSymbols } from './symbols';

/** What a server with these features can do, by what the editor can. */
export const agreementCapabilities = ({ prepareRename }: Pick<Abilities, 'prepareRename'>): Partial<ServerCapabilities> => ({
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: prepareRename ? { prepareProvider: true } : true,
  completionProvider: { triggerCharacters: ['|', ':', '#', ' '] },
  codeLensProvider: {},
  executeCommandProvider: { commands: [serverCommands.explain] },
});

export interface Serving {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly documents: KnownDocuments;
  readonly today: () => string;
  readonly linter: () => Pick<Linter, 'rules' | 'packs'>;
  /** The editor shows edits that ask to be confirmed. */
  readonly annotations: boolean;
  /** An edit as the editor knows edits. */
  readonly asKnown: (edit: WorkspaceEdit) => WorkspaceEdit;
}

/** Answers the requests. Hovers are told together with findings, by the server. */
export function serveAgreement({ connection, guard, documents, today, linter, annotations, asKnown }: Serving): void {
  interface At {
    readonly textDocument: { readonly uri: string };
    readonly position: { readonly line: number; readonly character: number };
  }
  const at = async <Result>(
    { textDocument, position }: At,
    otherwise: Result,
    answer: (read: ReadDocument, offset: number) => Result | Promise<Result>,
  ): Promise<Result> => {
    const read = readDocument(await documents.open(textDocument.uri));
    return read ? answer(read, read.document.offsetAt(position)) : otherwise;
  };
  /** What looks at all documents waits until they have been read, or nobody asks any more. */
  const whenSettled = (token: CancellationToken): Promise<void> => orCancelled(documents.settled(), token);
  /** The same, but what was read is of no use when the text has changed while others were waited for. */
  const atSettled = async <Result>(
    params: At,
    token: CancellationToken,
    otherwise: Result,
    answer: (read: ReadDocument, offset: number) => Result | Promise<Result>,
    needsOthers: (read: ReadDocument, offset: number) => boolean = () => true,
  ): Promise<Result> =>
    at(params, otherwise, async (read, offset) => {
      if (!needsOthers(read, offset)) return answer(read, offset);
      const { version } = read.document;
      const check = (): void => {
        if (read.document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
      };
      await whenSettled(token);
      check();
      const result = await answer(read, offset);
      check();
      return result;
    });
  connection.onDefinition((params, token) =>
    guard('definition', token, [], () =>
      atSettled(params, token, [], (read, offset) => definitionOf(read, offset, documents), isIntroducedElsewhere),
    ),
  );
  connection.onReferences((params, token) =>
    guard('references', token, [], () =>
      atSettled(params, token, [], (read, offset) => referencesOf(read, offset, params.context.includeDeclaration, documents)),
    ),
  );
  connection.onPrepareRename((params, token) =>
    guard('prepare rename', token, null, () => at(params, null, (read, offset) => renamable(read, offset) ?? null)),
  );
  connection.onRenameRequest((params, token): HandlerResult<Awaited<ReturnType<typeof renameRole>> | null, void> =>
    guard('rename', token, null, () =>
      atSettled(params, token, null, async (read, offset) =>
        asKnown(await renameRole(read, offset, params.newName, documents, { annotations })),
      ),
    ),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    guard('document symbols', token, [], async () => {
      const read = readDocument(await documents.open(textDocument.uri));
      return read ? documentSymbols(read) : [];
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard('workspace symbols', token, [], async () => {
      await whenSettled(token);
      return workspaceSymbols(query, documents);
    }),
  );
  connection.onCodeLens(({ textDocument }, token) =>
    guard('code lenses', token, [], async () => {
      const read = readDocument(await documents.open(textDocument.uri));
      return read ? lensesOf(read) : [];
    }),
  );
  connection.onCompletion((params, token) =>
    guard('completion', token, [], () =>
      at(params, [], (read, offset) => {
        const { triggerCharacter } = params.context ?? {};
        return triggerCharacter !== undefined && !awaits(read, offset, triggerCharacter)
          ? []
          : completionsAt(read, offset, documents, today(), linter());
      }),
    ),
  );
  connection.onExecuteCommand(({ command, arguments: args }, token) =>
    guard('command', token, null, async () => {
      const explain = (args as readonly Explain[] | undefined)?.[0];
      if (command === serverCommands.explain && typeof explain?.text === 'string') {
        await connection.sendNotification('window/showMessage', { type: MessageType.Info, message: explain.text });
      }
      return null;
    }),
  );
}

/**
 * Whether something is expected behind a character that asks by itself: behind a space after `key:`, `##`, `|` or a comment
 * that allows, behind a `#` in a link.
 */
function awaits({ document, result }: ReadDocument, offset: number, character: string): boolean {
  if (character !== ' ' && character !== '#') return true;
  const cursor = cursorAt(result.agreement.reading.document, offset);
  if (character === '#') return cursor?.kind === 'anchor';
  if (cursor?.kind === 'allowance') return true;
  const before = document.getText().slice(Math.max(0, offset - 80), offset);
  const line = before.slice(lineStartOf(before, before.length)).trimEnd();
  return line.endsWith('|') || line.endsWith(':') || /^#{1,6}$/.test(line);
}
