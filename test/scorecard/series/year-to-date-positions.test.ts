import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { yearToDatePositions } from '../../../src/scorecard/series/year-to-date-positions';
import { periodOf } from '../build-scorecard';

describe('the places of a year to date', () => {
  const periods = ['2026-03', '2025-12', '2026-01', '2026-04', '2026-02'].map((text) =>
    periodOf(text),
  );

  it('run from the start of the fiscal year to the last period, in time order', () => {
    expect(yearToDatePositions(periods, periodOf('2026-03'), CALENDAR_YEAR)).toEqual([2, 4, 0]);
  });

  it('follow the fiscal year', () => {
    const fromApril = { startMonth: 4, namedBy: 'end' } as const;
    expect(yearToDatePositions(periods, periodOf('2026-03'), fromApril)).toEqual([1, 2, 4, 0]);
    expect(yearToDatePositions(periods, periodOf('2026-04'), fromApril)).toEqual([3]);
  });

  it('leave out a place without a period', () => {
    const gappy = [undefined, periodOf('2026-01'), undefined];
    expect(yearToDatePositions(gappy, periodOf('2026-02'), CALENDAR_YEAR)).toEqual([1]);
  });
});
