import fc from 'fast-check';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { colourOfScore } from '../../../src/scorecard/rules/score-scale';
import { shift } from '../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { runs } from '../../arbitraries/runs';
import { evaluateAt, months, type KpiRows } from '../build-scorecard';

const anyKpi: fc.Arbitrary<Omit<KpiRows, 'id'>> = fc
  .record({
    direction: fc.constantFrom('higher', 'lower', 'target', 'none'),
    aggregation: fc.constantFrom('sum', 'average', 'last', 'min', 'max'),
    frequency: fc.constantFrom('Month', 'Quarter', undefined),
    target: fc.option(fc.integer({ min: -50, max: 100 }), { nil: undefined, freq: 6 }),
    weight: fc.nat(5),
    actuals: fc.array(fc.option(fc.integer({ min: -50, max: 200 }), { nil: undefined, freq: 3 }), {
      maxLength: 12,
    }),
  })
  .map(({ actuals, ...fields }) => {
    const rows = months(2026, actuals);
    const quarters = Object.fromEntries(
      actuals.slice(0, 4).map((actual, index) => [`2026-Q${index + 1}`, { actual }]),
    );
    return { ...fields, data: fields.frequency === 'Quarter' ? quarters : rows };
  });

const anyKpis = fc
  .array(anyKpi, { minLength: 1, maxLength: 6 })
  .map((kpis) => kpis.map((kpi, index): KpiRows => ({ id: `K${index}`, ...kpi })));
const anyMonth = fc
  .integer({ min: 1, max: 12 })
  .map((month) => `2026-${String(month).padStart(2, '0')}`);

describe('an evaluation', () => {
  it('lists the KPIs in the order of their table', () => {
    const kpis = ['B', 'A', 'C'].map((id) => ({ id, target: 1, data: { '2026-10': 1 } }));
    const evaluation = evaluateAt({ kpis }, '2026-10');
    expect(evaluation.kpis.map(({ kpi }) => kpi.id)).toEqual(['B', 'A', 'C']);
    expect(evaluation.kpis.map((result) => evaluation.kpiById.get(result.kpi.id))).toEqual(
      evaluation.kpis,
    );
  });

  it('has the same KPI results in the tree as in the list', () => {
    const kpis = ['A', 'B'].map((id) => ({ id, target: 1, data: { '2026-10': 1 } }));
    const { overall, kpiById } = evaluateAt({ kpis }, '2026-10');
    const inTree = overall.perspectives[0]?.objectives[0]?.kpis ?? [];
    expect(inTree.map((result) => kpiById.get(result.kpi.id))).toEqual(inTree);
  });

  it('gives the same answer twice, and with a context prepared for several periods', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const once = evaluate(scorecard, period);
        expect(evaluate(scorecard, period)).toEqual(once);
        const context = evaluationContext(scorecard);
        evaluate(scorecard, shift(period, -2), context);
        expect(evaluate(scorecard, period, context)).toEqual(once);
      }),
      { numRuns: runs(50) },
    );
  });

  it('has a score exactly where there is a colour, and the colour of the score', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const { kpis: results, settings } = evaluate(scorecard, period);
        for (const { score, computedStatus, status, carried, override } of results) {
          if (score === undefined) {
            expect(['No data', 'Not scored', 'Not due']).toContain(computedStatus);
          } else {
            expect(colourOfScore(score, settings)).toBe(computedStatus);
            expect(status).toBe(carried ? 'Not due' : (override?.status ?? computedStatus));
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('never takes missing for 0: without an actual there is no figure at all', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        for (const result of evaluate(scorecard, period).kpis) {
          if (result.actual !== undefined) continue;
          const { score, achievement, variance, trend } = result;
          expect([score, achievement, variance, trend]).toEqual([
            undefined,
            undefined,
            undefined,
            undefined,
          ]);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('of green KPIs is Green, unless it has no score', () => {
    const green = anyKpis.map((kpis) =>
      kpis.map((kpi) => ({ ...kpi, direction: 'higher', target: -50 }) as const),
    );
    fc.assert(
      fc.property(green, anyMonth, (kpis, month) => {
        const { overall } = evaluateAt({ kpis }, month);
        if (overall.score !== undefined) expect(overall.status).toBe('Green');
      }),
    );
  });

  it('has shares of the whole that add up to 1 when there is a score', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const setup = { ...scorecard.setup, rollUp: 'Weighted' } as const;
        const { overall, kpis: results } = evaluate({ ...scorecard, setup }, period);
        fc.pre(overall.score !== undefined);
        const sum = results.reduce((total, { absoluteShare = 0 }) => total + absoluteShare, 0);
        expect(sum).toBeCloseTo(1, 10);
      }),
      { numRuns: runs(100) },
    );
  });

  it('does not change in score when a KPI that is only shown is removed', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const kpis = scorecard.kpis.filter(({ direction }) => direction !== 'none');
        const all = evaluate(scorecard, period);
        const some = evaluate({ ...scorecard, kpis }, period);
        expect(some.overall.score).toBe(all.overall.score);
        expect(some.overall.coverage).toBe(all.overall.coverage);
      }),
      { numRuns: runs(100) },
    );
  });
});
