import fc from 'fast-check';
import type { Direction } from '../../../src/scorecard/model/direction';
import type { KpiRule } from '../../../src/scorecard/rules/kpi-rule';
import { ruleGap } from '../../../src/scorecard/rules/rule-gap';
import type { ScoreScale } from '../../../src/scorecard/rules/score-scale';

/** An amount with up to two decimals, of either sign. */
export const anyAmount = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);

const twoAmounts = fc.tuple(anyAmount, anyAmount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const twoSizes = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map((sizes) => sizes.map((size) => size / 100));

/** A scorecard's scale in whole per cent, floor < amber < green ≤ cap. */
export const anyScale: fc.Arbitrary<ScoreScale> = fc
  .record({
    amber: fc.integer({ min: 50, max: 100 }),
    band: fc.integer({ min: 1, max: 30 }),
    above: fc.nat(50),
    floor: fc.integer({ min: -100, max: 49 }),
  })
  .map(({ amber, band, above, floor }) => ({
    amberFrom: amber / 100,
    greenFrom: (amber + band) / 100,
    scoreCap: (amber + band + above) / 100,
    scoreFloor: floor / 100,
  }));

const scored: readonly Direction[] = ['higher', 'lower', 'target', 'range', 'yesno'];

/** Green and amber in each threshold kind; equal ones, so without amber, among them. */
const anyThresholds = fc.oneof(
  fc.tuple(fc.integer({ min: -50, max: 150 }), fc.nat(60)).map(([green, less]) => ({
    thresholds: 'ratio' as const,
    green: green / 100,
    amber: (green - less) / 100,
  })),
  twoSizes.map((sizes) => ({
    thresholds: 'points' as const,
    green: Math.min(...sizes),
    amber: Math.max(...sizes),
  })),
  fc
    .tuple(anyAmount, anyAmount)
    .map(([green, amber]) => ({ thresholds: 'values' as const, green, amber })),
);

/** A rule of any kind and direction that has all it needs, with a target for which it is possible. */
export const anyJudged: fc.Arbitrary<{ rule: KpiRule; target: number }> = fc
  .record({
    direction: fc.constantFrom(...scored),
    bands: anyThresholds,
    baseline: fc.option(anyAmount, { nil: undefined, freq: 3 }),
    range: twoAmounts,
    target: fc.oneof(anyAmount, fc.constant(0)),
  })
  .map(({ direction, bands, baseline, range, target }) => ({
    target,
    rule: {
      ...bands,
      direction,
      baseline,
      rangeLow: range[0],
      rangeHigh: range[1],
      aggregation: 'last' as const,
    },
  }))
  .filter(({ rule, target }) => ruleGap(rule, target) === undefined);

/** An actual anywhere, or exactly where the colour of a rule changes. */
export function anyActualFor(rule: KpiRule, target: number): fc.Arbitrary<number> {
  const { green = 0, amber = 0, rangeLow = 0, rangeHigh = 0 } = rule;
  const edges = [
    target,
    rangeLow,
    rangeHigh,
    ...[green, amber].flatMap((bound) => [
      bound,
      bound * target,
      target + bound,
      target - bound,
      rangeLow - bound,
      rangeHigh + bound,
    ]),
  ];
  return rule.direction === 'yesno'
    ? fc.constantFrom(0, 1)
    : fc.oneof(anyAmount, fc.constantFrom(...edges));
}
