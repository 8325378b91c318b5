import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ReviewBook } from '../../../../src/review/book/review-book';
import { writtenBytes } from '../../../xlsx/review/written-parts';
import type { CellResults } from '../cell-results';
import { readResults } from './read-results';

/** LibreOffice trusts the results in a file unless it is told to calculate always. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const FORMAT = 'xlsx:Calc MS Excel 2007 XML';

/** Writes books as files and has LibreOffice calculate all their formulas anew, in one go because it starts slowly. */
export async function recalculateInOffice(
  program: string,
  books: readonly ReviewBook[],
): Promise<CellResults[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bsc-office-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_CALCULATE);
    const files = books.map((_, index) => `book-${index}.xlsx`);
    await Promise.all(books.map((book, at) => save(book, join(folder, files[at] ?? ''))));
    await convert(program, folder, files);
    const calculated = files.map((file) => readFile(join(folder, 'calculated', file)));
    return (await Promise.all(calculated)).map((bytes) => readResults(bytes));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function save(book: ReviewBook, file: string): Promise<void> {
  await writeFile(file, await writtenBytes(book));
}

async function convert(program: string, folder: string, files: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const wishes = ['--headless', '--norestore', `-env:UserInstallation=${profile}`];
  const target = ['--convert-to', FORMAT, '--outdir', join(folder, 'calculated')];
  await promisify(execFile)(program, [...wishes, ...target, ...files], { cwd: folder });
}
