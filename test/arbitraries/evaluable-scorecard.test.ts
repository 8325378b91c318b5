import * as fc from 'fast-check';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import { AGGREGATIONS } from '../../src/scorecard/model/aggregation';
import { DIRECTIONS } from '../../src/scorecard/model/direction';
import { STATUSES } from '../../src/scorecard/model/status';
import { THRESHOLD_KINDS } from '../../src/scorecard/model/threshold-kind';
import { GRAINS } from '../../src/scorecard/periods/grain';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';
import { evaluableScorecard } from './evaluable-scorecard';
import { runs } from './runs';

describe('evaluable scorecards', () => {
  const evaluations = fc
    .sample(evaluableScorecard, { numRuns: 400, seed: 20261122 })
    .map(({ scorecard, period }) => evaluate(scorecard, period));
  const kpis = evaluations.flatMap((evaluation) => evaluation.kpis);
  const share = <Item>(items: readonly Item[], has: (item: Item) => boolean): number =>
    items.filter(has).length / items.length;

  it('have a score for more than half of their KPIs, and a trend for as many', () => {
    expect(share(kpis, ({ score }) => score !== undefined)).toBeGreaterThan(0.5);
    expect(share(kpis, ({ trend }) => trend !== undefined)).toBeGreaterThan(0.5);
  });

  it('have a score and a change of it themselves, more often than not', () => {
    expect(share(evaluations, ({ overall }) => overall.score !== undefined)).toBeGreaterThan(0.5);
    expect(share(evaluations, ({ overall }) => overall.change !== undefined)).toBeGreaterThan(0.5);
  });

  it('score KPIs of every direction, threshold kind, aggregation and frequency', () => {
    const scored = kpis.filter(({ score }) => score !== undefined);
    const kinds = (of: (kpi: (typeof scored)[number]['kpi']) => unknown) =>
      new Set(scored.map(({ kpi }) => of(kpi)));
    const judged = DIRECTIONS.filter((direction) => direction !== 'none');
    expect(kinds(({ direction }) => direction)).toEqual(new Set(judged));
    expect(kinds(({ thresholds }) => thresholds)).toEqual(new Set(THRESHOLD_KINDS));
    expect(kinds(({ aggregation }) => aggregation)).toEqual(new Set(AGGREGATIONS));
    expect(kinds(({ frequency }) => frequency)).toEqual(new Set([...GRAINS, undefined]));
  });

  it('have KPIs of every status, with gaps, overrides, limits of the score and the worst child', () => {
    expect(new Set(kpis.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(kpis.map(({ scoreLimit }) => scoreLimit))).toEqual(
      new Set(['floored', 'capped', undefined]),
    );
    expect(kpis.some(({ missingPeriods }) => missingPeriods.length > 0)).toBe(true);
    expect(kpis.some(({ override }) => override !== undefined)).toBe(true);
    expect(evaluations.some(({ settings }) => settings.rollUp === 'Worst')).toBe(true);
    const objectives = evaluations.flatMap(({ overall }) =>
      overall.perspectives.flatMap((perspective) => perspective.objectives),
    );
    expect(objectives.some(({ heldByCritical }) => heldByCritical)).toBe(true);
  });

  it('are read back as they were written, without a problem', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard }) => {
        const read = readTables(writeTables(scorecard));
        expect(read.problems).toEqual([]);
        expect(read.scorecard).toEqual(scorecard);
      }),
      { numRuns: runs(50) },
    );
  });
});
