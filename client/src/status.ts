// The item in the status bar that says in words what goes on with the document in front of the user.
import {
  commands,
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { diagnosticSource, type Status } from '../../server/src/lsp/protocol';
import { commandIds, editorCommandIds } from './command-ids';
import { commandLink } from './markdown';
import { explain, type Messages } from './messages';
import { isOurs } from './scope';
import { say } from './speech';

const product = 'Leadership Lint';
const { chooseDocumentType, explain: ask, showOutput } = commandIds;
const { open, setContext, showProblems } = editorCommandIds;

export class StatusItem implements Disposable {
  private readonly item: StatusBarItem = window.createStatusBarItem('leadershipLint.status', StatusBarAlignment.Right, 90);
  private readonly known = new Map<string, Status>();
  private readonly changed = new EventEmitter<Status>();
  private language: string | undefined;
  private readonly listeners: Disposable[];
  readonly onDidChange = this.changed.event;

  constructor() {
    this.item.name = product;
    this.listeners = [
      this.item,
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.show()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.show();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('leadershipLint')) this.show();
      }),
    ];
    this.show();
  }

  of(uri: Uri): Status | undefined {
    return this.known.get(uri.toString());
  }

  /** The language of the document in front of the user, or of the last one that was. */
  documentLanguage(): string | undefined {
    return this.language;
  }

  receive(status: Status): void {
    // Server and editor may escape a URI differently.
    this.known.set(Uri.parse(status.uri).toString(), status);
    this.changed.fire(status);
    this.show();
  }

  /** Forgets everything: the server that said it is gone. */
  reset(): void {
    this.known.clear();
    this.show();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    const status = document && isOurs(document) ? this.of(document.uri) : undefined;
    // Menus ask for it: they offer a profile only where there is one.
    void commands.executeCommand(setContext, 'leadershipLint.state', status?.state);
    if (!document || !isOurs(document)) {
      this.item.hide();
      return;
    }
    this.language = status?.lang ?? this.language;
    const words = say(status?.lang);
    const { icon, text, command } = face(status, findingsIn(document.uri), words);
    this.item.text = `$(${icon}) ${product}: ${text}`;
    this.item.accessibilityInformation = { label: `${product}: ${text}` };
    this.item.command = command;
    this.item.tooltip = status && explanation(status, findingsIn(document.uri), words);
    this.item.show();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }
}

/** As many as the Problems panel shows: it leaves hints out. */
const findingsIn = (uri: Uri): number =>
  languages.getDiagnostics(uri).filter(({ source, severity }) => source === diagnosticSource && severity !== DiagnosticSeverity.Hint)
    .length;

function face(status: Status | undefined, findings: number, words: Messages): { icon: string; text: string; command: string } {
  switch (status?.state) {
    case undefined:
      return { icon: 'loading~spin', text: words.starting, command: showOutput };
    case 'linted':
      return { icon: findings === 0 ? 'check' : 'lightbulb', text: words.findings(findings), command: ask };
    case 'silent':
      return { icon: 'circle-slash', text: words.notLinted, command: ask };
    case 'error':
      return { icon: 'warning', text: words.failed, command: ask };
  }
}

/** What is known, why, and what one can do about it. */
function explanation(status: Status, findings: number, words: Messages): MarkdownString {
  const { state, detail, config } = status;
  const text = new MarkdownString(explain(status, words), true);
  text.isTrusted = { enabledCommands: [chooseDocumentType, showOutput, showProblems, open] };
  const paragraph = (markdown: string) => text.appendMarkdown(`\n\n${markdown}`);
  // Free text, perhaps with a file's name in it: never read as Markdown.
  if (detail) paragraph('').appendText(detail);
  const file = config && Uri.parse(config);
  paragraph(file ? words.configuredBy(commandLink(workspace.asRelativePath(file), open, file)) : words.configuredByEditor);
  if (state === 'linted' && findings > 0) paragraph(commandLink(words.showProblems, showProblems));
  paragraph(state === 'error' ? commandLink(words.showLog, showOutput) : commandLink(words.chooseType, chooseDocumentType));
  return text;
}
