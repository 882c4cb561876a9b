// One engine over a folder's files or one file, whole process: node folder.mjs ENGINES_FILE ENGINE PATH
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [, , file, name, path] = process.argv;
const { engines } = await import(file);
const engine = await engines[name]();
const files = statSync(path).isDirectory() ? readdirSync(path).sort().map((one) => join(path, one)) : [path];
let found = 0;
for (const one of files) found += (await engine(readFileSync(one, 'utf8'))).length;
process.stdout.write(`${files.length} files, ${found} findings\n`);
