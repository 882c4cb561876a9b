// Which documents the client tells the server about.
import { type TextDocument, workspace } from 'vscode';

export const languages = ['markdown', 'plaintext'];

/**
 * Any file system will do, also those that other extensions bring, so there is no list of schemes. What stays out are texts
 * that nobody writes: output channels (our own log would feed itself), comment boxes, notebook cells and old versions in Git.
 */
export const isOurs = ({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): boolean =>
  languages.includes(languageId) &&
  (uri.scheme === 'untitled' || (uri.scheme !== 'git' && workspace.fs.isWritableFileSystem(uri.scheme) !== undefined));
