// The ids of all commands that the client registers or runs. A test holds them against the manifest.
import { clientCommands } from '../../server/src/lsp/protocol';

/** Commands that the manifest has, too: in the palette, in a menu, or for the server to name. */
export const commandIds = {
  ...clientCommands,
  newDocument: 'leadershipLint.newDocument',
  explain: 'leadershipLint.whyRead',
  lintFolder: 'leadershipLint.lintFolder',
  showProfile: 'leadershipLint.showProfile',
  addPart: 'leadershipLint.profile.addPart',
  fixAll: 'leadershipLint.fixAll',
  restart: 'leadershipLint.restart',
  showOutput: 'leadershipLint.showOutput',
} as const;

/** Commands that only our own code runs. */
export const innerCommandIds = { configureFiles: 'leadershipLint.configureFiles', reveal: 'leadershipLint.profile.reveal' } as const;

/** Commands of the editor. */
export const editorCommandIds = {
  open: 'vscode.open',
  showProblems: 'workbench.actions.view.problems',
  codeAction: 'editor.action.codeAction',
  setContext: 'setContext',
} as const;
