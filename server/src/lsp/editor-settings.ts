// The editor's settings: as it sends them, or as it answers when it is asked, which it may for each folder in another way.
import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Editor } from './editor';
import { inShort } from './failure';
import { settingsSection, type Settings } from './protocol';
import { ownOf, type Settled } from './settings';
import { lspWords, ownLanguage } from './words';
import type { WorkspaceFolders } from './workspace-folders';

export class EditorSettings {
  private round = 0;
  private now: string;
  private told = '';

  /** Takes what the editor said at the beginning; more is asked for when it listens. */
  constructor(
    private readonly connection: Connection,
    private readonly editor: Editor,
    private readonly folders: WorkspaceFolders,
    private readonly settled: Settled,
  ) {
    const { settings } = editor.options;
    this.now = asText(settings);
    settled.useEditor(settings);
  }

  /**
   * Takes the settings as they are now, and says what of them is left out.
   *
   * @param sent what the editor has sent, if it has
   * @returns whether they have changed, and no later ones have come meanwhile
   */
  async take(sent: Settings | undefined): Promise<boolean> {
    const round = ++this.round;
    const roots = this.folders.uris;
    const { can, options } = this.editor;
    const [asked, ...answers] = can.configuration ? await this.ask(sent === undefined, roots) : [];
    if (round !== this.round) return false;
    const everywhere = sent ?? asked ?? options.settings;
    const usual = asText(everywhere);
    const folders = new Map(
      roots.flatMap((root, i) => {
        const own = answers[i];
        return own && asText(own) !== usual ? [[root, own] as const] : [];
      }),
    );
    const now = asText(everywhere, folders);
    if (now === this.now) return false;
    this.now = now;
    const leftOut = this.settled.useEditor(everywhere, folders).join(' ');
    if (leftOut !== '' && leftOut !== this.told) {
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: lspWords[ownLanguage(options)].settingsLeftOut(leftOut),
      });
    }
    this.told = leftOut;
    return true;
  }

  /** What the editor says of everything, where that is asked for, then of each folder. */
  private async ask(everywhere: boolean, roots: readonly string[]): Promise<(Settings | undefined)[]> {
    const items = [
      ...(everywhere ? [{ section: settingsSection }] : []),
      ...roots.map((scopeUri) => ({ scopeUri, section: settingsSection })),
    ];
    if (items.length === 0) return [];
    try {
      const answers = ((await this.connection.workspace.getConfiguration(items)) as (Settings | null)[]).map((one) => one ?? undefined);
      return everywhere ? answers : [undefined, ...answers];
    } catch (error) {
      this.connection.console.error(`settings: ${inShort(error)}`);
      return [];
    }
  }
}

/** Settings as one text: equal where nothing has changed that texts are judged by. */
const asText = (everywhere: Settings | undefined, folders: ReadonlyMap<string, Settings> = new Map()): string =>
  JSON.stringify([ownOf(everywhere ?? {}), [...folders].map(([folder, own]) => [folder, ownOf(own)])]);
