import fc from 'fast-check';
import {
  datePartsOf,
  dayNumber,
  daysInMonth,
  formatDate,
  isDate,
  isLeapYear,
  parseDate,
} from '../../../src/scorecard/periods/calendar-date';

/** Days after 1970-01-01 from the year 1583, when the Gregorian calendar began, to 9999. */
const anyDay = fc.integer({ min: -141350, max: 2932896 });

describe('a day as a number', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 1970, month: 1, day: 2 })).toBe(1);
    expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
  });

  it('agrees with the clock of the machine on any day', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(formatDate(datePartsOf(days))).toBe(
          new Date(days * 86400000).toISOString().slice(0, 10),
        );
      }),
    );
  });

  it('comes back from its parts', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(dayNumber(datePartsOf(days))).toBe(days);
      }),
    );
  });
});

describe('the calendar', () => {
  it('has a leap day every four years, not in 1900 and 2100, but in 2000', () => {
    expect([1900, 2000, 2024, 2026, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
  });

  it('has 28 to 31 days in a month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth(2024, 2)).toBe(29);
  });

  it('has no 30 February, no month 13 and no half day', () => {
    expect(isDate({ year: 2026, month: 2, day: 28 })).toBe(true);
    expect(isDate({ year: 2026, month: 2, day: 30 })).toBe(false);
    expect(isDate({ year: 2026, month: 13, day: 1 })).toBe(false);
    expect(isDate({ year: 2026, month: 0, day: 1 })).toBe(false);
    expect(isDate({ year: 2026, month: 1, day: 0 })).toBe(false);
    expect(isDate({ year: 2026, month: 1, day: 1.5 })).toBe(false);
  });
});

describe('a day as text', () => {
  it('is year-month-day with leading zeros', () => {
    expect(formatDate({ year: 2026, month: 3, day: 9 })).toBe('2026-03-09');
  });

  it('reads back to the same day', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const parts = datePartsOf(days);
        expect(parseDate(formatDate(parts))).toEqual(parts);
      }),
    );
  });

  it('is refused when it names no day', () => {
    for (const text of ['2026-02-29', '2026-1-01', '2026-10', '26-10-01', 'October', '']) {
      expect(parseDate(text)).toBeUndefined();
    }
  });

  it('sorts in time order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const earlier = formatDate(datePartsOf(a)) < formatDate(datePartsOf(b));
        expect(earlier).toBe(a < b);
      }),
    );
  });
});
