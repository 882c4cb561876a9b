// The progress of the reading, as an editor is told of it.
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { InitializationOptions, MessageLanguage } from '../../server/src/lsp/protocol';
import { progressOn } from '../../server/src/lsp/progress';
import { lspWords } from '../../server/src/lsp/words';
import { settingsWith } from './parts';

/** An editor that shows progress, and what it was told. */
function editor() {
  const told: unknown[][] = [], token = { isCancellationRequested: false };
  const connection = { window: { createWorkDoneProgress: () => {
    told.push(['create']);
    return Promise.resolve({ token, begin: (...args: unknown[]) => told.push(['begin', ...args]), report: (...args: unknown[]) => told.push(['report', ...args]), done: (...args: unknown[]) => told.push(['done', ...args]) });
  } } };
  return { told, token, connection: connection as unknown as Connection };
}
const spoken = (messageLanguage: MessageLanguage) => ({ settings: settingsWith({ messageLanguage }) });

describe('progress', () => {
  it('is not shown to an editor that cannot show it', async () => {
    const { connection, told, token } = editor();
    token.isCancellationRequested = true;
    const progress = await progressOn(connection, false, {}, 20);
    progress.report(1, 2);
    progress.done();
    assert.deepEqual([told, progress.cancelled], [[], false]);
  });

  it('is not shown to an editor that refuses, and all goes on', async () => {
    const connection = { window: { createWorkDoneProgress: () => Promise.reject(new Error('no')) } } as unknown as Connection;
    const progress = await progressOn(connection, true, {}, 20);
    progress.report(1, 2);
    progress.done();
    assert.equal(progress.cancelled, false);
  });

  it('begins with how many there are, and may be called off', async () => {
    const { connection, told } = editor();
    await progressOn(connection, true, {}, 20);
    assert.deepEqual(told, [['create'], ['begin', 'Leadership Lint: reading the documents in the workspace', 0, '0 of 20', true]]);
  });

  const languages: readonly (readonly [says: string, options: InitializationOptions, language: 'en' | 'sv' | 'da'])[] = [
    ['English, where nobody says anything', {}, 'en'],
    ['the editor’s language', { editorLanguage: 'sv' }, 'sv'],
    ['the editor’s language, whatever its country', { editorLanguage: 'da-DK' }, 'da'],
    ['English in editors of other languages', { editorLanguage: 'fr' }, 'en'],
    ['English in editors of a language whose name only ends alike', { editorLanguage: 'x-sv' }, 'en'],
    ['the language of the settings', { editorLanguage: 'sv', ...spoken('da') }, 'da'],
    ['the language of the settings, even English', { editorLanguage: 'sv', ...spoken('en') }, 'en'],
    ['the editor’s language, where the settings leave it open', { editorLanguage: 'sv', ...spoken('auto') }, 'sv'],
    ['English, where both leave it open', spoken('auto'), 'en'],
  ];
  for (const [says, options, language] of languages) {
    it(`speaks ${says}`, async () => {
      const { connection, told } = editor();
      const progress = await progressOn(connection, true, options, 4);
      progress.report(1, 4);
      const { reading, readingOf } = lspWords[language];
      assert.deepEqual(told.slice(1), [['begin', reading, 0, readingOf(0, 4), true], ['report', 25, readingOf(1, 4)]]);
    });
  }

  const steps: readonly (readonly [says: string, steps: readonly (readonly [done: number, of: number])[], shown: readonly (readonly [percent: number, words: string])[]])[] = [
    ['every percent once', [[1, 300], [2, 300], [3, 300], [4, 300], [5, 300], [6, 300]], [[1, '3 of 300'], [2, '6 of 300']]],
    ['what has been reached, not what is near', [[2, 3], [199, 200]], [[66, '2 of 3'], [99, '199 of 200']]],
    ['no beginning twice', [[0, 20]], []],
    ['the end', [[20, 20]], [[100, '20 of 20']]],
    ['that it fell back when more came', [[10, 20], [11, 44]], [[50, '10 of 20'], [25, '11 of 44']]],
    ['something sensible where there is nothing', [[0, 0], [1, 0]], [[100, '1 of 0']]],
  ];
  for (const [says, done, shown] of steps) {
    it(`shows ${says}`, async () => {
      const { connection, told } = editor();
      const progress = await progressOn(connection, true, {}, 20);
      for (const [one, of] of done) progress.report(one, of);
      assert.deepEqual(told.slice(2), shown.map((one) => ['report', ...one]));
    });
  }

  it('ends when it is told to', async () => {
    const { connection, told } = editor();
    const progress = await progressOn(connection, true, {}, 20);
    progress.done();
    assert.deepEqual(told.slice(2), [['done']]);
  });

  it('is called off when the reader says so', async () => {
    const { connection, token } = editor();
    const progress = await progressOn(connection, true, {}, 20);
    assert.equal(progress.cancelled, false);
    token.isCancellationRequested = true;
    assert.equal(progress.cancelled, true);
  });
});
