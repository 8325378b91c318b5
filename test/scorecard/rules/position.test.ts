import { positionOf, ratioPosition } from '../../../src/scorecard/rules/position';
import { ruleWith } from '../build-rule';

describe('the position by ratio', () => {
  it('is the achievement, between the bounds of the KPI', () => {
    expect(positionOf(90, 120, ruleWith({ green: 0.95, amber: 0.8 }))).toMatchObject({
      at: 0.75,
      green: 0.95,
      amber: 0.8,
    });
  });

  it('counts a unit of score as one above green and as amber below it', () => {
    expect(positionOf(90, 120, ruleWith({}))).toMatchObject({ unitAbove: 1, unitBelow: 0.9 });
    expect(ratioPosition(0.5, 0.5, -0.2)).toMatchObject({ unitAbove: 1, unitBelow: 1 });
  });

  it('has a tolerance of 1e-9, and more only with larger bounds', () => {
    expect(ratioPosition(1, 1, 0.9).tolerance).toBe(1e-9);
    expect(ratioPosition(1, 0.3, 0.2).tolerance).toBe(1e-9);
    expect(ratioPosition(1, 2, 1).tolerance).toBe(2e-9);
  });

  it('is unknown without a target', () => {
    expect(positionOf(90, undefined, ruleWith({}))).toBeUndefined();
  });
});

describe('the position by points', () => {
  const points = { thresholds: 'points', green: 1, amber: 3 } as const;

  it('is the distance from the target, negative on its adverse side', () => {
    const higher = ruleWith({ ...points, direction: 'higher' });
    const lower = ruleWith({ ...points, direction: 'lower' });
    expect(positionOf(18, 20, higher)).toMatchObject({ at: -2, green: -1, amber: -3 });
    expect(positionOf(22, 20, higher)?.at).toBe(2);
    expect(positionOf(22, 20, lower)?.at).toBe(-2);
    expect(positionOf(18, 20, lower)?.at).toBe(2);
  });

  it('is never above zero where nearer is better, and in a range', () => {
    expect(positionOf(18, 20, ruleWith({ ...points, direction: 'target' }))?.at).toBe(-2);
    const range = ruleWith({ ...points, direction: 'range', rangeLow: 10, rangeHigh: 20 });
    expect(positionOf(15, undefined, range)?.at).toBeCloseTo(0);
    expect(positionOf(24, undefined, range)?.at).toBe(-4);
    expect(positionOf(7, undefined, range)?.at).toBe(-3);
  });

  it('counts a unit of score as the size of the target, else of green, else as one', () => {
    const units = (target: number, green: number) => {
      const rule = ruleWith({ thresholds: 'points', green, amber: 3 });
      const position = positionOf(0, target, rule);
      return [position?.unitAbove, position?.unitBelow];
    };
    expect(units(-20, 1)).toEqual([20, 20]);
    expect(units(0, 2)).toEqual([2, 2]);
    expect(units(0, 0)).toEqual([1, 1]);
  });

  it('has a tolerance in proportion to the target', () => {
    expect(positionOf(0, 1e6, ruleWith(points))?.tolerance).toBeCloseTo(1e-3, 12);
    expect(positionOf(0, 0, ruleWith(points))?.tolerance).toBeCloseTo(3e-9, 15);
  });
});

describe('the position by values', () => {
  it('is the actual where green is above amber', () => {
    const rule = ruleWith({ thresholds: 'values', green: 50, amber: 30 });
    expect(positionOf(40, undefined, rule)).toMatchObject({ at: 40, green: 50, amber: 30 });
  });

  it('is turned round where green is below amber, whatever the direction of the KPI', () => {
    const rule = ruleWith({ thresholds: 'values', green: 30, amber: 50, direction: 'higher' });
    expect(positionOf(40, undefined, rule)).toMatchObject({ at: -40, green: -30, amber: -50 });
  });

  it('follows the direction of the KPI where green is amber', () => {
    const values = { thresholds: 'values', green: 30, amber: 30 } as const;
    expect(positionOf(40, undefined, ruleWith({ ...values, direction: 'lower' }))?.at).toBe(-40);
    expect(positionOf(40, undefined, ruleWith({ ...values, direction: 'higher' }))?.at).toBe(40);
  });

  it('counts a unit of score as the size of the target, else of green, else as one', () => {
    const unit = (target: number | undefined, green: number) =>
      positionOf(0, target, ruleWith({ thresholds: 'values', green, amber: -5 }))?.unitAbove;
    expect(unit(40, 50)).toBe(40);
    expect(unit(undefined, 50)).toBe(50);
    expect(unit(0, 50)).toBe(50);
    expect(unit(undefined, 0)).toBe(1);
  });

  it('is unknown without green and amber', () => {
    expect(positionOf(40, 50, ruleWith({ thresholds: 'values', green: 30 }))).toBeUndefined();
  });
});
