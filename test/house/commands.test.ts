// The ids of commands: the manifest, the module that names them and the code that registers them say the same.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commandIds, innerCommandIds } from '../../client/src/command-ids';
import { clientCommands } from '../../server/src/lsp/protocol';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly { readonly completionEvents?: readonly string[] }[] }[];
  };
}
const { contributes: { commands, menus, walkthroughs } } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const inManifest = commands.map(({ command }) => command);
const words = ['', '.sv', '.da'].map((lang) => readFileSync(`package.nls${lang}.json`, 'utf8'));
const module = 'client/src/command-ids.ts', client = 'client/src/';
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => client + name.replaceAll('\\', '/')).filter((name) => name !== module);
const code = sources.map((name) => readFileSync(name, 'utf8'));
const found = (texts: readonly string[], pattern: RegExp): string[] => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!));

describe('the ids of commands', () => {
  it('are those of the manifest, and no others', () => assert.deepEqual([...inManifest].sort(), Object.values(commandIds).sort()));

  it('are what menus, walkthroughs and links name', () => {
    const named = [
      ...Object.values(menus).flat().map(({ command }) => command),
      ...walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents = [] }) => completionEvents.map((event) => event.replace('onCommand:', '')))),
      ...found(words, /\(command:([\w.]+)/g),
    ];
    assert.deepEqual(named.filter((id) => !inManifest.includes(id)), []);
  });

  it('are each registered once', () => {
    const registered = found(code, /registerCommand\((?:commandIds|innerCommandIds|clientCommands)\.(\w+)/g);
    assert.deepEqual(registered.sort(), Object.keys({ ...commandIds, ...innerCommandIds }).sort());
  });

  it('are written in one place', () => {
    const ids: readonly string[] = [...Object.values(commandIds), ...Object.values(innerCommandIds)];
    assert.deepEqual(found(code, /['"`]([\w.]+)['"`]/g).filter((id) => ids.includes(id)), []);
    const own = readFileSync(module, 'utf8');
    assert.deepEqual(Object.values(clientCommands).filter((id) => own.includes(id)), [], 'what the server names, too, stands in the protocol');
  });
});
