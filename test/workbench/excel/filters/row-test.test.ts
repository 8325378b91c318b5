import type { FilterCriterion } from '../../../../workbench/content/auto-filter';
import { monthsOf, periodOf } from '../../../../workbench/excel/filters/filter-periods';
import { testFor, type FilterCell } from '../../../../workbench/excel/filters/row-test';

function cells(...values: (string | number)[]): FilterCell[] {
  return values.map((value) => ({ value, text: String(value), fill: undefined, font: undefined }));
}

function shown(criterion: FilterCriterion, ...values: (string | number)[]): (string | number)[] {
  const column = cells(...values);
  const passes = testFor(criterion, column);
  return column.filter(passes).map(({ value }) => value as string | number);
}

function custom(operator: string, value: string): FilterCriterion {
  return { kind: 'custom', comparisons: [{ operator, value }] };
}

describe('what a filter lets through', () => {
  it('compares texts with wildcards, in any case', () => {
    expect(shown(custom('equal', 'c?o'), 'CFO', 'cio', 'CFOs')).toEqual(['CFO', 'cio']);
    expect(shown(custom('notEqual', '*o*'), 'CFO', 'CEA')).toEqual(['CEA']);
    expect(shown(custom('equal', 'a~*'), 'a*', 'ab')).toEqual(['a*']);
  });

  it('compares numbers with numbers only', () => {
    expect(shown(custom('greaterThan', '5'), 4, 6, '7', '')).toEqual([6]);
  });

  it('counts those that equal the last of the top', () => {
    expect(shown({ kind: 'top', count: 2 }, 1, 3, 3, 3, 2)).toEqual([3, 3, 3]);
    expect(shown({ kind: 'top', count: 50, percent: true, bottom: true }, 1, 2, 3, 4)).toEqual([
      1, 2,
    ]);
  });

  it('finds dates of a month, whatever the year', () => {
    const may2025 = 45_778;
    expect(
      shown({ kind: 'dynamic', period: 'allDatesInPeriodMay' }, may2025, may2025 + 40),
    ).toEqual([may2025]);
    expect(monthsOf('allDatesInPeriodQuarter2')).toEqual([3, 4, 5]);
  });

  it('counts periods from a day', () => {
    // 22 November 2026 is a Sunday, on which a week begins.
    const day = 46_348;
    expect(periodOf('thisWeek', day)).toEqual([day, day + 7]);
    expect(periodOf('thisMonth', day)).toEqual([day - 21, day + 9]);
    expect(periodOf('lastQuarter', day)).toEqual([46_204, 46_296]);
    expect(periodOf('yearToDate', day)).toEqual([46_023, day + 1]);
    expect(periodOf('aboveAverage', day)).toBeUndefined();
  });
});
