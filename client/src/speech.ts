// Finds the words to use now: the setting, the editor's language, and the language of the document in front of the user.
import { env, workspace } from 'vscode';
import { type DocumentLanguage, type MessageLanguage, settingsSection } from '../../server/src/lsp/protocol';
import { messageLanguage, messages, type Messages } from './messages';

export const languageFor = (documentLanguage?: string): DocumentLanguage =>
  messageLanguage(
    workspace.getConfiguration(settingsSection).get<MessageLanguage>('messageLanguage', 'auto'),
    env.language,
    documentLanguage,
  );

export const say = (documentLanguage?: string): Messages => messages[languageFor(documentLanguage)];
