import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { futureActuals } from '../../../src/tables/read/future-actuals';
import { readTables } from '../../../src/tables/read-tables';
import { workbook, type TestRow } from '../workbook';

function found(rows: readonly TestRow[]) {
  const { layout } = readTables(workbook({ BSC_Data: rows }));
  const problems = futureActuals(layout, CALENDAR_YEAR, '2026-11-22');
  return problems.map(({ code, place, data }) => [code, place.cell, data]);
}

describe('an actual of a period that has not begun', () => {
  it('is told once for each KPI', () => {
    expect(
      found([
        { KPI: 'K1', Period: '2026-12', Actual: 1 },
        { KPI: 'K2', Period: '2027-10', Actual: 0.5 },
        { KPI: 'K1', Period: '2027-01', Actual: 1 },
      ]),
    ).toEqual([
      ['actual-in-future', 'Data!B2', { period: '2026-12', count: 2 }],
      ['actual-in-future', 'Data!B3', { period: '2027-10', count: 1 }],
    ]);
  });

  it('is none in the running month, nor where only a target is set', () => {
    expect(
      found([
        { KPI: 'K1', Period: '2026-11', Actual: 1 },
        { KPI: 'K1', Period: '2026-12', Target: 1 },
      ]),
    ).toEqual([]);
  });
});
