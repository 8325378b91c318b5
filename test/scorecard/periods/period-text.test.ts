import fc from 'fast-check';
import { CALENDAR_YEAR, type FiscalCalendar } from '../../../src/scorecard/periods/fiscal-calendar';
import { isoWeekPeriod } from '../../../src/scorecard/periods/iso-week';
import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
} from '../../../src/scorecard/periods/period';
import { formatPeriod, parsePeriodText } from '../../../src/scorecard/periods/period-text';
import { anyPeriod } from './any-period';

const FROM_APRIL: FiscalCalendar = { startMonth: 4, namedBy: 'end' };

describe('a period as text', () => {
  it('names month, week, quarter, half-year and year', () => {
    expect(parsePeriodText('2026-10', CALENDAR_YEAR)).toEqual(monthPeriod(2026, 10));
    expect(parsePeriodText('2026-W41', CALENDAR_YEAR)).toEqual(isoWeekPeriod(2026, 41));
    expect(parsePeriodText('2026-Q3', CALENDAR_YEAR)).toEqual(quarterPeriod(2026, 3));
    expect(parsePeriodText('2026-H1', CALENDAR_YEAR)).toEqual(halfYearPeriod(2026, 1));
    expect(parsePeriodText('2026', CALENDAR_YEAR)).toEqual(yearPeriod(2026));
  });

  it('is fiscal for quarter, half-year and year: the calendar changes nothing in their names', () => {
    expect(parsePeriodText('2026-Q3', FROM_APRIL)).toEqual(quarterPeriod(2026, 3));
    expect(parsePeriodText('2026-10', FROM_APRIL)).toEqual(monthPeriod(2026, 10));
  });

  it('names with a day the period that holds it', () => {
    expect(parsePeriodText('2026-10-31', CALENDAR_YEAR)).toEqual(monthPeriod(2026, 10));
    expect(parsePeriodText('2026-10-31', FROM_APRIL, 'Quarter')).toEqual(quarterPeriod(2027, 3));
    expect(parsePeriodText('2026-10-31', CALENDAR_YEAR, 'Week')).toEqual(isoWeekPeriod(2026, 44));
  });

  it('may be in small letters and have spaces around it', () => {
    expect(parsePeriodText(' 2026-w41 ', CALENDAR_YEAR)).toEqual(isoWeekPeriod(2026, 41));
    expect(parsePeriodText('2026-q1', CALENDAR_YEAR)).toEqual(quarterPeriod(2026, 1));
  });

  it.each([
    '',
    '26-10',
    '2026-13',
    '2026-0',
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    '2025-W53',
    '2026-W0',
  ])('is refused when it names no period: "%s"', (text) => {
    expect(parsePeriodText(text, CALENDAR_YEAR)).toBeUndefined();
  });

  it.each(['October 2026', '2026-02-30', '2026/10', '2026-10-', '2026 Q3'])(
    'is refused when it is written otherwise: "%s"',
    (text) => {
      expect(parsePeriodText(text, CALENDAR_YEAR)).toBeUndefined();
    },
  );

  it('has two digits in weeks and months', () => {
    expect(formatPeriod(monthPeriod(2026, 3))).toBe('2026-03');
    expect(parsePeriodText('2026-W01', CALENDAR_YEAR)).toBeDefined();
  });

  it('reads back to the same period, in every grain and fiscal calendar', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period, calendar }) => {
        expect(parsePeriodText(formatPeriod(period), calendar)).toEqual(period);
      }),
    );
  });
});

it('writes a year before 1000 with four digits, so that it reads back', () => {
  const early = [monthPeriod(999, 5), quarterPeriod(999, 2), yearPeriod(999)];
  expect(early.map(formatPeriod)).toEqual(['0999-05', '0999-Q2', '0999']);
  expect(early.map((period) => parsePeriodText(formatPeriod(period), CALENDAR_YEAR))).toEqual(
    early,
  );
});
