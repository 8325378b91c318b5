import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  samePeriod,
  shift,
  yearPeriod,
} from '../../../src/scorecard/periods/period';

describe('a period', () => {
  it('is followed by the next one of its grain, across the end of a year', () => {
    expect(shift(monthPeriod(2026, 12), 1)).toEqual(monthPeriod(2027, 1));
    expect(shift(quarterPeriod(2026, 4), 1)).toEqual(quarterPeriod(2027, 1));
    expect(shift(halfYearPeriod(2026, 2), 1)).toEqual(halfYearPeriod(2027, 1));
    expect(shift(yearPeriod(2026), 1)).toEqual(yearPeriod(2027));
  });

  it('is preceded by the one before', () => {
    expect(shift(monthPeriod(2026, 1), -13)).toEqual(monthPeriod(2024, 12));
  });

  it('is the same only with the same grain and place', () => {
    expect(samePeriod(monthPeriod(2026, 10), monthPeriod(2026, 10))).toBe(true);
    expect(samePeriod(monthPeriod(2026, 10), monthPeriod(2026, 9))).toBe(false);
    expect(samePeriod(yearPeriod(2026), { grain: 'Month', ordinal: 2026 })).toBe(false);
  });
});
