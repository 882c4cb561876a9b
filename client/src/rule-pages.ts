// The packaged page of a rule, in the reader's language: what a finding's code links to.
import { commands, type Diagnostic, EventEmitter, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { diagnosticSource } from '../../server/src/lsp/protocol';
import { commandIds, editorCommandIds } from './command-ids';
import { languageFor, say } from './speech';

/** A scheme of its own, so that a page is read-only and never linted; the manifest opens it in the Markdown preview. */
const scheme = 'leadership-lint';
const ruleId = /^[a-z-]+\/[a-z-]+$/;
const pageOf = (rule: string) => Uri.from({ scheme, path: `/${rule}.md` });

/**
 * Makes the rule's id a link to its page. Only here, not in the server: other editors get no link that leads nowhere. And no
 * `command:` link: hover and error peek do not follow those.
 */
export function linkToPages(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { code, source } = diagnostic;
    if (source === diagnosticSource && typeof code === 'string' && ruleId.test(code)) {
      diagnostic.code = { value: code, target: pageOf(code) };
    }
  }
}

/** @param documentLanguage of the document that the user looks at, or looked at last */
export function registerRulePages({ extensionUri, subscriptions }: ExtensionContext, documentLanguage: () => string | undefined): void {
  const changed = new EventEmitter<Uri>();
  const read = async (rule: string): Promise<string | undefined> => {
    const language = languageFor(documentLanguage());
    for (const name of language === 'en' ? ['README.md'] : [`README.${language}.md`, 'README.md']) {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'rules', rule, name)));
      } catch {
        /* not in this language */
      }
    }
    return undefined;
  };
  subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ path }) => {
        const rule = path.slice(1, -'.md'.length);
        return ruleId.test(rule) ? ((await read(rule)) ?? say(documentLanguage()).noPage(rule)) : undefined;
      },
    }),
    // A page that is still open follows the language of the document that the user turns to.
    window.onDidChangeActiveTextEditor(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    }),
    commands.registerCommand(commandIds.openRulePage, async (rule: unknown) => {
      if (typeof rule === 'string' && ruleId.test(rule)) await commands.executeCommand(editorCommandIds.open, pageOf(rule));
    }),
  );
}
