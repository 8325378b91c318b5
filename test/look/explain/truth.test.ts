import fc from 'fast-check';
import { explainJudgement } from '../../../src/look/explain-judgement';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { judge, type Judgement } from '../../../src/scorecard/rules/judgement';
import { kpiRuleOf } from '../../../src/scorecard/rules/kpi-rule';
import { runs } from '../../arbitraries/runs';
import { numbersIn, printedColour } from './printed-colour';

const SCALE = { greenFrom: 1, amberFrom: 0.9, scoreCap: 1.2, scoreFloor: 0 };
const BOUNDARIES = ['none', 'green', 'amber', 'target', 'low', 'high'] as const;

interface Case {
  readonly kpi: Partial<Kpi>;
  readonly target: number;
  readonly anywhere: number;
  /** The boundary beside which the actual lies, and how far. */
  readonly near: (typeof BOUNDARIES)[number];
  readonly nudge: number;
}

const amount = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 40);
const bound = fc.integer({ min: 1, max: 240 }).map((n) => n / 200);
const ascending = (each: fc.Arbitrary<number>) =>
  fc.tuple(each, each).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const kpi: fc.Arbitrary<Partial<Kpi>> = fc
  .record({
    measureUnit: fc.constantFrom(undefined, '%', 'days', 'NPS', 'kEUR', 'VND bn'),
    decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    direction: fc.constantFrom('higher', 'lower', 'target', 'range', 'yesno', undefined),
    baseline: fc.option(amount, { nil: undefined }),
    limits: ascending(amount),
    thresholds: fc.constantFrom('ratio', 'points', 'values', undefined),
    bounds: ascending(bound),
    lowerIsGreen: fc.boolean(),
  })
  .map(({ limits, bounds, lowerIsGreen, ...rest }) => {
    const inOrder = rest.thresholds === 'points' || (rest.thresholds === 'values' && lowerIsGreen);
    const [green, amber] = inOrder ? bounds : [bounds[1], bounds[0]];
    return { ...rest, rangeLow: limits[0], rangeHigh: limits[1], green, amber };
  });

const cases: fc.Arbitrary<Case> = fc.record({
  kpi,
  target: amount,
  anywhere: amount,
  near: fc.constantFrom(...BOUNDARIES),
  nudge: fc.constantFrom(0, 1e-3, -1e-3, 4e-5, -4e-5, 3e-7, -3e-7),
});

function actualOf({ kpi: { direction, thresholds, ...kpi }, near, nudge, ...rest }: Case): number {
  const { green = 1, amber = 0.9, rangeLow = 0, rangeHigh = 0 } = kpi;
  const target = direction === 'yesno' ? 1 : rest.target;
  const side = direction === 'lower' ? 1 : -1;
  const beside = (at: number) => {
    if (thresholds === 'values') return at;
    return thresholds === 'points' ? target + side * at : target * at;
  };
  const base = {
    none: rest.anywhere,
    green: beside(green),
    amber: beside(amber),
    target,
    low: rangeLow,
    high: rangeHigh,
  };
  return base[near] + nudge;
}

function sentencesOf(each: Case): { judgement: Judgement; english: string; vietnamese: string } {
  const rule = kpiRuleOf({ id: 'K1', name: 'K1', ...each.kpi }, SCALE);
  const actual = actualOf(each);
  const judgement = judge(actual, each.target, rule, SCALE);
  const input = { actual, target: each.target, rule, judgement, measure: each.kpi };
  return {
    judgement,
    english: explainJudgement(input, 'en'),
    vietnamese: explainJudgement(input, 'vi'),
  };
}

it('prints numbers that tell the same colour as the status', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { judgement, english } = sentencesOf(each);
      fc.pre(judgement.status !== 'Not scored');
      expect([english, printedColour(english)]).toEqual([english, judgement.status]);
    }),
    { numRuns: runs(1500) },
  );
});

it('prints the same numbers in both languages', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { english, vietnamese } = sentencesOf(each);
      expect(numbersIn(vietnamese, 'vi')).toEqual(numbersIn(english, 'en'));
    }),
    { numRuns: runs(300) },
  );
});

it('leaves no place of a template unfilled', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { english, vietnamese } = sentencesOf(each);
      expect(english + vietnamese).not.toMatch(/[{}]|undefined|NaN/);
    }),
    { numRuns: runs(300) },
  );
});
