import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { readSchema, type Schema } from '../protocol';

/** The files that Office on the web loads, in this order. */
const FILES = ['office.js', 'excel-web-16.00.js'];
const READABLE = 'excel-web-16.00.debug.js';

interface ClientLibrary {
  readonly scripts: readonly Script[];
  readonly schema: Schema;
}

let known: ClientLibrary | undefined;

function folderOfLibrary(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** Microsoft's client library as it is in node_modules, and what it says of its own types. Read once in a process. */
export function clientLibrary(): ClientLibrary {
  if (known) return known;
  const folder = folderOfLibrary();
  const scripts = FILES.map(
    (name) => new Script(readFileSync(join(folder, name), 'utf8'), { filename: name }),
  );
  known = { scripts, schema: readSchema(readFileSync(join(folder, READABLE), 'utf8')) };
  return known;
}
