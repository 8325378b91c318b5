import type { Kpi } from '../../src/scorecard/model/kpi';
import type { Reading } from '../../src/scorecard/model/reading';
import type { Setup } from '../../src/scorecard/model/setup';
import { readTables } from '../../src/tables/read-tables';
import type { CellValue, TableGrid } from '../../src/tables/table-grid';
import { grid, workbook, type TestRow } from './workbook';

const october = 46326; // 2026-10-31

/** What is read from one row, which has no problem. */
function kpi(row: TestRow): Kpi | undefined {
  const { scorecard, problems } = readTables(
    workbook({ BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', ...row }] }),
  );
  expect(problems).toEqual([]);
  return scorecard.kpis[0];
}

function reading(row: TestRow): Reading | undefined {
  const { scorecard, problems } = readTables(
    workbook({ BSC_Data: [{ KPI: 'K1', Period: october, ...row }] }),
  );
  expect(problems).toEqual([]);
  return scorecard.readings[0];
}

function setting(name: string, value: CellValue): Setup {
  const { scorecard, problems } = readTables(
    workbook({ BSC_Setup: [{ Setting: name, Value: value }] }),
  );
  expect(problems).toEqual([]);
  return scorecard.setup;
}

describe('what people type is understood', () => {
  it.each([
    ['Higher is better', 'higher'],
    ['càng cao càng tốt', 'higher'],
    ['CANG CAO  CANG TOT', 'higher'],
    [1, 'higher'],
    [-1, 'lower'],
    ['−1', 'lower'],
    [' LOWER ', 'lower'],
    ['Yes/No', 'yesno'],
    ['không', 'none'],
  ])('%p as a direction', (cell, direction) => {
    expect(kpi({ Direction: cell })?.direction).toBe(direction);
  });

  it.each([
    ['weekly', 'Week'],
    ['Hằng tháng', 'Month'],
    ['quý', 'Quarter'],
    ['half year', 'Half-year'],
    ['Annual', 'Year'],
  ])('%p as a frequency', (cell, frequency) => {
    expect(kpi({ Frequency: cell })?.frequency).toBe(frequency);
  });

  it.each([
    ['yes', true],
    ['x', true],
    ['✓', true],
    [true, true],
    [1, true],
    ['Có', true],
    ['no', false],
    [0, false],
    ['không', false],
  ])('%p as a tick', (cell, ticked) => {
    expect(kpi({ S: cell, Critical: cell })).toMatchObject({ specific: ticked, critical: ticked });
  });

  it.each([
    ['2026-10', 'Month', 2026 * 12 + 9],
    [october, 'Month', 2026 * 12 + 9],
    [46296.75, 'Month', 2026 * 12 + 9],
    ['2026-10-07', 'Month', 2026 * 12 + 9],
    ['31/10/2026', 'Month', 2026 * 12 + 9],
    // Thursday of week 40 is 1 October 2026.
    ['2026-W40', 'Month', 2026 * 12 + 9],
  ])('%p as October 2026', (cell, grain, ordinal) => {
    expect(reading({ Period: cell })?.period).toEqual({ grain, ordinal });
  });

  it('a whole number as the year of a yearly KPI, and a fiscal quarter by the calendar of Setup', () => {
    const { scorecard, problems } = readTables(
      workbook({
        BSC_Setup: [
          { Setting: 'Fiscal year starts', Value: 'April' },
          { Setting: 'Grain', Value: 'Quarter' },
        ],
        BSC_KPIs: [
          { ID: 'Y', KPI: 'Yearly', Frequency: 'Year' },
          { ID: 'Q', KPI: 'Quarterly' },
        ],
        BSC_Data: [
          { KPI: 'Y', Period: 2026 },
          { KPI: 'Q', Period: october },
        ],
      }),
    );
    expect(problems).toEqual([]);
    // October 2026 is the third quarter of the fiscal year that ends in March 2027.
    expect(scorecard.readings.map(({ period }) => period)).toEqual([
      { grain: 'Year', ordinal: 2026 },
      { grain: 'Quarter', ordinal: 2027 * 4 + 2 },
    ]);
  });

  it.each(['n/a', 'N.A.', 'na', '-', '–', 'không có', '', '  ', null])(
    '%p as no figure, never as 0',
    (cell) => {
      expect(reading({ Actual: cell, Target: 5 })).toEqual({
        kpi: 'K1',
        period: { grain: 'Month', ordinal: 2026 * 12 + 9 },
        target: 5,
      });
    },
  );

  it.each([
    ['Đạt', 1],
    ['no', 0],
    [true, 1],
    [0, 0],
    ['n/a', undefined],
  ])('%p as the actual of a yes/no KPI', (cell, actual) => {
    expect(reading({ KPI: 'K3', Actual: cell })?.actual).toBe(actual);
  });

  it('a calculated number as the ID that Excel shows', () => {
    expect(kpi({ ID: 1.1 + 0.1 })?.id).toBe('1.2');
  });

  it('an ID in another case and with space around it, and a number as an ID', () => {
    expect(kpi({ Objective: ' f1 ' })?.objective).toBe('F1');
    const perspectives = workbook({
      BSC_Perspectives: [{ ID: 1, Perspective: 'Financial' }],
      BSC_Objectives: [{ ID: 'F1', Objective: 'Grow', Perspective: '1' }],
    });
    expect(readTables(perspectives).scorecard.objectives[0]?.perspective).toBe('1');
    expect(readTables(perspectives).problems).toEqual([]);
  });

  it('the settings of Setup', () => {
    expect(setting('Fiscal year starts', 'Tháng 4')).toEqual({ fiscalYearStarts: 4 });
    expect(setting('green  FROM', '95%')).toEqual({ greenFrom: 0.95 });
    expect(setting('Trend against', 'Mean of 3')).toEqual({
      trendAgainst: { kind: 'mean', of: 3 },
    });
    expect(setting('Themes', 'Growth; Service\nPeople')).toEqual({
      themes: ['Growth', 'Service', 'People'],
    });
    expect(setting('Language', 'Tiếng Việt')).toEqual({ language: 'vi' });
    expect(setting('Current period', '2026-Q3')).toEqual({
      currentPeriod: { grain: 'Quarter', ordinal: 2026 * 4 + 2 },
    });
  });

  it('headings in any case, with any space, in any order', () => {
    const table: TableGrid = {
      ...grid('BSC_KPIs', []),
      columns: ['measure  unit', 'kpi', 'Id', 'OBJECTIVE'],
      rows: [['%', 'Revenue', 'K1', 'F1']],
    };
    const others = workbook().filter(({ name }) => name !== 'BSC_KPIs');
    expect(readTables([...others, table]).scorecard.kpis).toEqual([
      { id: 'K1', name: 'Revenue', measureUnit: '%', objective: 'F1' },
    ]);
  });

  it('tables of the user beside ours, which are left alone', () => {
    const mine: TableGrid = {
      ...grid('BSC_Units', []),
      name: 'Mine',
      columns: ['A'],
      rows: [['x']],
    };
    expect(readTables([...workbook(), mine]).problems).toEqual([]);
  });

  it('blank rows, also when a column of the user is filled in them', () => {
    const table = grid('BSC_Perspectives', [{ ID: 'F', Perspective: 'Financial' }, {}]);
    const wider = {
      ...table,
      columns: [...table.columns, 'Mine'],
      rows: table.rows.map((cells) => [...cells, 7]),
    };
    const others = workbook().filter(({ name }) => name !== 'BSC_Perspectives');
    expect(readTables([...others, wider]).problems).toEqual([]);
  });
});
