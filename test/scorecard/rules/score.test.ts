import fc from 'fast-check';
import { achievementOf } from '../../../src/scorecard/rules/achievement';
import { colourOf } from '../../../src/scorecard/rules/colour';
import { judge } from '../../../src/scorecard/rules/judgement';
import { positionOf, ratioPosition } from '../../../src/scorecard/rules/position';
import { scoreOf } from '../../../src/scorecard/rules/score';
import { colourOfScore } from '../../../src/scorecard/rules/score-scale';
import { ruleWith } from '../build-rule';
import { DEFAULT_SCALE } from '../default-scale';
import { anyActualFor, anyAmount, anyJudged, anyScale } from './any-judged';

function ofRatio(achievement: number, green: number, amber: number): number {
  return scoreOf(ratioPosition(achievement, green, amber), DEFAULT_SCALE).value;
}

describe('the score of a KPI with thresholds of its own, here green from 95 % and amber from 80 %', () => {
  it('is green on the scale from its own green on, and rises with the achievement', () => {
    expect(ofRatio(0.95, 0.95, 0.8)).toBe(1);
    expect(ofRatio(1.05, 0.95, 0.8)).toBeCloseTo(1.1, 12);
  });

  it('lies between amber and green in proportion', () => {
    expect(ofRatio(0.8, 0.95, 0.8)).toBe(0.9);
    expect(ofRatio(0.875, 0.95, 0.8)).toBeCloseTo(0.95, 12);
  });

  it('falls below amber in proportion to amber', () => {
    expect(ofRatio(0.4, 0.95, 0.8)).toBeCloseTo(0.45, 12);
    expect(ofRatio(0, 0.95, 0.8)).toBe(0);
  });
});

describe('the score by points', () => {
  it('counts points as shares of the target', () => {
    const rule = ruleWith({ thresholds: 'points', green: 0, amber: 4 });
    const at = (actual: number) => judge(actual, 40, rule, DEFAULT_SCALE).score;
    expect(at(44)).toBeCloseTo(1.1, 12);
    expect(at(40)).toBe(1);
    expect(at(38)).toBeCloseTo(0.95, 12);
    expect(at(36)).toBeCloseTo(0.9, 12);
    // 8 below amber is 8/40 = 20 % off the amber of the scale.
    expect(at(28)).toBeCloseTo(0.72, 12);
  });
});

describe('the limits of a score', () => {
  it('are the floor and the cap of the scorecard, and are said', () => {
    expect(scoreOf(ratioPosition(1.5, 1, 0.9), DEFAULT_SCALE)).toEqual({
      value: 1.2,
      limit: 'capped',
    });
    expect(scoreOf(ratioPosition(-0.1, 1, 0.9), DEFAULT_SCALE)).toEqual({
      value: 0,
      limit: 'floored',
    });
    expect(scoreOf(ratioPosition(1.2, 1, 0.9), DEFAULT_SCALE)).toEqual({ value: 1.2 });
    expect(scoreOf(ratioPosition(0, 1, 0.9), DEFAULT_SCALE)).toEqual({ value: 0 });
  });
});

describe('the band of a score', () => {
  it('keeps it just below a boundary that the status has not reached', () => {
    expect(ofRatio(1 - 2e-9, 1, 0.9)).toBe(1 - 1e-6);
    expect(ofRatio(0.9 - 2e-9, 1, 0.9)).toBe(0.9 - 1e-6);
  });

  it('lifts it to a boundary that the status has reached by tolerance', () => {
    expect(ofRatio(1 - 1e-10, 1, 0.9)).toBe(1);
    expect(ofRatio(0.9 - 1e-10, 1, 0.9)).toBe(0.9);
  });

  it('drops it below amber where a KPI without amber is red', () => {
    expect(ofRatio(0.999, 1, 1)).toBeLessThan(0.9);
    expect(ofRatio(1, 1, 1)).toBe(1);
  });
});

describe('for default thresholds', () => {
  it('the score is the achievement within 1e-6, floored and capped', () => {
    const direction = fc.constantFrom('higher', 'lower', 'target');
    fc.assert(
      fc.property(anyAmount, anyAmount, direction, (actual, target, towards) => {
        const rule = ruleWith({ direction: towards });
        const { score } = judge(actual, target, rule, DEFAULT_SCALE);
        const achievement = achievementOf(actual, target, rule) ?? NaN;
        const limited = Math.min(1.2, Math.max(0, achievement));
        expect(Math.abs((score ?? NaN) - limited)).toBeLessThanOrEqual(1.000001e-6);
      }),
    );
  });

  it('the score is the achievement on any scale, when green and amber are those of the scale', () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: -300, max: 300 }), (scale, percent) => {
        const position = ratioPosition(percent / 100, scale.greenFrom, scale.amberFrom);
        const limited = Math.min(scale.scoreCap, Math.max(scale.scoreFloor, percent / 100));
        expect(Math.abs(scoreOf(position, scale).value - limited)).toBeLessThanOrEqual(1.000001e-6);
      }),
    );
  });
});

describe('for every threshold kind, direction and scale', () => {
  const judgedActual = anyJudged.chain(({ rule, target }) =>
    fc.record({
      rule: fc.constant(rule),
      target: fc.constant(target),
      actual: anyActualFor(rule, target),
      other: anyActualFor(rule, target),
      scale: anyScale,
    }),
  );

  it("the colour of the score on the scorecard's scale is the KPI's status", () => {
    fc.assert(
      fc.property(judgedActual, ({ rule, target, actual, scale }) => {
        const judgement = judge(actual, target, rule, scale);
        expect(colourOfScore(judgement.score ?? NaN, scale)).toBe(judgement.status);
      }),
      { numRuns: 1000 },
    );
  });

  it('the score never falls when the position rises', () => {
    fc.assert(
      fc.property(judgedActual, ({ rule, target, actual, other, scale }) => {
        const one = positionOf(actual, target, rule);
        const two = positionOf(other, target, rule);
        if (!one || !two) throw new Error('the rule has no gap');
        const [low, high] = one.at <= two.at ? [one, two] : [two, one];
        expect(scoreOf(low, scale).value).toBeLessThanOrEqual(scoreOf(high, scale).value);
      }),
      { numRuns: 1000 },
    );
  });

  it('the score never falls between two positions next to each other around a boundary', () => {
    const nudge = fc.integer({ min: -30, max: 30 }).map((steps) => steps * 1e-10);
    const bounds = fc.tuple(fc.integer({ min: 1, max: 150 }), fc.nat(60));
    fc.assert(
      fc.property(bounds, nudge, nudge, fc.boolean(), anyScale, (bound, a, b, atGreen, scale) => {
        const green = bound[0] / 100;
        const amber = green - bound[1] / 100;
        const from = atGreen ? green : amber;
        const at = (nudged: number) =>
          scoreOf(ratioPosition(from + nudged, green, amber), scale).value;
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
      { numRuns: 500 },
    );
  });

  it('a boundary itself has the better colour', () => {
    fc.assert(
      fc.property(anyJudged, ({ rule, target }) => {
        const position = positionOf(0, target, rule);
        if (!position) throw new Error('the rule has no gap');
        expect(colourOf({ ...position, at: position.green })).toBe('Green');
        const onAmber = position.green === position.amber ? 'Green' : 'Amber';
        expect(colourOf({ ...position, at: position.amber })).toBe(onAmber);
      }),
    );
  });

  it('the score stays between floor and cap', () => {
    fc.assert(
      fc.property(judgedActual, ({ rule, target, actual, scale }) => {
        const { score } = judge(actual, target, rule, scale);
        expect(score).toBeGreaterThanOrEqual(scale.scoreFloor);
        expect(score).toBeLessThanOrEqual(scale.scoreCap);
      }),
    );
  });
});
