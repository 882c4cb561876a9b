// The tests' entry in both extension hosts. Mocha's browser build runs in a worker and in Node alike, so there is one bundle.
import 'mocha/mocha.js';
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 120_000, color: false });
  // Mocha puts describe() and it() in place when it is about to load a file; here the bundle has them all.
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) await import('./folders.test'); else if (folders[0]?.name === 'many') await import('./many.test'); else await import('./extension.test');
  await new Promise<void>((resolve, reject) => {
    mocha.run(failures => { if (failures === 0) resolve(); else reject(new Error(`${failures} test(s) failed`)); });
  });
}
