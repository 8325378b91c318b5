import { dataWindow } from '../../../src/review/subject/data-window';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { buildScorecard, periodOf, type SmallScorecard } from '../../scorecard/build-scorecard';

/** First and last period, the first of the fiscal year, the reviewed one, and how many periods that one has. */
function windowOf(period: string, small: Partial<SmallScorecard> = {}) {
  const context = evaluationContext(buildScorecard({ kpis: [], ...small }));
  const window = dataWindow(periodOf(period, context.settings.calendar), context);
  const at = (position: number): string => {
    const found = window.periods.at(position);
    return found === undefined ? '' : formatPeriod(found);
  };
  return {
    first: at(0),
    last: at(-1),
    year: at(window.yearStart),
    now: at(window.now),
    count: window.periods.length,
    span: window.span,
  };
}

describe('the periods whose readings stand in a review', () => {
  it('are the months of this year and of the year before', () => {
    expect(windowOf('2026-10')).toEqual({
      first: '2025-01',
      last: '2026-12',
      year: '2026-01',
      now: '2026-10',
      count: 24,
      span: 1,
    });
  });

  it('follow the fiscal year', () => {
    expect(windowOf('2026-10', { setup: { fiscalYearStarts: 4 } })).toEqual({
      first: '2025-04',
      last: '2027-03',
      year: '2026-04',
      now: '2026-10',
      count: 24,
      span: 1,
    });
  });

  it('are months in a quarter and in a year of a monthly scorecard, up to its last month', () => {
    expect(windowOf('2026-Q3')).toMatchObject({ now: '2026-09', count: 24, span: 3 });
    expect(windowOf('2026')).toMatchObject({ now: '2026-12', count: 24, span: 12 });
  });

  it('are weeks in the review of a week, 53 of them in 2026 after 52', () => {
    expect(windowOf('2026-W43')).toEqual({
      first: '2025-W01',
      last: '2026-W53',
      year: '2026-W01',
      now: '2026-W43',
      count: 105,
      span: 1,
    });
  });

  it('are at least 13 up to the reviewed one', () => {
    expect(windowOf('2026-Q3', { setup: { grain: 'Quarter' } })).toEqual({
      first: '2023-Q3',
      last: '2026-Q4',
      year: '2026-Q1',
      now: '2026-Q3',
      count: 14,
      span: 1,
    });
  });

  it('reach back to the year that the trend of a yearly KPI is measured against, if it was read', () => {
    const yearly = (years: readonly string[]): Partial<SmallScorecard> => ({
      kpis: [
        {
          id: 'K',
          frequency: 'Year',
          data: Object.fromEntries(years.map((year) => [year, 1])),
        },
      ],
    });
    // In October 2026 the year 2025 is the last that ended; its trend looks at 2024.
    expect(windowOf('2026-10', yearly(['2024', '2025']))).toMatchObject({ first: '2024-12' });
    expect(windowOf('2026-10', yearly(['2025']))).toMatchObject({ first: '2025-01' });
  });

  it('reach back as far as a mean of earlier readings does, and no further than the first reading', () => {
    const quarterly = (from: string): Partial<SmallScorecard> => ({
      setup: { trendAgainst: { kind: 'mean', of: 12 } },
      kpis: [{ id: 'K', frequency: 'Quarter', data: { [from]: 1 } }],
    });
    // Twelve quarters before the third one of 2026 is the third one of 2023; it ends in September.
    expect(windowOf('2026-10', quarterly('2020-Q1'))).toMatchObject({ first: '2023-09' });
    expect(windowOf('2026-10', quarterly('2024-Q2'))).toMatchObject({ first: '2024-06' });
    expect(windowOf('2026-10', quarterly('2026-Q1'))).toMatchObject({ first: '2025-01' });
  });
});
