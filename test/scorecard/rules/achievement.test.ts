import fc from 'fast-check';
import { achievementOf } from '../../../src/scorecard/rules/achievement';
import { favourableVariance, variancePercent } from '../../../src/scorecard/rules/variance';

type Rule = Parameters<typeof achievementOf>[2];

/** Amounts that a person would type: up to four decimals, of either sign. */
const anyAmount = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 10_000);
const anyTarget = anyAmount.filter((value) => value !== 0);
const towards = fc.constantFrom('higher', 'lower', 'target');

function range(low: number, high: number): Rule {
  return { direction: 'range', rangeLow: low, rangeHigh: high };
}

describe('achievement where higher is better', () => {
  const higher: Rule = { direction: 'higher' };

  it('is the actual as a share of a positive target', () => {
    expect(achievementOf(95.2, 119, higher)).toBeCloseTo(0.8, 12);
    expect(achievementOf(150, 100, higher)).toBe(1.5);
    expect(achievementOf(0, 100, higher)).toBe(0);
    expect(achievementOf(-50, 100, higher)).toBe(-0.5);
  });

  it('never rewards a worse actual under a negative target', () => {
    expect(achievementOf(-50, -50, higher)).toBe(1);
    expect(achievementOf(-100, -50, higher)).toBe(0);
    expect(achievementOf(0, -50, higher)).toBe(2);
  });

  it('is 1 or 0 for a target of zero', () => {
    expect(achievementOf(0, 0, higher)).toBe(1);
    expect(achievementOf(5, 0, higher)).toBe(1);
    expect(achievementOf(-0.01, 0, higher)).toBe(0);
  });
});

describe('achievement where lower is better', () => {
  const lower: Rule = { direction: 'lower' };

  it('falls by the share of the target that the actual is over', () => {
    expect(achievementOf(110, 100, lower)).toBeCloseTo(0.9, 12);
    expect(achievementOf(80, 100, lower)).toBeCloseTo(1.2, 12);
    expect(achievementOf(0, 100, lower)).toBe(2);
    expect(achievementOf(300, 100, lower)).toBe(-1);
  });

  it('is 1 or 0 for a target of zero', () => {
    expect(achievementOf(0, 0, lower)).toBe(1);
    expect(achievementOf(-3, 0, lower)).toBe(1);
    expect(achievementOf(1, 0, lower)).toBe(0);
  });
});

describe('achievement where nearer to the target is better', () => {
  const target: Rule = { direction: 'target' };

  it('falls by the share of the target that the actual is away', () => {
    expect(achievementOf(20, 20, target)).toBe(1);
    expect(achievementOf(15, 20, target)).toBe(0.75);
    expect(achievementOf(25, 20, target)).toBe(0.75);
    expect(achievementOf(-25, -20, target)).toBe(0.75);
  });

  it('is 1 only on a target of zero', () => {
    expect(achievementOf(0, 0, target)).toBe(1);
    expect(achievementOf(0.1, 0, target)).toBe(0);
    expect(achievementOf(-0.1, 0, target)).toBe(0);
  });
});

describe('achievement in a range', () => {
  it('is 1 inside, limits included', () => {
    expect([90, 100, 110].map((value) => achievementOf(value, undefined, range(90, 110)))).toEqual([
      1, 1, 1,
    ]);
  });

  it('falls outside by the distance as a share of the nearer bound', () => {
    expect(achievementOf(81, undefined, range(90, 110))).toBeCloseTo(0.9, 12);
    expect(achievementOf(121, undefined, range(90, 110))).toBeCloseTo(0.9, 12);
  });

  it('takes half the width instead where that is more than the bound', () => {
    // Half the width of −2..8 is 5, more than the bound of 2 and less than that of 8.
    expect(achievementOf(-3, undefined, range(-2, 8))).toBeCloseTo(0.8, 12);
    expect(achievementOf(10, undefined, range(-2, 8))).toBeCloseTo(0.75, 12);
    expect(achievementOf(-1, undefined, range(0, 10))).toBeCloseTo(0.8, 12);
  });

  it('is that of a target when both limits are the same', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (actual, bound) => {
        const asTarget = achievementOf(actual, bound, { direction: 'target' });
        expect(achievementOf(actual, undefined, range(bound, bound))).toBe(asTarget);
      }),
    );
  });

  it('never rises as the actual goes further outside', () => {
    fc.assert(
      fc.property(anyAmount, anyTarget, anyAmount, anyAmount, (low, width, a, b) => {
        const high = low + Math.abs(width);
        const rule = range(low, high);
        const near = high + Math.min(Math.abs(a), Math.abs(b));
        const far = high + Math.max(Math.abs(a), Math.abs(b));
        const ofNear = achievementOf(near, undefined, rule) ?? NaN;
        expect(achievementOf(far, undefined, rule)).toBeLessThanOrEqual(ofNear);
      }),
    );
  });

  it('is unknown without both limits', () => {
    expect(achievementOf(5, 5, { direction: 'range', rangeLow: 1 })).toBeUndefined();
  });
});

describe('achievement from a baseline', () => {
  it('is the share of the way from baseline to target', () => {
    expect(achievementOf(1.35, 1.5, { direction: 'higher', baseline: 1 })).toBeCloseTo(0.7, 12);
    expect(achievementOf(420, 400, { direction: 'lower', baseline: 500 })).toBe(0.8);
  });

  it('is below 0 when things are worse than at the start and above 1 beyond the target', () => {
    expect(achievementOf(520, 400, { direction: 'lower', baseline: 500 })).toBe(-0.2);
    expect(achievementOf(380, 400, { direction: 'lower', baseline: 500 })).toBe(1.2);
  });

  it('has no trouble with a target of zero', () => {
    expect(achievementOf(5, 0, { direction: 'lower', baseline: 20 })).toBe(0.75);
  });

  it('plays no part where nearer to the target is better', () => {
    expect(achievementOf(15, 20, { direction: 'target', baseline: 10 })).toBe(0.75);
  });
});

describe('achievement of yes and no', () => {
  it('is 1 and 0, whatever the target', () => {
    expect(achievementOf(1, undefined, { direction: 'yesno' })).toBe(1);
    expect(achievementOf(0, 1, { direction: 'yesno' })).toBe(0);
  });
});

describe('achievement', () => {
  it('is unknown for a KPI that is only shown, and without a target', () => {
    expect(achievementOf(5, 5, { direction: 'none' })).toBeUndefined();
    expect(achievementOf(5, undefined, { direction: 'higher' })).toBeUndefined();
    expect(achievementOf(5, undefined, { direction: 'lower' })).toBeUndefined();
    expect(achievementOf(5, undefined, { direction: 'target' })).toBeUndefined();
  });

  it('takes an actual of which only rounding is left as zero', () => {
    expect(achievementOf(0.1 + 0.2 - 0.3, 0, { direction: 'lower' })).toBe(1);
    expect(achievementOf(-1e-12, 0, { direction: 'higher' })).toBe(1);
    expect(achievementOf(-1e-11, 0, { direction: 'higher' })).toBe(0);
  });

  it('is 1 + the favourable variance in %', () => {
    fc.assert(
      fc.property(anyAmount, anyTarget, towards, (actual, target, direction) => {
        const variance = favourableVariance(actual, target, { direction });
        const expected = 1 + (variancePercent(variance, target) ?? NaN);
        expect(achievementOf(actual, target, { direction })).toBeCloseTo(expected, 8);
      }),
    );
  });

  it('is 1 on target, for targets of either sign and zero', () => {
    fc.assert(
      fc.property(anyAmount, towards, (target, direction) => {
        expect(achievementOf(target, target, { direction })).toBe(1);
      }),
    );
  });

  it('never falls as the actual rises where higher is better, and never rises where lower is', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyAmount, (a, b, target) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const at = (actual: number, direction: 'higher' | 'lower') =>
          achievementOf(actual, target, { direction }) ?? NaN;
        expect(at(more, 'higher')).toBeGreaterThanOrEqual(at(less, 'higher'));
        expect(at(more, 'lower')).toBeLessThanOrEqual(at(less, 'lower'));
      }),
    );
  });

  it('never falls as the actual comes nearer to the target where nearer is better', () => {
    fc.assert(
      fc.property(
        anyTarget,
        anyAmount,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (target, away, share) => {
          const far = achievementOf(target + away, target, { direction: 'target' }) ?? NaN;
          const near = achievementOf(target + away * share, target, { direction: 'target' }) ?? NaN;
          expect(near).toBeGreaterThanOrEqual(far - 1e-9);
        },
      ),
    );
  });

  it('under a negative target is strictly less for a worse actual', () => {
    fc.assert(
      fc.property(anyTarget, anyAmount, anyTarget, (size, actual, step) => {
        const target = -Math.abs(size);
        const worse = actual - Math.abs(step);
        const better = achievementOf(actual, target, { direction: 'higher' }) ?? NaN;
        expect(achievementOf(worse, target, { direction: 'higher' })).toBeLessThan(better);
      }),
    );
  });

  it('from a baseline rises on the way to the target, in either direction', () => {
    fc.assert(
      fc.property(anyAmount, anyTarget, anyAmount, anyTarget, (baseline, way, actual, step) => {
        const direction = way > 0 ? 'higher' : 'lower';
        const onward = actual + Math.sign(way) * Math.abs(step);
        const rule: Rule = { direction, baseline };
        const before = achievementOf(actual, baseline + way, rule) ?? NaN;
        expect(achievementOf(onward, baseline + way, rule)).toBeGreaterThan(before);
      }),
    );
  });
});
