import { settingsOf } from '../../../src/scorecard/evaluation/settings';
import { isPossibleScale } from '../../../src/scorecard/rules/score-scale';

describe('the settings of a blank Setup', () => {
  const settings = settingsOf({});

  it('are the defaults of the scoring rules', () => {
    expect(settings).toMatchObject({
      calendar: { startMonth: 1, namedBy: 'end' },
      grain: 'Month',
      greenFrom: 1,
      amberFrom: 0.9,
      scoreFloor: 0,
      scoreCap: 1.2,
      rollUp: 'Weighted',
      unitRollUp: 'Own',
      missingData: 'Exclude',
      minimumCoverage: 0.5,
      trendAgainst: { kind: 'previous' },
      materialityAmount: 0,
      materialityPercent: 0,
    });
    expect(settings.flatTrendWithin).toBeUndefined();
  });

  it('make a possible scale', () => {
    expect(isPossibleScale(settings)).toBe(true);
  });
});

describe('the settings', () => {
  it('are those of Setup where it says something, also where it says 0', () => {
    const settings = settingsOf({
      fiscalYearStarts: 4,
      fiscalYearNamedBy: 'start',
      minimumCoverage: 0,
      amberFrom: 0.8,
      flatTrendWithin: 0,
    });
    expect(settings).toMatchObject({
      calendar: { startMonth: 4, namedBy: 'start' },
      minimumCoverage: 0,
      amberFrom: 0.8,
      flatTrendWithin: 0,
    });
  });
});
