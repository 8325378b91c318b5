import { periodHeading } from '../../../src/review/sheets/period-heading';
import { settingsOf } from '../../../src/scorecard/evaluation/settings';
import { monthPeriod, quarterPeriod } from '../../../src/scorecard/periods/period';

const settings = settingsOf({});
/** Days of Excel: 28 February and 31 October 2026. */
const [FEBRUARY, OCTOBER] = [46_081, 46_326];

describe('the heading of a period', () => {
  it('is the last day of a month, which each language writes in its own way', () => {
    const february = periodHeading(monthPeriod(2026, 2), { settings, language: 'en' });
    expect(february).toEqual({ content: FEBRUARY, format: 'mmm yy' });
    const october = periodHeading(monthPeriod(2026, 10), { settings, language: 'vi' });
    expect(october).toEqual({ content: OCTOBER, format: 'mm/yy' });
  });

  it('is the words of any other period', () => {
    const quarter = quarterPeriod(2026, 3);
    expect(periodHeading(quarter, { settings, language: 'en' })).toEqual({ content: 'Q3 2026' });
    expect(periodHeading(quarter, { settings, language: 'vi' }).content).toContain('2026');
  });

  it('is words for a month before the days of Excel begin', () => {
    expect(periodHeading(monthPeriod(1899, 12), { settings, language: 'en' })).toEqual({
      content: 'Dec 1899',
    });
  });
});
