import fc from 'fast-check';
import { actualsAt } from '../../../src/scorecard/rules/actuals-at';
import { boundAt } from '../../../src/scorecard/rules/bound-at';
import { colourBands } from '../../../src/scorecard/rules/colour-bands';
import { judge } from '../../../src/scorecard/rules/judgement';
import type { KpiRule } from '../../../src/scorecard/rules/kpi-rule';

const rule = (parts: Partial<KpiRule>): KpiRule => ({
  direction: 'higher',
  thresholds: 'ratio',
  green: 1,
  amber: 0.9,
  aggregation: 'last',
  ...parts,
});
const SCALE = { greenFrom: 1, amberFrom: 0.9, scoreCap: 1.2, scoreFloor: 0 };

/** "Red 0–108, Amber 108–120": the bands between two values. */
function told(parts: Partial<KpiRule>, target: number | undefined, from: number, to: number) {
  return colourBands(rule(parts), target, { from, to })
    .map((band) => `${band.colour} ${band.from}–${band.to}`)
    .join(', ');
}

describe('where the colours of a rule stand', () => {
  it.each<[string, Partial<KpiRule>, number | undefined, string]>([
    ['share of a target', {}, 120, 'Red 0–108, Amber 108–120, Green 120–200'],
    ['lower is better', { direction: 'lower' }, 100, 'Green 0–100, Amber 100–110, Red 110–200'],
    [
      'of the way from a baseline',
      { baseline: 20 },
      120,
      'Red 0–110, Amber 110–120, Green 120–200',
    ],
    [
      'close to a target',
      { direction: 'target', green: 0.95 },
      100,
      'Red 0–90, Amber 90–95, Green 95–105, Amber 105–110, Red 110–200',
    ],
    [
      'only on the target',
      { direction: 'target' },
      100,
      'Red 0–90, Amber 90–100, Green 100–100, Amber 100–110, Red 110–200',
    ],
    [
      'points beside a range',
      { direction: 'range', thresholds: 'points', green: 0, amber: 5, rangeLow: 50, rangeHigh: 60 },
      undefined,
      'Red 0–45, Amber 45–50, Green 50–60, Amber 60–65, Red 65–200',
    ],
    [
      'points worse',
      { direction: 'lower', thresholds: 'points', green: 0, amber: 4 },
      45,
      'Green 0–45, Amber 45–49, Red 49–200',
    ],
    [
      'values, whose order decides',
      { direction: 'higher', thresholds: 'values', green: 45, amber: 49 },
      undefined,
      'Green 0–45, Amber 45–49, Red 49–200',
    ],
    ['no amber', { amber: 1 }, 120, 'Red 0–120, Green 120–200'],
    ['no target', {}, undefined, ''],
    ['amber above green', { amber: 1.1 }, 120, ''],
  ])('%s', (_, parts, target, bands) => {
    expect(told(parts, target, 0, 200)).toBe(bands);
  });

  it('a target of 0 is met or missed', () => {
    expect(told({}, 0, -10, 10)).toBe('Red -10–0, Green 0–10');
    expect(told({ direction: 'target' }, 0, -10, 10)).toBe('Red -10–0, Green 0–0, Red 0–10');
  });

  it('yes and no are the ends of the stretch', () => {
    expect(told({ direction: 'yesno' }, undefined, 0, 1)).toBe('Red 0–0.9, Amber 0.9–1, Green 1–1');
  });
});

describe('bounds and actuals', () => {
  const figure = fc.integer({ min: -500, max: 500 });
  const anyRule = fc.record({
    direction: fc.constantFrom('higher', 'lower', 'target', 'range', 'yesno'),
    thresholds: fc.constantFrom('ratio', 'points', 'values'),
    baseline: fc.option(figure, { nil: undefined }),
    rangeLow: fc.integer({ min: -500, max: 0 }),
    rangeHigh: fc.integer({ min: 1, max: 500 }),
  });

  it('an actual on a bound stands on that bound', () => {
    const bound = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(anyRule, figure, bound, (parts, target, at) => {
        fc.pre(parts.baseline !== target);
        for (const actual of actualsAt(at, target, rule(parts))) {
          expect(boundAt(actual, target, rule(parts))).toBeCloseTo(at, 9);
        }
      }),
    );
  });

  it('each band has the colour that its values are judged with', () => {
    fc.assert(
      fc.property(
        anyRule,
        figure,
        figure,
        figure,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, target, green, amber, share) => {
          const judged = rule({ ...parts, green: green / 100, amber: amber / 100 });
          for (const { colour, from, to } of colourBands(judged, target, { from: -900, to: 900 })) {
            const actual = from + (to - from) * (0.1 + share * 0.8);
            if (to - from < 1e-3) continue;
            expect(judge(actual, target, judged, SCALE).status).toBe(colour);
          }
        },
      ),
    );
  });
});
