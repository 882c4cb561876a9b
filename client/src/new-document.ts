// “New leadership document…”: a kind, a language, and a document to start from. Its gaps ask the questions that it answers.
import { commands, type Disposable, type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentLanguage,
  templateMethod,
  type TemplateParams,
  type TemplateResult,
  type TemplateType,
  templateTypes,
} from '../../server/src/lsp/protocol';
import { ask } from './ask';
import { commandIds } from './command-ids';
import { tellNoAnswer } from './failures';
import { messages } from './messages';
import { languageFor, say } from './speech';

export const registerNewDocument = (client: () => BaseLanguageClient, documentLanguage: () => string | undefined): Disposable =>
  commands.registerCommand(commandIds.newDocument, async (given?: Partial<TemplateParams>) => {
    const type = isType(given?.type) ? given.type : await askType(documentLanguage());
    const lang = type && (isLanguage(given?.lang) ? given.lang : await askLanguage(documentLanguage()));
    if (!type || !lang) return;
    const failed = () => tellNoAnswer(say(documentLanguage()));
    const template = await ask<TemplateResult>(client(), templateMethod, { type, lang } satisfies TemplateParams, failed);
    if (template === null) failed();
    if (!template) return;
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '' }));
    await editor.insertSnippet(new SnippetString(template.snippet));
  });

// The command may be called from a menu, which passes what was clicked.
const isType = (type: unknown): type is TemplateType => templateTypes.includes(type as TemplateType);
const isLanguage = (lang: unknown): lang is DocumentLanguage => typeof lang === 'string' && Object.hasOwn(messages, lang);

async function askType(documentLanguage: string | undefined): Promise<TemplateType | undefined> {
  const {
    types,
    newDocument: { title, kind },
  } = say(documentLanguage);
  const items = templateTypes.map((type): QuickPickItem & { readonly type: TemplateType } => ({
    type,
    label: types[type].name,
    detail: types[type].about,
  }));
  return (await window.showQuickPick(items, { title, placeHolder: kind, matchOnDetail: true }))?.type;
}

/** The likely language stands first: the reader's. */
async function askLanguage(documentLanguage: string | undefined): Promise<DocumentLanguage | undefined> {
  const {
    newDocument: { title, language },
  } = say(documentLanguage);
  const likely = languageFor(documentLanguage);
  const all = (Object.keys(messages) as DocumentLanguage[]).sort((a, b) => Number(b === likely) - Number(a === likely));
  const items = all.map((lang): QuickPickItem & { readonly lang: DocumentLanguage } => ({ lang, label: messages[lang].ownName }));
  return (await window.showQuickPick(items, { title, placeHolder: language }))?.lang;
}
