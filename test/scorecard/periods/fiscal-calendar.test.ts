import fc from 'fast-check';
import {
  CALENDAR_YEAR,
  firstMonthOf,
  fiscalPeriodOfMonth,
  type FiscalCalendar,
} from '../../../src/scorecard/periods/fiscal-calendar';
import {
  MONTHS_IN,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
} from '../../../src/scorecard/periods/period';
import { anyCalendar } from './any-period';

const april2026 = monthPeriod(2026, 4).ordinal;
const march2026 = monthPeriod(2026, 3).ordinal;

function fromApril(namedBy: 'end' | 'start'): FiscalCalendar {
  return { startMonth: 4, namedBy };
}

describe('a fiscal year that starts in April', () => {
  it('is named by the year in which it ends', () => {
    expect(fiscalPeriodOfMonth(april2026, 'Year', fromApril('end'))).toEqual(yearPeriod(2027));
    expect(fiscalPeriodOfMonth(march2026, 'Year', fromApril('end'))).toEqual(yearPeriod(2026));
  });

  it('is named by the year in which it starts when Setup says so', () => {
    expect(fiscalPeriodOfMonth(april2026, 'Year', fromApril('start'))).toEqual(yearPeriod(2026));
    expect(fiscalPeriodOfMonth(march2026, 'Year', fromApril('start'))).toEqual(yearPeriod(2025));
  });

  it('has its first quarter in April to June and its last in January to March', () => {
    const end = fromApril('end');
    expect(fiscalPeriodOfMonth(april2026, 'Quarter', end)).toEqual(quarterPeriod(2027, 1));
    expect(fiscalPeriodOfMonth(april2026 + 2, 'Quarter', end)).toEqual(quarterPeriod(2027, 1));
    expect(fiscalPeriodOfMonth(april2026 + 3, 'Quarter', end)).toEqual(quarterPeriod(2027, 2));
    expect(fiscalPeriodOfMonth(march2026, 'Quarter', end)).toEqual(quarterPeriod(2026, 4));
  });

  it('leaves months as they are in the calendar', () => {
    expect(fiscalPeriodOfMonth(april2026, 'Month', fromApril('end'))).toEqual(monthPeriod(2026, 4));
  });
});

describe('a fiscal year that starts in January', () => {
  it('is the calendar year, however it is named', () => {
    const named: FiscalCalendar = { startMonth: 1, namedBy: 'start' };
    expect(fiscalPeriodOfMonth(april2026, 'Year', CALENDAR_YEAR)).toEqual(yearPeriod(2026));
    expect(fiscalPeriodOfMonth(april2026, 'Year', named)).toEqual(yearPeriod(2026));
  });
});

describe('any fiscal calendar', () => {
  const anyMonth = fc.integer({ min: 1900 * 12, max: 2199 * 12 });
  const madeOfMonths = fc.constantFrom('Month', 'Quarter', 'Half-year', 'Year');

  it('puts each month into the period that starts at most its length before', () => {
    fc.assert(
      fc.property(anyMonth, madeOfMonths, anyCalendar, (month, grain, calendar) => {
        const { ordinal } = fiscalPeriodOfMonth(month, grain, calendar);
        const after = month - firstMonthOf(grain, ordinal, calendar);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThan(MONTHS_IN[grain]);
      }),
    );
  });

  it('starts its years in the month of Setup and names them by their first or last month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), anyCalendar, (year, calendar) => {
        const first = firstMonthOf('Year', year, calendar);
        const naming = calendar.namedBy === 'end' ? first + 11 : first;
        expect((first % 12) + 1).toBe(calendar.startMonth);
        expect(Math.floor(naming / 12)).toBe(year);
      }),
    );
  });
});
