import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTables } from '../../src/xlsx/write-tables';
import { workbook, type TestTables } from '../tables/workbook';

/** A folder of a test's own, and a way to put workbooks into it. */
export interface ScratchFolder {
  readonly path: string;
  /** The path of a file in the folder, whether it exists or not. */
  readonly at: (name: string) => string;
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Writes the test workbook with the given tables; its path. */
  readonly putWorkbook: (name: string, tables?: TestTables) => Promise<string>;
}

/** Makes a folder before the tests of a suite and removes it after them. */
export function scratchFolder(): ScratchFolder {
  const path = mkdtempSync(join(tmpdir(), 'bsc-test-'));
  const at = (name: string): string => join(path, name);
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  afterAll(() => {
    rmSync(path, { recursive: true });
  });
  return { path, at, put, putWorkbook };

  async function putWorkbook(name: string, tables: TestTables = {}): Promise<string> {
    const written = await writeTables(workbook(tables).map((grid) => ({ grid })));
    if (!written.ok) throw new Error(written.problem.code);
    return put(name, written.bytes);
  }
}
