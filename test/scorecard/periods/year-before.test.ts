import fc from 'fast-check';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { isoWeekNumber } from '../../../src/scorecard/periods/iso-week';
import { formatPeriod, parsePeriodText } from '../../../src/scorecard/periods/period-text';
import { yearBefore } from '../../../src/scorecard/periods/year-before';
import { anyPeriod } from './any-period';

function yearBeforeText(text: string): string {
  const period = parsePeriodText(text, CALENDAR_YEAR);
  return period ? formatPeriod(yearBefore(period)) : 'no period';
}

describe('the period one year earlier', () => {
  it('is the same period of the year before', () => {
    expect(yearBeforeText('2026-10')).toBe('2025-10');
    expect(yearBeforeText('2026-Q3')).toBe('2025-Q3');
    expect(yearBeforeText('2026-H1')).toBe('2025-H1');
    expect(yearBeforeText('2026')).toBe('2025');
    expect(yearBeforeText('2026-W41')).toBe('2025-W41');
    expect(yearBeforeText('2021-W01')).toBe('2020-W01');
  });

  it('is week 52 for week 53', () => {
    expect(yearBeforeText('2026-W53')).toBe('2025-W52');
    expect(yearBeforeText('2020-W53')).toBe('2019-W52');
  });

  it('is week 52, not 53, for week 52', () => {
    expect(yearBeforeText('2027-W52')).toBe('2026-W52');
  });

  it('keeps the place in the year and takes one from the year', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period }) => {
        const [year, place] = formatPeriod(period).split('-');
        fc.pre(place !== 'W53');
        const expected = place === undefined ? [] : [place];
        expect(formatPeriod(yearBefore(period)).split('-')).toEqual([
          String(Number(year) - 1),
          ...expected,
        ]);
      }),
    );
  });

  it('of any week lies one ISO year back', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period }) => {
        fc.pre(period.grain === 'Week');
        expect(isoWeekNumber(yearBefore(period)).year).toBe(isoWeekNumber(period).year - 1);
      }),
    );
  });
});
