import type { StatusReport } from '../../src/cli/status-report';
import type { TestTables } from '../tables/workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

const TABLES: TestTables = {
  BSC_Setup: [
    { Setting: 'Company', Value: 'Alpha' },
    { Setting: 'Current period', Value: '2026-10' },
  ],
  BSC_Data: [
    { KPI: 'K1', Period: '2026-10', Actual: 80, Target: 100 },
    { KPI: 'K2', Period: '2026-10', Actual: 0.9, Target: 0.9 },
  ],
};

const faulty: TestTables = {
  ...TABLES,
  BSC_Data: [
    { KPI: 'K1', Period: '2026-10', Actual: 80, Target: 100 },
    { KPI: 'K9', Period: '2026-10', Actual: 1, Target: 1 },
    { KPI: 'K2', Period: '2026-10', Actual: '=cmd\u001b[2J\nabout 7', Target: 0.9 },
  ],
};

it('prints the scores for a person, and nothing on standard error', async () => {
  const file = await folder.putWorkbook('plain.xlsx', TABLES);
  const { exit, printed, told } = await watchedRun(['status', file]);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  expect(printed).toHaveLength(1);
  // Revenue 80 % and on-time share 100 % weigh alike; the audit, a third of the weight, has no data.
  expect(printed[0]).toContain('Alpha · Oct 2026');
  expect(printed[0]).toMatch(/^Overall score {3}90\.0 {2}▲ Amber {31}67%$/m);
});

it('prints every KPI as .csv, in the language and with the decimal sign of the scorecard', async () => {
  const file = await folder.putWorkbook('table.xlsx', TABLES);
  const { exit, printed, told } = await watchedRun(['status', file, '--csv']);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  const lines = printed.join('').split('\r\n');
  expect(lines.map((line) => line.split(',')[5])).toEqual(['KPI ID', 'K1', 'K2', 'K3']);
  expect(lines[1]).toContain(',80,100,-20,-0.2,0.8,0.8,Red,');
});

it.each([
  ['--map', /^<svg .*Alpha: strategy map.*<\/svg>$/s],
  ['--summary', /^<svg .*90\.0.*<\/svg>$/s],
])('prints a picture with %s', async (option, picture) => {
  const file = await folder.putWorkbook(`picture${option}.xlsx`, TABLES);
  const { exit, printed } = await watchedRun(['status', file, option]);
  expect(exit).toBe(0);
  expect(printed.join('')).toMatch(picture);
});

it('prints one thing at a time', async () => {
  const { exit, told } = await watchedRun(['status', 'any.xlsx', '--json', '--csv']);
  expect(exit).toBe(2);
  expect(told).toEqual(['Choose one of --json, --csv, --map and --summary.']);
});

it('prints the same as JSON', async () => {
  const file = await folder.putWorkbook('json.xlsx', TABLES);
  const { exit, printed, told } = await watchedRun(['status', file, '--json']);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  const report = JSON.parse(printed.join('')) as StatusReport;
  expect(report).toMatchObject({
    period: '2026-10',
    overall: { score: 0.9, status: 'Amber', coverage: 2 / 3 },
    kpis: [
      { id: 'K1', status: 'Red', achievement: 0.8, ytd: { actual: 80 } },
      { id: 'K2', status: 'Green', achievement: 1 },
      { id: 'K3', status: 'No data', actual: null },
    ],
    problems: [],
  });
});

describe('problems in the tables', () => {
  it('stand in the JSON with table, row, column and sentence', async () => {
    const file = await folder.putWorkbook('faulty.xlsx', faulty);
    const { exit, printed, told } = await watchedRun(['status', file, '--json']);
    expect({ exit, told }).toEqual({ exit: 0, told: [] });
    const { problems, kpis } = JSON.parse(printed.join('')) as StatusReport;
    expect(problems).toEqual([
      {
        code: 'unknown-reference',
        table: 'BSC_Data',
        row: 3,
        column: 'KPI',
        message: '“K9” in Data!A3 is not an ID of BSC_KPIs. Correct it, or add it to that table.',
      },
      {
        code: 'not-a-number',
        table: 'BSC_Data',
        row: 4,
        column: 'Actual',
        message: expect.stringContaining('about 7'),
      },
    ]);
    expect(kpis[1]).toMatchObject({ id: 'K2', status: 'No data', actual: null });
  });

  it('are counted on standard error for a person', async () => {
    const file = await folder.putWorkbook('my faults.xlsx', faulty);
    const { exit, printed, told } = await watchedRun(['status', file]);
    expect(exit).toBe(0);
    expect(printed.join('')).toContain('Overall score');
    expect(told).toEqual([`2 problems in the tables. Run “bsc check "${file}"” to see them.`]);
    const { printed: checked } = await watchedRun(['check', file]);
    expect(checked[0]).toContain('“K9” in Data!A3 is not an ID of BSC_KPIs.');
    expect(checked[0]).not.toContain('\u001b');
  });
});

it('speaks the language of the workbook on both outputs', async () => {
  const file = await folder.putWorkbook('vi.xlsx', {
    ...faulty,
    BSC_Setup: [...(TABLES.BSC_Setup ?? []), { Setting: 'Language', Value: 'vi' }],
  });
  const { printed, told } = await watchedRun(['status', file]);
  expect(printed[0]).toContain('Điểm chung');
  expect(told).toEqual([`Có 2 lỗi trong các bảng. Chạy “bsc check "${file}"” để xem.`]);
  const json = await watchedRun(['status', file, '--json']);
  const report = JSON.parse(json.printed.join('')) as StatusReport;
  // Statuses are keys of formulas and stay English; sentences are for people.
  expect(report.kpis[0]).toMatchObject({ status: 'Red', explain: expect.stringMatching(/^Đỏ: /) });
});

describe('a scorecard that has just begun', () => {
  it.each([
    ['no perspectives', { BSC_Perspectives: [] }],
    ['no objectives', { BSC_Objectives: [] }],
    ['no KPIs', { BSC_KPIs: [] }],
    ['no Data rows', { BSC_Data: [] }],
    [
      'nothing at all',
      { BSC_Setup: [], BSC_Perspectives: [], BSC_Objectives: [], BSC_KPIs: [], BSC_Data: [] },
    ],
  ])('is shown with %s', async (_, tables) => {
    const file = await folder.putWorkbook('begun.xlsx', { ...TABLES, ...tables });
    for (const json of [[], ['--json']]) {
      const words = ['status', file, '--period', '2026-10', ...json];
      const { exit, printed } = await watchedRun(words);
      expect(exit).toBe(0);
      expect(printed).toHaveLength(1);
      expect(printed[0]).not.toMatch(/undefined|NaN|Infinity/);
    }
  });
});

describe('a scorecard of 1,000 KPIs', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `N${index + 1}`);

  it('is told step by step on standard error once a second is over', async () => {
    const file = await folder.putWorkbook('large.xlsx', {
      ...TABLES,
      BSC_KPIs: ids.map((id) => ({ ID: id, KPI: `KPI ${id}`, Objective: 'F1' })),
      BSC_Data: ids.map((id) => ({ KPI: id, Period: '2026-10', Actual: 1, Target: 1 })),
    });
    let now = 0;
    const elapsed = (): number => (now += 1000);
    const { exit, printed, told } = await watchedRun(['status', file, '--json'], { elapsed });
    expect({ exit, told }).toEqual({ exit: 0, told: [`Reading ${file}…`, 'Evaluating Oct 2026…'] });
    const report = JSON.parse(printed.join('')) as StatusReport;
    expect(report.kpis).toHaveLength(1000);
    expect(report.overall.score).toBeCloseTo(1, 12);
  });
});
