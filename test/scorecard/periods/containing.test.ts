import fc from 'fast-check';
import { datePartsOf } from '../../../src/scorecard/periods/calendar-date';
import {
  coarserPeriod,
  finerPeriods,
  lastEndedBy,
  periodContaining,
} from '../../../src/scorecard/periods/containing';
import { CALENDAR_YEAR, type FiscalCalendar } from '../../../src/scorecard/periods/fiscal-calendar';
import type { GRAINS } from '../../../src/scorecard/periods/grain';
import { isFiner } from '../../../src/scorecard/periods/grain';
import { thursdayOf } from '../../../src/scorecard/periods/iso-week';
import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  samePeriod,
  shift,
  yearPeriod,
} from '../../../src/scorecard/periods/period';
import { dayNumbersOf } from '../../../src/scorecard/periods/period-days';
import { formatPeriod, parsePeriodText } from '../../../src/scorecard/periods/period-text';
import { anyDay, anyGrain, anyPeriod } from './any-period';

const FROM_APRIL: FiscalCalendar = { startMonth: 4, namedBy: 'end' };

function period(text: string, calendar = CALENDAR_YEAR) {
  const found = parsePeriodText(text, calendar);
  if (!found) throw new Error(`${text} is no period`);
  return found;
}

function names(periods: readonly { grain: (typeof GRAINS)[number]; ordinal: number }[]): string[] {
  return periods.map(formatPeriod);
}

describe('any date inside a period is that period', () => {
  it('for 1 and 31 October, whatever day Excel makes of "Oct 2026"', () => {
    for (const day of [1, 15, 31]) {
      const date = { year: 2026, month: 10, day };
      expect(periodContaining(date, 'Month', CALENDAR_YEAR)).toEqual(monthPeriod(2026, 10));
      expect(periodContaining(date, 'Quarter', FROM_APRIL)).toEqual(quarterPeriod(2027, 3));
      expect(periodContaining(date, 'Half-year', FROM_APRIL)).toEqual(halfYearPeriod(2027, 2));
      expect(periodContaining(date, 'Year', FROM_APRIL)).toEqual(yearPeriod(2027));
    }
  });

  it('for every day, grain and fiscal calendar', () => {
    fc.assert(
      fc.property(anyPeriod, fc.nat(365), ({ period: one, calendar }, step) => {
        const { first, last } = dayNumbersOf(one, calendar);
        const inside = first + (step % (last - first + 1));
        expect(periodContaining(datePartsOf(inside), one.grain, calendar)).toEqual(one);
        expect(periodContaining(datePartsOf(last + 1), one.grain, calendar)).not.toEqual(one);
      }),
    );
  });
});

describe('a week', () => {
  it('belongs to the month, quarter and year of its Thursday', () => {
    const week = period('2026-W40'); // Monday 28 September to Sunday 4 October, Thursday 1 October
    expect(formatPeriod(coarserPeriod(week, 'Month', CALENDAR_YEAR))).toBe('2026-10');
    expect(formatPeriod(coarserPeriod(week, 'Quarter', CALENDAR_YEAR))).toBe('2026-Q4');
    expect(formatPeriod(coarserPeriod(week, 'Year', CALENDAR_YEAR))).toBe('2026');
  });

  it('at the end of December can belong to the year that begins in it', () => {
    const week = period('2025-W01'); // from Monday 30 December 2024
    expect(formatPeriod(coarserPeriod(week, 'Year', CALENDAR_YEAR))).toBe('2025');
    expect(formatPeriod(coarserPeriod(week, 'Month', CALENDAR_YEAR))).toBe('2025-01');
  });

  it('can belong to another fiscal year than its Monday', () => {
    const week = period('2026-W14'); // Monday 30 March, Thursday 2 April
    expect(formatPeriod(coarserPeriod(week, 'Year', FROM_APRIL))).toBe('2027');
  });

  it('makes months of four or five weeks', () => {
    expect(names(finerPeriods(monthPeriod(2026, 10), 'Week', CALENDAR_YEAR))).toEqual([
      '2026-W40',
      '2026-W41',
      '2026-W42',
      '2026-W43',
      '2026-W44',
    ]);
    expect(finerPeriods(monthPeriod(2026, 11), 'Week', CALENDAR_YEAR)).toHaveLength(4);
  });

  it('makes 53 of them in 2026 and 52 in 2025', () => {
    expect(finerPeriods(yearPeriod(2026), 'Week', CALENDAR_YEAR)).toHaveLength(53);
    expect(finerPeriods(yearPeriod(2025), 'Week', CALENDAR_YEAR)).toHaveLength(52);
  });

  it('belongs to exactly one period of every coarser grain, which lists it once', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, anyGrain, (day, { calendar }, grain) => {
        const week = periodContaining(datePartsOf(day), 'Week', calendar);
        const around = coarserPeriod(week, grain, calendar);
        const holders = [-1, 0, 1]
          .map((step) => shift(around, step))
          .filter((candidate) =>
            finerPeriods(candidate, 'Week', calendar).some((inside) => samePeriod(inside, week)),
          );
        expect(holders).toEqual([around]);
      }),
    );
  });
});

describe('the finer periods of a period', () => {
  it('are the three months of a quarter, in time order', () => {
    expect(names(finerPeriods(quarterPeriod(2027, 4), 'Month', FROM_APRIL))).toEqual([
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
  });

  it('are the quarters of a half-year and the half-years of a year', () => {
    expect(names(finerPeriods(halfYearPeriod(2026, 2), 'Quarter', CALENDAR_YEAR))).toEqual([
      '2026-Q3',
      '2026-Q4',
    ]);
    expect(names(finerPeriods(yearPeriod(2026), 'Half-year', FROM_APRIL))).toEqual([
      '2026-H1',
      '2026-H2',
    ]);
  });

  it('are the period itself at its own grain', () => {
    expect(finerPeriods(monthPeriod(2026, 10), 'Month', CALENDAR_YEAR)).toEqual([
      monthPeriod(2026, 10),
    ]);
  });

  it('tile it without gap or overlap when they are made of months', () => {
    fc.assert(
      fc.property(anyPeriod, anyGrain, ({ period: whole, calendar }, grain) => {
        fc.pre(isFiner(grain, whole.grain) && grain !== 'Week');
        const parts = finerPeriods(whole, grain, calendar).map((part) =>
          dayNumbersOf(part, calendar),
        );
        const days = dayNumbersOf(whole, calendar);
        expect(parts[0]?.first).toBe(days.first);
        expect(parts[parts.length - 1]?.last).toBe(days.last);
        parts.slice(1).forEach((part, index) => {
          expect(part.first).toBe((parts[index]?.last ?? NaN) + 1);
        });
      }),
    );
  });

  it('tile time as weeks too: those of one period end where those of the next begin', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period: whole, calendar }) => {
        fc.pre(whole.grain !== 'Week');
        const weeks = finerPeriods(whole, 'Week', calendar);
        const next = finerPeriods(shift(whole, 1), 'Week', calendar);
        weeks.slice(1).forEach((week, index) => {
          expect(week.ordinal).toBe((weeks[index]?.ordinal ?? NaN) + 1);
        });
        expect(next[0]?.ordinal).toBe((weeks[weeks.length - 1]?.ordinal ?? NaN) + 1);
        const { first, last } = dayNumbersOf(whole, calendar);
        for (const week of weeks) {
          expect(thursdayOf(week)).toBeGreaterThanOrEqual(first);
          expect(thursdayOf(week)).toBeLessThanOrEqual(last);
        }
      }),
    );
  });

  it('all have it as their coarser period', () => {
    fc.assert(
      fc.property(anyPeriod, anyGrain, ({ period: whole, calendar }, grain) => {
        fc.pre(!isFiner(whole.grain, grain));
        for (const part of finerPeriods(whole, grain, calendar)) {
          expect(coarserPeriod(part, whole.grain, calendar)).toEqual(whole);
        }
      }),
    );
  });
});

describe('the last period that has ended', () => {
  it('of quarters is the one before, until its third month', () => {
    const quarterBy = (month: number) =>
      formatPeriod(lastEndedBy(monthPeriod(2026, month), 'Quarter', CALENDAR_YEAR));
    expect(quarterBy(7)).toBe('2026-Q2');
    expect(quarterBy(8)).toBe('2026-Q2');
    expect(quarterBy(9)).toBe('2026-Q3');
    expect(quarterBy(10)).toBe('2026-Q3');
  });

  it('of weeks is the last week of the month', () => {
    const week = lastEndedBy(monthPeriod(2026, 10), 'Week', CALENDAR_YEAR);
    expect(formatPeriod(week)).toBe('2026-W44');
  });

  it('of months is the one of the week only with the last week of that month', () => {
    const monthBy = (text: string) =>
      formatPeriod(lastEndedBy(period(text), 'Month', CALENDAR_YEAR));
    expect(monthBy('2026-W43')).toBe('2026-09');
    expect(monthBy('2026-W44')).toBe('2026-10');
  });

  it('of its own grain is the period itself', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period: one, calendar }) => {
        expect(lastEndedBy(one, one.grain, calendar)).toEqual(one);
      }),
    );
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(anyPeriod, anyGrain, ({ period: one, calendar }, grain) => {
        const now = lastEndedBy(one, grain, calendar);
        const next = lastEndedBy(shift(one, 1), grain, calendar);
        expect(next.ordinal).toBeGreaterThanOrEqual(now.ordinal);
      }),
    );
  });
});

describe('whatever grain is asked for', () => {
  it('is the grain of the answer, also where the period is the longer one', () => {
    fc.assert(
      fc.property(anyPeriod, anyGrain, ({ period: one, calendar }, grain) => {
        expect(coarserPeriod(one, grain, calendar).grain).toBe(grain);
        for (const part of finerPeriods(one, grain, calendar)) expect(part.grain).toBe(grain);
      }),
    );
  });

  it('is the first part of a longer period', () => {
    fc.assert(
      fc.property(anyPeriod, anyGrain, ({ period: one, calendar }, grain) => {
        fc.pre(!isFiner(one.grain, grain));
        const [first] = finerPeriods(one, grain, calendar);
        expect(coarserPeriod(one, grain, calendar)).toEqual(first);
      }),
    );
    // Thursday 1 October 2026 is in week 40.
    const week = coarserPeriod(monthPeriod(2026, 10), 'Week', CALENDAR_YEAR);
    expect(formatPeriod(week)).toBe('2026-W40');
  });

  it('is nothing where a whole month should be part of a week', () => {
    expect(finerPeriods(period('2026-W40'), 'Month', CALENDAR_YEAR)).toEqual([]);
  });
});
