import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestChange } from '../../../../workbench/server/build/newest-change';

const folder = mkdtempSync(join(tmpdir(), 'workbench-change-'));

function write(path: string, changedAtSecond: number): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, changedAtSecond, changedAtSecond);
  return file;
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('is the time of the file that was changed last, in folders as well', () => {
  write('src/a.ts', 100);
  write('src/deep/b.ts', 300);
  const other = write('manifest.xml', 200);
  expect(newestChange([join(folder, 'src'), other])).toBe(300_000);
  expect(newestChange([other])).toBe(200_000);
});

it('is never when nothing is there, so that everything counts as newer', () => {
  expect(newestChange([join(folder, 'absent')])).toBe(0);
  expect(newestChange([])).toBe(0);
});
