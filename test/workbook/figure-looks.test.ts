import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { writeTables } from '../../src/tables/write-tables';
import { figureLooks } from '../../src/workbook/figure-looks';

const SCORECARD: Scorecard = {
  ...EMPTY_SCORECARD,
  kpis: [
    { id: 'M', name: 'Margin', measureUnit: '%', thresholds: 'points', amber: 0.02 },
    { id: 'R', name: 'Revenue', measureUnit: 'kEUR', green: 0.95 },
    { id: 'D', name: 'Days', measureUnit: 'days' },
  ],
  readings: [
    { kpi: 'M', period: monthPeriod(2026, 10), actual: 0.3320627803, target: 0.345 },
    { kpi: 'R', period: monthPeriod(2026, 10), actual: 4830, target: 5290 },
    { kpi: 'D', period: monthPeriod(2026, 10), actual: 12, target: 11 },
  ],
};

function codesIn(table: string, heading: string): (string | undefined)[] {
  const grid = writeTables(SCORECARD).find(({ name }) => name === table);
  if (!grid) throw new Error(`There is no table ${table}.`);
  const looks = figureLooks(grid, SCORECARD);
  return grid.rows.map((_, row) => {
    const format = looks?.get(row)?.get(heading)?.numberFormat;
    return typeof format === 'object' ? format.code : format;
  });
}

describe('the figures of a KPI', () => {
  it('look as the KPI is counted, in every row of Data', () => {
    expect(codesIn('BSC_Data', 'Actual')).toEqual(['0.0%', '#,##0', '#,##0.0']);
    expect(codesIn('BSC_Data', 'Target')).toEqual(['0.0%', '#,##0', '#,##0.0']);
  });

  it('look so among the thresholds too, where these are no shares of the target', () => {
    expect(codesIn('BSC_KPIs', 'Amber')).toEqual(['0.0%', '0.0%', '0.0%']);
    expect(codesIn('BSC_KPIs', 'Baseline')).toEqual(['0.0%', '#,##0', '#,##0.0']);
  });

  it('have no looks of their own in other tables', () => {
    const grid = writeTables(SCORECARD).find(({ name }) => name === 'BSC_Perspectives');
    expect(grid && figureLooks(grid, SCORECARD)).toBeUndefined();
  });
});
