import fs, { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { refuseToWrite, safeWrite } from '../../src/cli/safe-write';
import { scratchFolder } from './scratch-folder';

const folder = scratchFolder();
const NEW = new TextEncoder().encode('new');

const contentOf = (file: string) => readFileSync(file, 'utf8');
/** What an interrupted or refused write may not leave. */
const leftovers = () => readdirSync(folder.path).filter((name) => name.includes('.tmp'));

afterEach(() => {
  jest.restoreAllMocks();
  expect(leftovers()).toEqual([]);
});

it('writes a new file', () => {
  const file = folder.at('Thẻ điểm “mới”.xlsx');
  expect(safeWrite(file, NEW, false)).toBeUndefined();
  expect(contentOf(file)).toBe('new');
});

it('writes a file whose name is as long as a disk allows', () => {
  const file = folder.at(`${'n'.repeat(250)}.xlsx`);
  expect(safeWrite(file, NEW, false)).toBeUndefined();
  expect(contentOf(file)).toBe('new');
});

it('replaces a file only when forced', () => {
  const file = folder.put('old.xlsx', 'old');
  expect(safeWrite(file, NEW, false)).toMatchObject({ text: 'fileExists', exit: 1 });
  expect(contentOf(file)).toBe('old');
  expect(safeWrite(file, NEW, true)).toBeUndefined();
  expect(contentOf(file)).toBe('new');
});

it('does not replace a file that appears while it writes', () => {
  const file = folder.at('meanwhile.xlsx');
  const write = fs.writeFileSync;
  jest.spyOn(fs, 'writeFileSync').mockImplementationOnce((...given) => {
    write(...given);
    write(file, 'of somebody else');
  });
  expect(safeWrite(file, NEW, false)).toMatchObject({ text: 'fileExists', values: { file } });
  expect(contentOf(file)).toBe('of somebody else');
});

it('does not write through a link that leads nowhere', () => {
  const link = folder.at('link.xlsx');
  symlinkSync(folder.at('nowhere.xlsx'), link);
  expect(safeWrite(link, NEW, false)).toMatchObject({ text: 'fileExists' });
  expect(existsSync(folder.at('nowhere.xlsx'))).toBe(false);
});

it('renames where the disk knows no links', () => {
  jest.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  });
  const file = folder.at('no links.xlsx');
  expect(safeWrite(file, NEW, false)).toBeUndefined();
  expect(contentOf(file)).toBe('new');
});

it.each(['writeFileSync', 'renameSync'] as const)(
  'keeps the old file whole when %s fails',
  (call) => {
    const file = folder.put('kept.xlsx', 'old');
    jest.spyOn(fs, call).mockImplementation(() => {
      throw Object.assign(new Error("ENOSPC: no space left on device, write 'x'"), {
        code: 'ENOSPC',
        syscall: 'write',
      });
    });
    expect(safeWrite(file, NEW, true)).toEqual({
      kind: 'failure',
      text: 'fileNotWritable',
      values: { file, reason: 'ENOSPC: no space left on device' },
      exit: 1,
    });
    jest.restoreAllMocks();
    expect(contentOf(file)).toBe('old');
  },
);

describe('before any work', () => {
  it('refuses a folder that is not there, or is a file', () => {
    const file = folder.put('a file', 'x');
    for (const out of [folder.at('no folder/a.xlsx'), `${file}/a.xlsx`])
      for (const force of [true, false])
        expect(refuseToWrite(out, force)).toMatchObject({ text: 'folderNotFound', exit: 1 });
  });

  it('refuses to put a file in the place of a folder, even when forced', () => {
    const out = folder.at('a folder');
    mkdirSync(out);
    for (const force of [true, false]) {
      expect(refuseToWrite(out, force)).toMatchObject({ text: 'outIsFolder', exit: 1 });
      expect(safeWrite(out, NEW, force)).toMatchObject({ text: 'outIsFolder', exit: 1 });
    }
  });

  it('has nothing against a new name', () => {
    expect(refuseToWrite(folder.at('new.xlsx'), false)).toBeUndefined();
    expect(refuseToWrite('new-and-relative.xlsx', false)).toBeUndefined();
  });
});
