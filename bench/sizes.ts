import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

const FUNCTIONS_AIM = 20;

/** Compressed sizes of what a browser loads. */
export function sizeRows(dist: string): Row[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.js') && name !== 'bsc.js')
    .sort()
    .map((name): Row => ({
      // The hash in a chunk's name changes with its content, not with its part.
      what: `${name.replace(/\.[0-9a-f]{8}\.js$/, '.js')}, gzip`,
      unit: 'kB',
      value: gzipSync(readFileSync(join(dist, name)), { level: 9 }).length / 1_000,
      aim: name === 'functions.js' ? FUNCTIONS_AIM : undefined,
    }));
}
