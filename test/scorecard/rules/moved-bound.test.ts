import { exampleActuals } from '../../../src/scorecard/rules/example-actuals';
import type { KpiRule } from '../../../src/scorecard/rules/kpi-rule';
import { movedBound, type BoundName, type Move } from '../../../src/scorecard/rules/moved-bound';
import { stretchAround } from '../../../src/scorecard/rules/stretch-around';

const rule = (parts: Partial<KpiRule>): KpiRule => ({
  direction: 'higher',
  thresholds: 'ratio',
  green: 1,
  amber: 0.9,
  aggregation: 'last',
  ...parts,
});

describe('one actual of each colour', () => {
  it.each<[string, Partial<KpiRule>, number | undefined, string]>([
    ['share of a target', {}, 100, '100 Green, 90 Amber, 88 Red'],
    [
      'points worse',
      { direction: 'lower', thresholds: 'points', green: 0, amber: 4 },
      45,
      '45 Green, 49 Amber, 49.8 Red',
    ],
    [
      'a range',
      { direction: 'range', rangeLow: 50, rangeHigh: 60, thresholds: 'points', green: 0, amber: 5 },
      undefined,
      '55 Green, 65 Amber, 69 Red',
    ],
    ['yes and no', { direction: 'yesno' }, undefined, '1 Green, 0 Red'],
    ['a target of 0', { direction: 'lower' }, 0, '0 Green, 0.2 Red'],
    ['no target', {}, undefined, ''],
    ['not scored', { direction: 'none' }, 5, ''],
  ])('%s', (_, parts, target, told) => {
    const examples = exampleActuals(rule(parts), target);
    expect(examples.map(({ actual, colour }) => `${actual} ${colour}`).join(', ')).toBe(told);
  });
});

describe('a limit on the picture', () => {
  const to = (actual: number): Move => ({ kind: 'to', actual });
  const by = (from: number, steps: number): Move => ({ kind: 'by', from, steps });
  it.each<[string, BoundName, Move, Partial<KpiRule>, number | undefined, number | undefined]>([
    ['is drawn to an actual', 'amber', to(80), {}, 100, 0.8],
    ['stands on a round share', 'amber', to(83.4), {}, 100, 0.83],
    ['stops at the other one', 'amber', to(130), {}, 100, 1],
    ['steps upwards', 'amber', by(90, 1), {}, 100, 0.91],
    ['steps downwards, five at once', 'green', by(100, -5), {}, 100, 0.95],
    [
      'of lower is better gets worse upwards',
      'amber',
      by(110, 1),
      { direction: 'lower' },
      100,
      0.89,
    ],
    [
      'of points',
      'amber',
      by(49, 1),
      { direction: 'lower', thresholds: 'points', green: 0, amber: 4 },
      45,
      4.1,
    ],
    [
      'below a range gets worse downwards',
      'amber',
      by(45, -1),
      { direction: 'range', rangeLow: 50, rangeHigh: 60, thresholds: 'points', green: 0, amber: 5 },
      undefined,
      5.5,
    ],
    [
      'of values',
      'green',
      to(47.26),
      { direction: 'lower', thresholds: 'values', green: 45, amber: 49 },
      undefined,
      47.3,
    ],
    ['that stands nowhere stays', 'green', to(5), {}, 0, undefined],
    ['of closeness ends on the target', 'amber', to(100.2), { direction: 'target' }, 100, 1],
  ])('%s', (_, name, move, parts, target, expected) => {
    const judged = rule(parts);
    const stretch = stretchAround(judged, target);
    expect(stretch && movedBound(name, move, { rule: judged, target, stretch })).toBe(expected);
  });
});
