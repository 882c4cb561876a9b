// “Leadership profile”: a tree beside the document that says what kind of agreement it is, and leads to each sentence.
import {
  commands,
  type Disposable,
  EventEmitter,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Profile,
  profileMethod,
  type ProfileParams,
  type ProfileResult,
  type Range as Place,
  type Status,
} from '../../../server/src/lsp/protocol';
import { commandIds, editorCommandIds, innerCommandIds } from '../command-ids';
import { messages } from '../messages';
import { isOurs } from '../scope';
import { languageFor, say } from '../speech';
import { addPart } from './add-part';
import { linesOf, type Line } from './profile-tree';
import { profileWords } from './words';

const profileView = 'leadershipLint.profile';
/** A context key: set once a leadership document was seen, so that the view stays out of other people's way. */
const seen = 'leadershipLint.seen';

/** Between an edit and the next drawing (milliseconds): a tree that moves at each key is read by nobody. */
const PAUSE = 400;

export class ProfileView implements TreeDataProvider<Line>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly drawn = new EventEmitter<Profile | undefined>();
  private readonly view: TreeView<Line>;
  private readonly disposables: Disposable[];
  private lines: readonly Line[] = [];
  private profile: Profile | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  readonly onDidChangeTreeData = this.changed.event;
  /** After each drawing, with what was drawn. */
  readonly onDidDraw = this.drawn.event;

  constructor(
    private readonly client: () => BaseLanguageClient,
    onStatus: (listener: (status: Status) => void) => Disposable,
  ) {
    this.view = window.createTreeView(profileView, { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [
      this.view,
      this.changed,
      this.drawn,
      window.onDidChangeActiveTextEditor(() => this.soon(0)),
      this.view.onDidChangeVisibility(() => this.soon(0)),
      // Places move with each edit, whether or not anything new is said of the document.
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.active()?.toString()) this.soon(PAUSE);
      }),
      onStatus((status) => {
        if (status.state === 'linted') void commands.executeCommand(editorCommandIds.setContext, seen, true);
        if (Uri.parse(status.uri).toString() === this.active()?.toString()) this.soon(PAUSE);
      }),
      commands.registerCommand(commandIds.showProfile, () => this.show()),
      commands.registerCommand(innerCommandIds.reveal, (uri: string, place: Place) => reveal(uri, place)),
      commands.registerCommand(commandIds.addPart, async (line: Line | string) => {
        const rule = typeof line === 'string' ? line : line.missing;
        return (
          rule !== undefined &&
          this.profile !== undefined &&
          (await addPart(Uri.parse(this.profile.uri), rule, this.client(), say(this.profile.lang)))
        );
      }),
    ];
  }

  /** What is shown now. */
  shown(): Profile | undefined {
    return this.profile;
  }

  getChildren(line?: Line): readonly Line[] & Line[] {
    return (line ? line.children : this.lines) as Line[];
  }

  getTreeItem({ id, label, description, tooltip, icon, spoken, range, missing, open, children }: Line): TreeItem {
    const item = new TreeItem(
      label,
      children.length === 0 ? TreeItemCollapsibleState.None : open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
    );
    item.id = id;
    if (description !== undefined) item.description = description;
    item.tooltip = tooltip ?? label;
    if (icon) item.iconPath = new ThemeIcon(icon, missing && icon !== 'dash' ? new ThemeColor('list.warningForeground') : undefined);
    item.accessibilityInformation = { label: spoken };
    if (missing) item.contextValue = 'missingPart';
    const uri = this.profile?.uri;
    if (range) item.command = { command: innerCommandIds.reveal, title: label, arguments: [uri, range] };
    else if (missing) item.command = { command: commandIds.addPart, title: label, arguments: [missing] };
    else if (id.startsWith('family/')) item.command = { command: editorCommandIds.showProblems, title: label };
    return item;
  }

  private active(): Uri | undefined {
    const document = window.activeTextEditor?.document;
    return document && isOurs(document) ? document.uri : undefined;
  }

  private soon(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), pause);
  }

  /** Asks the server for the profile of the document in front. A later question makes an earlier answer void. */
  private async draw(): Promise<void> {
    if (!this.view.visible) return;
    // A panel that has the focus is no reason to forget the document beside it.
    if (!window.activeTextEditor && window.visibleTextEditors.some(({ document }) => document.uri.toString() === this.profile?.uri)) return;
    const uri = this.active();
    const asked = ++this.asked;
    let profile: ProfileResult = null;
    if (uri && this.client().isRunning()) {
      try {
        profile = await this.client().sendRequest<ProfileResult>(profileMethod, {
          uri: this.client().code2ProtocolConverter.asUri(uri),
        } satisfies ProfileParams);
      } catch {
        /* stopped meanwhile: it is asked again when it runs */
      }
    }
    if (asked !== this.asked) return;
    // Server and editor may escape a URI differently.
    this.profile = profile && uri ? { ...profile, uri: uri.toString() } : undefined;
    const language = languageFor(profile?.lang);
    this.lines = profile ? linesOf(profile, profileWords[language]) : [];
    this.view.description = profile
      ? [messages[language].types[profile.type].name, profileWords[language].languages[profile.lang]].filter(Boolean).join(' · ')
      : '';
    this.changed.fire();
    this.drawn.fire(this.profile);
  }

  private async show(): Promise<void> {
    await commands.executeCommand(editorCommandIds.setContext, seen, true);
    await commands.executeCommand(`${profileView}.focus`);
    this.soon(0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const one of this.disposables) one.dispose();
  }
}

async function reveal(uri: string, { start, end }: Place): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri), { preserveFocus: false });
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
