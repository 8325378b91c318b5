import type { CheckReport } from '../../src/cli/check-report';
import type { TestTables } from '../tables/workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();
const TABLES: TestTables = {
  BSC_Setup: [{ Setting: 'Current period', Value: '2026-10' }],
  BSC_KPIs: [{ ID: 'K1', KPI: 'Build the new\u001b[2J\nplant by May', Objective: 'F1' }],
  BSC_Data: [{ KPI: 'K1', Period: '2026-10', Actual: 'many', Target: 5 }],
};

async function reportOf(tables: TestTables): Promise<CheckReport> {
  const file = await folder.putWorkbook('report.xlsx', tables);
  const { exit, printed, told } = await watchedRun(['check', file, '--json']);
  expect({ exit, told, parts: printed.length }).toEqual({ exit: 0, told: [], parts: 1 });
  return JSON.parse(printed.join('')) as CheckReport;
}

it('reports every rule, every finding and every problem of the tables as JSON', async () => {
  const report = await reportOf(TABLES);
  expect(Object.keys(report)).toEqual([
    'period',
    'asOf',
    'rules',
    'passed',
    'findings',
    'ignored',
    'problems',
  ]);
  expect(report).toMatchObject({ period: '2026-10', asOf: '2026-11-22', ignored: [] });
  expect(report.problems).toEqual([
    {
      code: 'not-a-number',
      table: 'BSC_Data',
      row: 2,
      column: 'Actual',
      message: expect.stringContaining('“many” in Data!'),
    },
  ]);
  expect(report.passed).toBe(report.rules.filter(({ passed }) => passed).length);
  expect(report.passed).toBeLessThan(report.rules.length);
  for (const finding of report.findings)
    expect(Object.keys(finding)).toEqual([
      'code',
      'table',
      'row',
      'column',
      'message',
      'severity',
      'id',
      'cell',
      'fix',
    ]);
});

it('fails exactly the rules that have a finding', async () => {
  const { rules, findings } = await reportOf(TABLES);
  const failed = rules.filter(({ passed }) => !passed).map(({ code }) => code);
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...failed].sort());
});

it('prints findings for a person, the worst first, each in two lines', async () => {
  const file = await folder.putWorkbook('text.xlsx', TABLES);
  const { exit, printed, told } = await watchedRun(['check', file]);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  const lines = (printed[0] ?? '').split('\n');
  const marks = lines.map((line) => line.slice(0, 3)).filter((mark) => /^\[.\]$/.test(mark));
  const order = ['[x]', '[!]', '[i]'];
  expect(marks.length).toBeGreaterThan(2);
  expect(marks).toEqual([...marks].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(printed[0]).toContain('“Build the new�[2J plant by May”');
  expect(printed[0]).not.toContain('\u001b');
});

it('says each rule of a Vietnamese workbook in Vietnamese', async () => {
  const setup = [...(TABLES.BSC_Setup ?? []), { Setting: 'Language', Value: 'vi' }];
  const file = await folder.putWorkbook('vi.xlsx', { ...TABLES, BSC_Setup: setup });
  const { printed } = await watchedRun(['check', file]);
  expect(printed[0]).toMatch(/^Kiểm tra: \d+ trên \d+ quy tắc đạt$/m);
  expect(printed[0]).not.toMatch(/Warning|Health check/);
});

it('tells what takes more than a second', async () => {
  const file = await folder.putWorkbook('slow.xlsx', TABLES);
  let now = 0;
  const elapsed = (): number => (now += 1500);
  const { told } = await watchedRun(['check', file], { elapsed });
  expect(told).toEqual([`Reading ${file}…`, 'Checking Oct 2026…']);
});
