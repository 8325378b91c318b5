import { readFile } from 'node:fs/promises';
import { refuseForeignFile } from '../xlsx/package/file-kind';

const ADVICE = '--book takes the path of an .xlsx file.';

function codeOf(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'code') : undefined;
}

/**
 * The bytes of the workbook that `--book` names.
 * @throws Error with a sentence when there is no such file, or when it can be no .xlsx file
 */
export async function readBook(path: string): Promise<Uint8Array> {
  const book = await readFile(path).catch((fault: unknown) => {
    if (codeOf(fault) === 'EISDIR') throw new Error(`${path} is a folder. ${ADVICE}`);
    if (codeOf(fault) !== 'ENOENT') throw fault;
    throw new Error(`There is no file ${path}. ${ADVICE}`);
  });
  refuseForeignFile(book);
  return book;
}
