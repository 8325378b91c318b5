import { indexReadings } from '../../../src/scorecard/evaluation/reading-index';
import { isoWeekPeriod } from '../../../src/scorecard/periods/iso-week';
import { monthPeriod, yearPeriod } from '../../../src/scorecard/periods/period';

describe('the index of readings', () => {
  const week = isoWeekPeriod(2008, 45);

  it('keeps a year apart from a week that has the same number on its own time line', () => {
    if (!week) throw new Error('2008 has a week 45.');
    const year = yearPeriod(week.ordinal);
    const index = indexReadings([
      { kpi: 'K', period: week, actual: 1 },
      { kpi: 'K', period: year, actual: 2 },
    ]);
    expect(index.at('K', week)?.actual).toBe(1);
    expect(index.at('K', year)?.actual).toBe(2);
  });

  it('gives the first of two readings for one period', () => {
    const period = monthPeriod(2026, 10);
    const index = indexReadings([
      { kpi: 'K', period, actual: 1 },
      { kpi: 'K', period, actual: 2 },
    ]);
    expect(index.at('K', period)?.actual).toBe(1);
  });

  it('knows where the readings of a KPI begin, in each grain', () => {
    const months = [11, 9, 10].map((month) => ({ kpi: 'K', period: monthPeriod(2026, month) }));
    const index = indexReadings([...months, { kpi: 'K', period: yearPeriod(2020) }]);
    expect(index.firstOrdinal('K', 'Month')).toBe(monthPeriod(2026, 9).ordinal);
    expect(index.firstOrdinal('K', 'Year')).toBe(2020);
    expect(index.firstOrdinal('K', 'Week')).toBeUndefined();
    expect(index.firstOrdinal('L', 'Month')).toBeUndefined();
  });
});
