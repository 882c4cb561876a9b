// The packaged page of a rule: what a finding's code links to.
import { commands, type Diagnostic, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { clientCommands, diagnosticSource } from '../../server/src/lsp/protocol';
import type { Language } from './messages';
import { languageFor, say } from './speech';

const scheme = 'leadership-lint';
const ruleId = /^[a-z-]+\/[a-z-]+$/;

/**
 * Makes the rule's id a link to its page. Only here, not in the server: other editors get no link that leads nowhere.
 * The editor opens `command:` links of a finding's code in hover and Problems panel, on the desktop and in the browser.
 */
export function linkToPages(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { code } = diagnostic;
    if (diagnostic.source !== diagnosticSource || typeof code !== 'string' || !ruleId.test(code)) continue;
    diagnostic.code = { value: code, target: Uri.parse(`command:${clientCommands.openRulePage}?${encodeURIComponent(JSON.stringify([code]))}`) };
  }
}

export function registerRulePages({ extensionUri, subscriptions }: ExtensionContext, documentLanguage: () => string | undefined): void {
  const fileOf = (page: string) => Uri.joinPath(extensionUri, 'dist', 'rules', page);
  const exists = async (page: string) => {
    try { await workspace.fs.readFile(fileOf(page)); return true; } catch { return false; }
  };
  subscriptions.push(
    // Under a scheme of its own, so that a page is read-only and never linted itself.
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async uri => new TextDecoder().decode(await workspace.fs.readFile(fileOf(uri.path.slice(1)))),
    }),
    commands.registerCommand(clientCommands.openRulePage, async (rule: unknown, language?: Language) => {
      if (typeof rule !== 'string' || !ruleId.test(rule)) return;
      const wanted = language ?? languageFor(documentLanguage());
      const candidates = [...(wanted === 'en' ? [] : [`${rule}/README.${wanted}.md`]), `${rule}/README.md`];
      for (const page of candidates) {
        if (await exists(page)) return show(Uri.from({ scheme, path: `/${page}` }));
      }
      void window.showInformationMessage(say(documentLanguage()).noPage(rule));
    }),
  );
}

async function show(page: Uri): Promise<void> {
  // The preview belongs to a built-in extension that a web editor may lack; the page is readable as text, too.
  if ((await commands.getCommands(true)).includes('markdown.showPreview')) await commands.executeCommand('markdown.showPreview', page);
  else await window.showTextDocument(page, { preview: true });
}
