import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** Of 1,000 bytes. */
const FUNCTIONS_AIM_KB = 20;

/** Compressed sizes of what a browser loads, from the folder of a build. */
export function sizeRows(folder: string): Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'bsc.js')
    .sort()
    .map((name): Row => ({
      // The hash in a chunk's name changes with its content, not with its part.
      what: `${name.replace(/\.[0-9a-f]{8}\.js$/, '.js')}, gzip`,
      unit: 'kB',
      value: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1_000,
      aim: name === 'functions.js' ? FUNCTIONS_AIM_KB : undefined,
    }));
}
