import { latestPeriod } from '../../../src/scorecard/evaluation/latest-period';
import type { Setup } from '../../../src/scorecard/model/setup';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { buildScorecard, type KpiRows } from '../build-scorecard';

function latest(data: NonNullable<KpiRows['data']>, setup?: Setup) {
  const period = latestPeriod(buildScorecard({ setup, kpis: [{ id: 'K', target: 1, data }] }));
  return period && formatPeriod(period);
}

describe('the latest period of a scorecard', () => {
  it('is the last one with an actual, in whatever order the rows are', () => {
    expect(latest({ '2026-10': 5, '2026-09': 4 })).toBe('2026-10');
    expect(latest({ '2026-09': 4, '2026-10': 0 })).toBe('2026-10');
  });

  it('is not one with a target or a forecast only', () => {
    expect(latest({ '2026-10': 5, '2026-11': null, '2026-12': { forecast: 9 } })).toBe('2026-10');
  });

  it('may rest on a typed year to date, or on a ratio, of a KPI that is counted so', () => {
    const by = (aggregation: 'entered' | 'ratio' | 'sum', cells: object) => {
      const data = { '2026-09': 5, '2026-10': cells };
      const kpis = [{ id: 'K', target: 1, aggregation, data }];
      const period = latestPeriod(buildScorecard({ kpis }));
      return period && formatPeriod(period);
    };
    expect(by('entered', { ytdActual: 9 })).toBe('2026-10');
    expect(by('ratio', { numerator: 1, denominator: 2 })).toBe('2026-10');
    expect(by('ratio', { numerator: 1 })).toBe('2026-09');
    expect(by('sum', { numerator: 1, denominator: 2, ytdActual: 9 })).toBe('2026-09');
  });

  it('is in the grain of the scorecard: the last month of a quarter, the quarter of a month', () => {
    expect(latest({ '2026-Q3': 5 })).toBe('2026-09');
    expect(latest({ '2026-10': 5 }, { grain: 'Quarter' })).toBe('2026-Q4');
  });

  it('is the month of the Thursday for a week that ends in the next month', () => {
    expect(latest({ '2026-W44': 5 })).toBe('2026-10');
    expect(latest({ '2026-W44': 5, '2026-09': 4 })).toBe('2026-10');
  });

  it('is unknown without any actual', () => {
    expect(latest({ '2026-10': null })).toBeUndefined();
    expect(latest({})).toBeUndefined();
  });
});
