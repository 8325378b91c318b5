import {
  buildScorecard,
  evaluateAt,
  kpiAt,
  objectiveIn,
  periodOf,
  type KpiRows,
} from '../build-scorecard';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';

describe('a KPI in one period', () => {
  it('has actual, target, variance, achievement, score and status', () => {
    const result = kpiAt({ data: { '2026-10': { actual: 114, target: 120 } } }, '2026-10');
    expect(result).toMatchObject({
      actual: 114,
      target: 120,
      variance: -6,
      variancePercent: -0.05,
      achievement: 0.95,
      status: 'Amber',
      computedStatus: 'Amber',
    });
    expect(result.score).toBeCloseTo(0.95, 12);
  });

  it('keeps its achievement uncapped and says that its score is capped', () => {
    const result = kpiAt({ target: 100, data: { '2026-10': 400 } }, '2026-10');
    expect(result).toMatchObject({ achievement: 4, score: 1.2, scoreLimit: 'capped' });
  });

  it('is judged by the scale and thresholds of Setup', () => {
    const setup = { greenFrom: 0.95, amberFrom: 0.8, scoreCap: 1.5, scoreFloor: -0.5 };
    const at = (actual: number) =>
      kpiAt({ target: 100, data: { '2026-10': actual } }, '2026-10', setup);
    expect([95, 80, 79].map((actual) => at(actual).status)).toEqual(['Green', 'Amber', 'Red']);
    expect(at(200)).toMatchObject({ score: 1.5, scoreLimit: 'capped' });
    expect(at(-100)).toMatchObject({ score: -0.5, scoreLimit: 'floored' });
  });

  it('is No data when its actual is blank or its row is missing, and never 0', () => {
    const without: NonNullable<KpiRows['data']>[] = [{ '2026-10': null }, { '2026-09': 5 }];
    for (const data of without) {
      const result = kpiAt({ target: 100, data }, '2026-10');
      expect(result.status).toBe('No data');
      expect([result.actual, result.achievement, result.score, result.variance]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('with an actual of 0 has data', () => {
    expect(kpiAt({ target: 100, data: { '2026-10': 0 } }, '2026-10')).toMatchObject({
      actual: 0,
      status: 'Red',
      score: 0,
    });
  });

  it('is Not scored when it has no direction to be judged by or lacks what its rule needs', () => {
    const data = { '2026-10': 5 };
    expect(kpiAt({ direction: 'none', target: 5, data }, '2026-10').status).toBe('Not scored');
    for (const direction of ['higher', 'lower', 'target'] as const) {
      expect(kpiAt({ direction, data }, '2026-10').status).toBe('Not scored');
    }
    expect(kpiAt({ direction: 'range', rangeLow: 1, data }, '2026-10').status).toBe('Not scored');
    const values = { thresholds: 'values', green: 5, data } as const;
    expect(kpiAt(values, '2026-10').status).toBe('Not scored');
    expect(kpiAt({ baseline: 5, target: 5, data }, '2026-10').status).toBe('Not scored');
  });

  it('that is Not scored is outside coverage', () => {
    const evaluation = evaluateAt(
      {
        kpis: [
          { id: 'A', target: 100, data: { '2026-10': 95 } },
          { id: 'B', direction: 'none', data: { '2026-10': 5 } },
          { id: 'C', direction: 'none' },
        ],
      },
      '2026-10',
    );
    expect(objectiveIn(evaluation, 'O')).toMatchObject({ coverage: 1, status: 'Amber' });
  });

  it('of yes and no has no variance', () => {
    const result = kpiAt({ direction: 'yesno', data: { '2026-10': 1 } }, '2026-10');
    expect(result).toMatchObject({ status: 'Green', achievement: 1, score: 1 });
    expect([result.variance, result.variancePercent]).toEqual([undefined, undefined]);
  });

  it('of a ratio needs no actual when numerator and denominator are known', () => {
    const data = { '2026-10': { numerator: 19, denominator: 20, target: 0.95 } };
    expect(kpiAt({ aggregation: 'ratio', data }, '2026-10')).toMatchObject({
      actual: 0.95,
      status: 'Green',
    });
    expect(kpiAt({ aggregation: 'last', data }, '2026-10').status).toBe('No data');
  });

  it('takes the first of two rows for one period; the second is a problem of the table', () => {
    const scorecard = buildScorecard({ kpis: [{ id: 'K', target: 10, data: { '2026-10': 10 } }] });
    const second = { kpi: 'K', period: periodOf('2026-10'), actual: 1, target: 10 };
    const doubled = { ...scorecard, readings: [...scorecard.readings, second] };
    const result = evaluate(doubled, periodOf('2026-10'));
    expect(result.kpiById.get('K')?.actual).toBe(10);
  });
});

describe('a manual status of a KPI', () => {
  const data = {
    '2026-09': { actual: 50, target: 100, override: 'Amber', overrideReason: 'strike' },
    '2026-10': { actual: 50, target: 100 },
  } as const;

  it('is shown with its reason, while the computed status, score and roll-up stay', () => {
    const evaluation = evaluateAt({ kpis: [{ id: 'K', data }] }, '2026-09');
    const result = evaluation.kpiById.get('K');
    expect(result).toMatchObject({
      status: 'Amber',
      computedStatus: 'Red',
      override: { status: 'Amber', reason: 'strike' },
      score: 0.5,
    });
    expect(evaluation.overall).toMatchObject({ score: 0.5, status: 'Red' });
  });

  it('ends with the period', () => {
    const result = kpiAt({ data }, '2026-10');
    expect(result.status).toBe('Red');
    expect(result.override).toBeUndefined();
  });

  it('counts for nothing without a reason', () => {
    const without = { '2026-09': { actual: 50, target: 100, override: 'Amber' } } as const;
    const result = kpiAt({ data: without }, '2026-09');
    expect(result.status).toBe('Red');
    expect(result.override).toBeUndefined();
  });

  it('is not carried into a period in which the KPI is not due', () => {
    const quarter = {
      '2026-Q3': { actual: 50, target: 100, override: 'Green', overrideReason: 'audit' },
    } as const;
    const kpi = { frequency: 'Quarter', data: quarter } as const;
    expect(kpiAt(kpi, '2026-09').status).toBe('Green');
    expect(kpiAt(kpi, '2026-10')).toMatchObject({ status: 'Not due', computedStatus: 'Red' });
    expect(kpiAt(kpi, '2026-10').override).toBeUndefined();
  });
});

describe('a KPI in use only for a time', () => {
  const kpi = { target: 100, data: { '2026-03': 95, '2026-06': 95, '2026-09': 95 } };
  const has = (period: string) =>
    evaluateAt(
      { kpis: [{ id: 'K', ...kpi, activeFrom: '2026-06-30', activeTo: '2026-08-01' }] },
      period,
    ).kpiById.has('K');

  it('is part of every period with at least one day of use', () => {
    expect(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09'].map(has)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('favourable, adverse or on plan', () => {
  const of = (actual: number, setup = {}) =>
    kpiAt({ target: 100, data: { '2026-10': actual } }, '2026-10', setup).favourable;

  it('is told by the variance', () => {
    expect([of(101), of(99), of(100)]).toEqual(['F', 'A', 'On plan']);
  });

  it('is on plan up to the materiality of the Setup', () => {
    expect(of(96, { materialityAmount: 5 })).toBe('On plan');
    expect(of(96, { materialityPercent: 0.03 })).toBe('A');
  });
});

describe('a weekly sum without an actual', () => {
  const empty = { frequency: 'Week', aggregation: 'sum', target: 10 } as const;
  const weeks = ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44'];
  const data = Object.fromEntries(weeks.map((week) => [week, null]));

  it('has target and limits for all the weeks asked for', () => {
    const month = kpiAt({ ...empty, baseline: 20, direction: 'lower', data }, '2026-10');
    expect(month).toMatchObject({ status: 'No data', target: 50 });
    expect(month.rule.baseline).toBe(100);
  });
});
