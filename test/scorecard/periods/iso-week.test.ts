import fc from 'fast-check';
import { datePartsOf, dayNumber, formatDate } from '../../../src/scorecard/periods/calendar-date';
import {
  isoWeekNumber,
  isoWeekPeriod,
  mondayOf,
  thursdayOf,
  weekOfDay,
} from '../../../src/scorecard/periods/iso-week';

const anyDay = fc.integer({ min: -25567, max: 84000 });

function weekNameOf(year: number, month: number, day: number): string {
  const { year: isoYear, week } = isoWeekNumber(weekOfDay(dayNumber({ year, month, day })));
  return `${isoYear}-W${week}`;
}

describe('an ISO week', () => {
  it('takes its year from its Thursday', () => {
    expect(weekNameOf(2026, 10, 8)).toBe('2026-W41');
    expect(weekNameOf(2021, 1, 3)).toBe('2020-W53');
    expect(weekNameOf(2021, 1, 4)).toBe('2021-W1');
    expect(weekNameOf(2024, 12, 30)).toBe('2025-W1');
    expect(weekNameOf(2027, 1, 1)).toBe('2026-W53');
  });

  it('runs from Monday to Sunday', () => {
    const week = weekOfDay(dayNumber({ year: 2026, month: 10, day: 11 }));
    expect(formatDate(datePartsOf(mondayOf(week)))).toBe('2026-10-05');
    expect(formatDate(datePartsOf(thursdayOf(week)))).toBe('2026-10-08');
  });

  it('holds each of its seven days and no other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(weekOfDay(day));
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('comes back from its year and number', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekOfDay(day);
        const named = isoWeekNumber(week);
        expect(isoWeekPeriod(named.year, named.week)).toEqual(week);
      }),
    );
  });

  it('has number 53 only in the years that have 53 Thursdays', () => {
    const years = Array.from({ length: 16 }, (_, index) => 2015 + index);
    const long = years.filter((year) => isoWeekPeriod(year, 53) !== undefined);
    expect(long).toEqual([2015, 2020, 2026]);
  });

  it('has no number 0 and no number 54', () => {
    expect(isoWeekPeriod(2026, 0)).toBeUndefined();
    expect(isoWeekPeriod(2026, 54)).toBeUndefined();
  });
});
