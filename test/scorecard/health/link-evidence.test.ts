import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { healthContext } from '../../../src/scorecard/health/health-context';
import { linkEvidence } from '../../../src/scorecard/health/link-evidence';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { kpi, monthly, OCTOBER, TODAY } from './small-scorecard';

/** Eight changes: up and down. */
const WAVE = [10, 12, 11, 15, 13, 14, 18, 16, 17];

function evidence(
  kpis: readonly Kpi[],
  figures: Record<string, readonly number[]>,
  lagPeriods = 0,
) {
  const scorecard = {
    ...EMPTY_SCORECARD,
    kpis,
    readings: Object.entries(figures).flatMap(([id, actuals]) => monthly(id, actuals)),
  };
  const context = healthContext(evaluationContext(scorecard), OCTOBER, TODAY);
  return linkEvidence({ from: 'P1', to: 'C1', lagPeriods }, context);
}

const DRIVER = kpi('K1', { objective: 'P1' });
const DRIVEN = kpi('K2', { objective: 'C1' });

describe('the evidence for a link', () => {
  it('is for it where both become better together', () => {
    const found = evidence([DRIVER, DRIVEN], { K1: WAVE, K2: WAVE.map((value) => value * 3) });
    expect(found).toMatchObject({ periods: 8, verdict: 'for' });
    expect(found?.correlation).toBeCloseTo(1, 9);
  });

  it('is for it too where lower is better in one and it falls while the other rises', () => {
    const kpis = [DRIVER, { ...DRIVEN, direction: 'lower' as const }];
    const found = evidence(kpis, { K1: WAVE, K2: WAVE.map((value) => 100 - value) });
    expect(found).toMatchObject({ verdict: 'for' });
    expect(found?.correlation).toBeCloseTo(-1, 9);
  });

  it('is against it where one becomes worse while the other becomes better', () => {
    const found = evidence([DRIVER, DRIVEN], { K1: WAVE, K2: WAVE.map((value) => -value) });
    expect(found?.verdict).toBe('against');
  });

  it('is no tie where they hardly move together, and no verdict where more is not better', () => {
    // Changes 1 −1 1 −1 … and 1 1 −1 −1 …: their products add up to 0.
    const upDown = [0, 1, 0, 1, 0, 1, 0, 1, 0];
    const slow = [0, 1, 2, 1, 0, 1, 2, 1, 0];
    expect(evidence([DRIVER, DRIVEN], { K1: upDown, K2: slow })?.verdict).toBe('no tie');
    const range = { ...DRIVEN, direction: 'range' as const };
    const found = evidence([DRIVER, range], { K1: WAVE, K2: WAVE });
    expect(found).not.toHaveProperty('verdict');
    expect(found?.correlation).toBeCloseTo(1, 9);
  });

  it('needs eight changes, and counts those that the lag leaves', () => {
    const figures = { K1: WAVE, K2: WAVE };
    expect(evidence([DRIVER, DRIVEN], figures, 3)).toEqual({
      driver: DRIVER,
      driven: DRIVEN,
      grain: 'Month',
      periods: 5,
    });
  });

  it('compares KPIs of which enough is known, then those that are paired, then the most important ones', () => {
    const heavy = kpi('K3', { objective: 'P1', weight: 5 });
    expect(evidence([DRIVER, heavy, DRIVEN], {})?.driver.id).toBe('K3');
    const paired = { ...DRIVER, pairedWith: 'K2' };
    expect(evidence([paired, heavy, DRIVEN], {})?.driver.id).toBe('K1');
    expect(evidence([paired, heavy, DRIVEN], { K3: WAVE, K2: WAVE })?.driver.id).toBe('K3');
    expect(evidence([DRIVER], {})).toBeUndefined();
  });
});
