import { favourableVariance, variancePercent } from '../../../src/scorecard/rules/variance';

describe('the favourable variance', () => {
  it('is actual less target where higher is better', () => {
    expect(favourableVariance(5600, 5000, { direction: 'higher' })).toBe(600);
    expect(favourableVariance(70, 100, { direction: 'higher' })).toBe(-30);
  });

  it('is target less actual where lower is better', () => {
    expect(favourableVariance(5600, 5000, { direction: 'lower' })).toBe(-600);
    expect(favourableVariance(70, 100, { direction: 'lower' })).toBe(30);
  });

  it('is never above 0 where nearer to the target is better', () => {
    expect(favourableVariance(23, 20, { direction: 'target' })).toBe(-3);
    expect(favourableVariance(17, 20, { direction: 'target' })).toBe(-3);
    expect(favourableVariance(20, 20, { direction: 'target' })).toBe(0);
  });

  it('is the distance outside a range, adverse on both sides', () => {
    const range = { direction: 'range', rangeLow: 10, rangeHigh: 20 } as const;
    expect(favourableVariance(15, undefined, range)).toBe(0);
    expect(favourableVariance(8, undefined, range)).toBe(-2);
    expect(favourableVariance(25, undefined, range)).toBe(-5);
  });

  it('is unknown for yes and no, for a KPI that is only shown, and without what it needs', () => {
    expect(favourableVariance(1, 1, { direction: 'yesno' })).toBeUndefined();
    expect(favourableVariance(1, 1, { direction: 'none' })).toBeUndefined();
    expect(favourableVariance(1, undefined, { direction: 'higher' })).toBeUndefined();
    expect(favourableVariance(1, 1, { direction: 'range', rangeLow: 0 })).toBeUndefined();
  });
});

describe('the favourable variance in %', () => {
  it('is a share of the size of the target', () => {
    expect(variancePercent(600, 5000)).toBe(0.12);
    expect(variancePercent(-30, 100)).toBe(-0.3);
    expect(variancePercent(40, -100)).toBe(0.4);
  });

  it('is blank for a target of 0, without target and without variance', () => {
    expect(variancePercent(5, 0)).toBeUndefined();
    expect(variancePercent(5, undefined)).toBeUndefined();
    expect(variancePercent(undefined, 100)).toBeUndefined();
  });
});
