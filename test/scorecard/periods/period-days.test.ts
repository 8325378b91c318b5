import fc from 'fast-check';
import type { FiscalCalendar } from '../../../src/scorecard/periods/fiscal-calendar';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { isoWeekPeriod } from '../../../src/scorecard/periods/iso-week';
import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  shift,
  yearPeriod,
  type Period,
} from '../../../src/scorecard/periods/period';
import {
  dayNumbersOf,
  firstDayOf,
  lastDatePartsOf,
  lastDayOf,
} from '../../../src/scorecard/periods/period-days';
import { anyPeriod } from './any-period';

const FROM_APRIL: FiscalCalendar = { startMonth: 4, namedBy: 'end' };

function daysOf(period: Period | undefined, calendar = CALENDAR_YEAR): string {
  return period ? `${firstDayOf(period, calendar)} to ${lastDayOf(period, calendar)}` : 'no period';
}

describe('the days of a period', () => {
  it('are those of the calendar month', () => {
    expect(daysOf(monthPeriod(2026, 10))).toBe('2026-10-01 to 2026-10-31');
    expect(daysOf(monthPeriod(2024, 2))).toBe('2024-02-01 to 2024-02-29');
    expect(daysOf(monthPeriod(2026, 12))).toBe('2026-12-01 to 2026-12-31');
  });

  it('are Monday to Sunday for a week, across the end of a year', () => {
    expect(daysOf(isoWeekPeriod(2026, 41))).toBe('2026-10-05 to 2026-10-11');
    expect(daysOf(isoWeekPeriod(2026, 53))).toBe('2026-12-28 to 2027-01-03');
  });

  it('follow the fiscal year for quarter, half-year and year', () => {
    expect(daysOf(quarterPeriod(2026, 3))).toBe('2026-07-01 to 2026-09-30');
    expect(daysOf(quarterPeriod(2026, 4), FROM_APRIL)).toBe('2026-01-01 to 2026-03-31');
    expect(daysOf(halfYearPeriod(2026, 1), FROM_APRIL)).toBe('2025-04-01 to 2025-09-30');
    expect(daysOf(yearPeriod(2026), FROM_APRIL)).toBe('2025-04-01 to 2026-03-31');
    expect(daysOf(yearPeriod(2026), { startMonth: 4, namedBy: 'start' })).toBe(
      '2026-04-01 to 2027-03-31',
    );
  });

  it('end with the day that is written into a period cell', () => {
    expect(lastDatePartsOf(monthPeriod(2026, 2), CALENDAR_YEAR)).toEqual({
      year: 2026,
      month: 2,
      day: 28,
    });
  });

  it('are followed at once by those of the next period', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period, calendar }) => {
        const next = dayNumbersOf(shift(period, 1), calendar);
        expect(next.first).toBe(dayNumbersOf(period, calendar).last + 1);
      }),
    );
  });
});
