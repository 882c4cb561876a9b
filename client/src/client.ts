// What the desktop and the browser share: the language client's options, the commands, and the status.
import {
  commands,
  env,
  type Event,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, type Middleware, State, vsdiag } from 'vscode-languageclient';
import {
  anyGlob,
  documentGlob,
  fixAllKind,
  type InitializationOptions,
  type Profile,
  rulesGlob,
  type Settings,
  settingsSection,
  type Status,
  statusMethod,
} from '../../server/src/lsp/protocol';
import { registerAllow } from './allow';
import { Crashes } from './crashes';
import { commandIds, editorCommandIds } from './command-ids';
import { registerDocumentType } from './document-type';
import { answerAboutFiles } from './files';
import { registerFolderReport } from './folder-report';
import { registerNewDocument } from './new-document';
import { linkToPages, registerRulePages } from './rule-pages';
import { isOurs, languages } from './scope';
import { say } from './speech';
import { StatusItem } from './status';
import { ProfileView } from './views/profile-view';

/** Makes the client of one host; `id` is also the section of its trace setting. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions, log: LogOutputChannel) => BaseLanguageClient;

/** What `activate` returns, for tests and other extensions. */
export interface Api {
  readonly onDidChangeStatus: Event<Status>;
  readonly statusOf: (uri: Uri) => Status | undefined;
  /** After the profile beside the document was drawn; undefined where there is none. */
  readonly onDidDrawProfile: Event<Profile | undefined>;
  readonly profile: () => Profile | undefined;
  /** The server's name and version, once it runs. */
  readonly server: () => { readonly name: string; readonly version?: string } | undefined;
}

/** @param more what only one of the hosts has to tell the server */
export async function start(context: ExtensionContext, make: MakeClient, more: Partial<InitializationOptions> = {}): Promise<Api> {
  const log = window.createOutputChannel('Leadership Lint', { log: true });
  const status = new StatusItem();
  const language = () => status.documentLanguage();
  const crashes = new Crashes(() => say(language()), { restart: () => void restart(), showLog: () => log.show() });
  const client = make(settingsSection, 'Leadership Lint', options(log, crashes, more), log);

  client.onNotification(statusMethod, (news: Status) => status.receive(news));
  const run = async () => {
    try {
      await client.start();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      crashes.failed();
    }
  };
  async function restart(): Promise<void> {
    if (client.needsStop()) {
      await client.stop().catch(() => {
        /* it may be beyond stopping */
      });
    }
    await run();
  }

  const profile = new ProfileView(() => client, status.onDidChange);
  registerRulePages(context, language);
  context.subscriptions.push(
    log,
    status,
    client,
    profile,
    registerAllow(language),
    registerDocumentType({ statusOf: (uri) => status.of(uri), client: () => client }),
    registerNewDocument(() => client, language),
    registerFolderReport(() => client, language),
    answerAboutFiles(client),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) status.reset();
    }),
    commands.registerCommand(commandIds.showOutput, () => log.show()),
    commands.registerCommand(commandIds.restart, restart),
    commands.registerCommand(commandIds.fixAll, () =>
      commands.executeCommand(editorCommandIds.codeAction, { kind: fixAllKind, apply: 'first' }),
    ),
  );
  await run();
  return {
    onDidChangeStatus: status.onDidChange,
    statusOf: (uri) => status.of(uri),
    onDidDrawProfile: profile.onDidDraw,
    profile: () => profile.shown(),
    server: () => client.initializeResult?.serverInfo,
  };
}

function options(log: LogOutputChannel, errorHandler: Crashes, more: Partial<InitializationOptions>): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    // A plain copy: what the editor hands out is a proxy, which cannot be posted to a worker.
    settings: JSON.parse(JSON.stringify(workspace.getConfiguration().get(settingsSection))) as Settings,
    editorLanguage: env.language,
    holdWhileTyping: true,
    clientCommands: true,
    readsFiles: true,
    ...more,
  });
  return {
    documentSelector: languages.map((language) => ({ language })),
    initializationOptions,
    errorHandler,
    middleware,
    outputChannel: log,
    synchronize: {
      configurationSection: settingsSection,
      fileEvents: [
        ...[rulesGlob, documentGlob].map((glob) => workspace.createFileSystemWatcher(glob)),
        workspace.createFileSystemWatcher(anyGlob, false, true),
      ],
    },
    diagnosticPullOptions: { onChange: true, filter: (document) => !isOurs(document) },
    // Hovers may link to a rule's page, and to nothing else that runs.
    markdown: { isTrusted: { enabledCommands: [commandIds.openRulePage] }, supportHtml: false },
  };
}

/** Lets a notification about a document pass only when the document is ours. */
const ifOurs =
  <Subject>(documentOf: (subject: Subject) => TextDocument) =>
  async (subject: Subject, next: (subject: Subject) => Promise<void>): Promise<void> => {
    if (isOurs(documentOf(subject))) await next(subject);
  };
const itself = ifOurs<TextDocument>((document) => document);

const middleware: Middleware = {
  didOpen: itself,
  didClose: itself,
  didSave: itself,
  didChange: ifOurs((change) => change.document),
  handleDiagnostics(uri, diagnostics, next) {
    linkToPages(diagnostics);
    next(uri, diagnostics);
  },
  async provideDiagnostics(document, previous, token, next) {
    const report = await next(document, previous, token);
    if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) linkToPages(report.items);
    return report;
  },
  provideWorkspaceDiagnostics: (previous, token, report, next) =>
    next(previous, token, (chunk) => {
      for (const item of chunk?.items ?? []) if (item.kind === vsdiag.DocumentDiagnosticReportKind.full) linkToPages(item.items);
      report(chunk);
    }),
};
