import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { READ_LIMITS } from '../../src/xlsx/reading/read-limits';
import { smallWorkbook } from '../xlsx/small-workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

/** What both commands say about a file that they cannot use: nothing on standard output, exit code 1. */
async function refusal(file: string): Promise<string> {
  for (const words of [['status', '--json'], ['check'], ['status']]) {
    const { exit, printed, told } = await watchedRun([...words, '--', file]);
    expect({ exit, printed }).toEqual({ exit: 1, printed: [] });
    expect(told).toHaveLength(1);
    if (words.length === 1 && words[0] === 'status') return told[0] ?? '';
  }
  return '';
}

describe('a file that is not there', () => {
  it.each(['missing.xlsx', 'no folder/missing.xlsx', '-missing.xlsx', 'Thẻ điểm 2026.xlsx'])(
    'is named: %s',
    async (name) => {
      expect(await refusal(name)).toBe(`There is no file ${name}. Check the name and the folder.`);
    },
  );

  it('may have a file where its folder should be', async () => {
    const file = `${folder.put('file.txt', 'text')}/a.xlsx`;
    expect(await refusal(file)).toBe(`There is no file ${file}. Check the name and the folder.`);
  });
});

describe('a name that is no file', () => {
  it('may be a folder', async () => {
    const name = folder.at('folder.xlsx');
    mkdirSync(name);
    expect(await refusal(name)).toBe(
      `${name} is a folder or a device, not a file. Name the workbook itself.`,
    );
  });

  it('may lead in a circle or be longer than a disk allows', async () => {
    const link = folder.at('circle.xlsx');
    symlinkSync(link, link);
    expect(await refusal(link)).toContain('cannot be read (ELOOP: ');
    expect(await refusal(`${'x'.repeat(5000)}.xlsx`)).toContain('cannot be read (ENAMETOOLONG: ');
  });

  it('may hold a zero character', async () => {
    expect(await refusal('a\u0000.xlsx')).toContain('a�.xlsx cannot be read');
  });
});

const garbage: readonly [name: string, content: string | Uint8Array, sentence: string][] = [
  ['empty.xlsx', '', 'The file is empty (0 bytes).'],
  ['figures.csv', 'KPI;Actual\r\nF1;7\r\n', 'The file is plain text, such as CSV.'],
  ['page.xls', '<html><table></table></html>', 'The file is a web page'],
  [
    'noise.xlsx',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
    'not an Excel workbook',
  ],
  ['half.xlsx', smallWorkbook().slice(0, 900), 'The file ends too early'],
  ['secret.xlsx', protectedWorkbook(), 'remove the password (File, Info, Protect Workbook'],
];

it.each(garbage)('names %s and says what it is and what to do', async (name, content, sentence) => {
  const file = folder.put(name, content);
  const told = await refusal(file);
  expect(told.startsWith(`${file}: The file `)).toBe(true);
  expect(told).toContain(sentence);
});

it('refuses a file larger than the limit before it reads it', async () => {
  const file = folder.put('huge.xlsx', '');
  // One byte too many, and nothing is told of reading it; most disks keep no room for what was never written.
  truncateSync(file, READ_LIMITS.fileBytes + 1);
  expect(await refusal(file)).toBe(
    `${file}: The file is larger than 100 MB. Remove pictures and sheets the scorecard does not need, or choose another file.`,
  );
});

describe('a workbook without a scorecard', () => {
  it('names every table that is missing, and how to make one of headings that are there', async () => {
    const file = folder.put('other.xlsx', smallWorkbook());
    expect(await refusal(file)).toBe(
      `The workbook ${file} has no scorecard: it lacks the tables BSC_Setup, BSC_Perspectives, BSC_Objectives, BSC_Data. Where a sheet has the headings, as Data, select them with the rows and choose Insert > Table; it is then found by its headings. Or start from “bsc sample”.`,
    );
  });
});

describe('the period', () => {
  it('has to be named when neither Setup nor Data tells it', async () => {
    const file = await folder.putWorkbook('no period.xlsx');
    const { exit, told } = await watchedRun(['status', file]);
    expect(exit).toBe(1);
    expect(told.join('\n')).toBe(
      `The workbook ${file} has no current period in Setup and no actual in Data. Name the period with --period.`,
    );
  });

  it('is the last one with an actual, before that the one of Setup, before that the one asked for', async () => {
    const data = { BSC_Data: [{ KPI: 'K1', Period: '2026-08', Actual: 7, Target: 8 }] };
    const setup = { BSC_Setup: [{ Setting: 'Current period', Value: '2026-07' }] };
    const last = await folder.putWorkbook('last.xlsx', data);
    const set = await folder.putWorkbook('set.xlsx', { ...data, ...setup });
    expect(await periodOf(last)).toBe('2026-08');
    expect(await periodOf(set)).toBe('2026-07');
    expect(await periodOf(set, '2026-06')).toBe('2026-06');
  });

  it('is that of today for a check when nothing else tells it', async () => {
    const file = await folder.putWorkbook('today.xlsx');
    const { exit, printed } = await watchedRun(['check', file, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({ period: '2026-11' });
  });

  it('has begun by today, unless every actual is of the future', async () => {
    const mistyped = { KPI: 'K1', Period: '2027-10', Actual: 7, Target: 8 };
    const right = { KPI: 'K1', Period: '2026-10', Actual: 7, Target: 8 };
    const some = await folder.putWorkbook('some.xlsx', { BSC_Data: [right, mistyped] });
    const all = await folder.putWorkbook('all.xlsx', { BSC_Data: [mistyped] });
    expect(await periodOf(some)).toBe('2026-10');
    expect(await periodOf(all)).toBe('2027-10');
    const { printed } = await watchedRun(['check', some]);
    expect(printed.join('')).toContain('Data!B3 gives an actual to 2027-10, which has not begun');
  });

  it.each([
    ['2026-Q3', '2026-Q3'],
    ['2026-h1', '2026-H1'],
    ['2026-W41', '2026-W41'],
    ['2026', '2026'],
    ['2026-10-31', '2026-10'],
  ])('may be written as %s', async (asked, period) => {
    expect(await periodOf(await folder.putWorkbook('any.xlsx'), asked)).toBe(period);
  });
});

describe('names where the IDs should be', () => {
  const tables = {
    BSC_Data: [
      { KPI: 'revenue', Period: '2026-10', Actual: 7, Target: 8 },
      { KPI: 'Revenue ', Period: '2026-11', Actual: 7, Target: 8 },
    ],
  };

  it('are counted where the period cannot be told because of them', async () => {
    const file = await folder.putWorkbook('names.xlsx', tables);
    const { exit, told } = await watchedRun(['status', file]);
    expect(exit).toBe(1);
    expect(told.join('\n')).toContain(
      `2 problems in the tables. Run “bsc check "${file}"” to see them.`,
    );
  });

  it('are told with the ID to enter', async () => {
    const file = await folder.putWorkbook('names.xlsx', tables);
    const { exit, printed } = await watchedRun(['check', file]);
    expect(exit).toBe(0);
    expect(printed.join('')).toContain(
      '“Revenue” in Data!A3 is the name of K1 in BSC_KPIs, not an ID. Enter K1.',
    );
    expect(printed.join('')).toContain('Of these in the tables: 2');
  });
});

async function periodOf(file: string, asked?: string): Promise<string> {
  const period = asked === undefined ? [] : ['--period', asked];
  const { printed } = await watchedRun(['status', file, '--json', ...period]);
  return (JSON.parse(printed.join('')) as { period: string }).period;
}

/** The container in which Office keeps a workbook that needs a password. */
function protectedWorkbook(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}
