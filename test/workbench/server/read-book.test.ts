import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBook } from '../../../workbench/server/read-book';

describe('the workbook of --book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-book-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read when it can be an .xlsx file', async () => {
    expect(Buffer.from(await readBook(file('book.xlsx', 'PK\u0003\u0004'))).toString()).toBe(
      'PK\u0003\u0004',
    );
  });

  it.each([
    ['a file of another kind', () => file('notes.xlsx', 'hello'), 'The file is a text file'],
    ['a folder', () => folder, 'is a folder. --book takes the path of an .xlsx file.'],
    ['nothing', () => join(folder, 'nope.xlsx'), 'There is no file'],
  ])('is refused when it is %s', async (_what, path, reason) => {
    await expect(readBook(path())).rejects.toThrow(reason);
  });
});
