import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { checkPackage } from '../../src/xlsx/package-check/package-check';
import { PackageParts } from '../../src/xlsx/reading/package-parts';
import { READ_LIMITS } from '../../src/xlsx/reading/read-limits';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { TestTables } from '../tables/workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

const TABLES: TestTables = {
  BSC_Setup: [
    { Setting: 'Company', Value: 'Alpha' },
    { Setting: 'Current period', Value: '2026-10' },
  ],
  BSC_Units: [
    { ID: 'CO', Unit: 'Alpha' },
    { ID: 'SA', Unit: 'Sales', Parent: 'CO' },
    { ID: 'IT', Unit: 'Computers', Parent: 'CO' },
  ],
  BSC_Objectives: [
    { ID: 'F1', Objective: 'Grow', Perspective: 'F', Unit: 'CO' },
    { ID: 'S1', Objective: 'Sell', Perspective: 'F', Unit: 'SA' },
  ],
  BSC_KPIs: [
    { ID: 'K1', KPI: 'Revenue', Objective: 'F1' },
    { ID: 'K2', KPI: 'Orders', Objective: 'S1' },
  ],
  BSC_Data: [
    { KPI: 'K1', Period: '2026-10', Actual: 80, Target: 100 },
    { KPI: 'K2', Period: '2026-10', Actual: 50, Target: 50 },
    { KPI: 'K1', Period: '2026-09', Actual: 100, Target: 100 },
    { KPI: 'K2', Period: '2026-09', Actual: 45, Target: 50 },
  ],
};

/** The period that the file says it is about. */
function periodOf(file: string): string | undefined {
  const read = readWorkbook(readFileSync(file));
  return read.ok ? read.workbook.properties.get('BSC_Period') : undefined;
}

/** What stands in the file of the first sheet, with the head of its pages. */
function firstSheet(file: string): string {
  return new PackageParts(readFileSync(file), READ_LIMITS).text('xl/worksheets/sheet1.xml');
}

it('writes the review of the current period whole, and says where and what', async () => {
  const file = await folder.putWorkbook('plain.xlsx', TABLES);
  const out = folder.at('my review.xlsx');
  const { exit, printed, told } = await watchedRun(['review', file, '--out', out]);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  // Revenue, the only KPI of the company's own, reached 80 %.
  expect(printed).toEqual([
    `The review is in ${out}`,
    expect.stringContaining('80.0'),
    expect.stringMatching(
      /^It is a draft\. Still missing: 5 answers about KPIs off track, 0 actuals;/,
    ),
  ]);
  expect(periodOf(out)).toBe('2026-10');
  expect(checkPackage(readFileSync(out))).toEqual([]);
});

it('says on the sheets that an unexplained month is a draft, and does not write it as final', async () => {
  const file = await folder.putWorkbook('unexplained.xlsx', TABLES);
  const out = folder.at('draft.xlsx');
  const refused = await watchedRun(['review', file, '--out', out, '--final']);
  expect(refused).toMatchObject({ exit: 1, printed: [] });
  const said = refused.told.join('\n');
  expect(said).toContain(`The review ${out} is not written, because it would be a draft.`);
  expect(said).toContain(
    'K1 Revenue: not said yet: what happened, root cause, action, owner, date',
  );
  expect(existsSync(out)).toBe(false);
  expect(await watchedRun(['review', file, '--out', out])).toMatchObject({ exit: 0 });
  expect(firstSheet(out)).toContain('DRAFT');
});

it('reviews another period and a unit by its name', async () => {
  const file = await folder.putWorkbook('unit.xlsx', TABLES);
  const out = folder.at('sales.xlsx');
  const words = ['review', file, '--unit', 'sales', '--period', '2026-09', '--out', out];
  const { exit, printed } = await watchedRun(words);
  expect(exit).toBe(0);
  // 45 of 50 orders.
  expect(printed[1]).toContain('90.0');
  expect(periodOf(out)).toBe('2026-09');
});

it('says which units there are when none is called so', async () => {
  const file = await folder.putWorkbook('units.xlsx', TABLES);
  expect(await watchedRun(['review', file, '--unit', 'Nowhere'])).toEqual({
    exit: 2,
    printed: [],
    told: [
      `There is no unit “Nowhere” in ${file}. Name one by its ID or name: CO (Alpha), SA (Sales), IT (Computers).`,
    ],
  });
});

it('counts problems in the tables on standard error', async () => {
  const faulty = { ...TABLES, BSC_Data: [{ KPI: 'K9', Period: '2026-10', Actual: 1 }] };
  const file = await folder.putWorkbook('faulty.xlsx', faulty);
  const { exit, told } = await watchedRun(['review', file, '--out', folder.at('f.xlsx')]);
  expect(exit).toBe(0);
  expect(told).toEqual([`1 problem in the tables. Run “bsc check "${file}"” to see it.`]);
});

it('tells each step before it begins once a second is over, in the language of the workbook', async () => {
  const setup = [...(TABLES.BSC_Setup ?? []), { Setting: 'Language', Value: 'vi' }];
  const file = await folder.putWorkbook('vi.xlsx', { ...TABLES, BSC_Setup: setup });
  const out = folder.at('họp.xlsx');
  let now = 0;
  const elapsed = (): number => (now += 1000);
  const { printed, told } = await watchedRun(['review', file, '--out', out], { elapsed });
  expect(told).toEqual([
    `Reading ${file}…`,
    'Đang lập sổ họp đánh giá 10/2026…',
    `Đang ghi ${out}…`,
  ]);
  expect(printed[0]).toBe(`Sổ họp đánh giá nằm ở ${out}`);
});

describe('an existing file', () => {
  it('is left alone unless forced', async () => {
    const file = await folder.putWorkbook('source.xlsx', TABLES);
    const out = folder.put('mine.xlsx', 'mine');
    const { exit, told } = await watchedRun(['review', file, '--out', out]);
    expect({ exit, told }).toEqual({ exit: 1, told: [expect.stringContaining('exists already')] });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await watchedRun(['review', file, '--out', out, '--force'])).toMatchObject({ exit: 0 });
    expect(periodOf(out)).toBe('2026-10');
  });

  it('is left alone even when forced where it is the scorecard itself', async () => {
    const file = await folder.putWorkbook('scorecard.xlsx', TABLES);
    const before = readFileSync(file);
    const link = folder.at('link.xlsx');
    symlinkSync(file, link);
    for (const out of [file, link]) {
      expect(await watchedRun(['review', file, '--out', out, '--force'])).toEqual({
        exit: 2,
        printed: [],
        told: [
          `The review would take the place of the scorecard ${file} itself. Choose another name with --out.`,
        ],
      });
    }
    expect(readFileSync(file)).toEqual(before);
  });
});

it.each([
  ['review.xls', 2, 'Name it with .xlsx at the end.'],
  ['no folder/a.xlsx', 1, 'There is no folder for'],
])('says why it cannot write %s', async (name, exit, sentence) => {
  const file = await folder.putWorkbook('for names.xlsx', TABLES);
  const watched = await watchedRun(['review', file, '--out', folder.at(name), '--force']);
  expect(watched).toEqual({ exit, printed: [], told: [expect.stringContaining(sentence)] });
});

describe('a scorecard without KPIs', () => {
  it('is explained, and reviewed only when forced', async () => {
    const file = await folder.putWorkbook('empty.xlsx', { BSC_KPIs: [] });
    const out = folder.at('empty review.xlsx');
    const words = ['review', file, '--out', out];
    expect(await watchedRun(words)).toEqual({
      exit: 1,
      printed: [],
      told: [
        `The workbook ${file} has no KPI yet. Take over KPIs from “bsc sample”, or enter the first one in the table BSC_KPIs. With --force the review is written empty.`,
      ],
    });
    expect(existsSync(out)).toBe(false);
    expect(await watchedRun([...words, '--force'])).toMatchObject({ exit: 0 });
    expect(existsSync(out)).toBe(true);
  });

  it('may be one unit of several', async () => {
    const file = await folder.putWorkbook('empty unit.xlsx', TABLES);
    const { exit, told } = await watchedRun(['review', file, '--unit', 'IT']);
    expect({ exit, told }).toEqual({
      exit: 1,
      told: [expect.stringMatching(/^The unit Computers has no KPI yet\./)],
    });
  });
});

describe('a folder of its own', () => {
  const own = scratchFolder();

  it('holds nothing but the review, whether it is written or refused', async () => {
    const file = await folder.putWorkbook('tidy.xlsx', TABLES);
    const out = own.at('review.xlsx');
    expect(await watchedRun(['review', file, '--out', out])).toMatchObject({ exit: 0 });
    expect(await watchedRun(['review', file, '--out', out])).toMatchObject({ exit: 1 });
    expect(readdirSync(own.path)).toEqual(['review.xlsx']);
  });
});
