import { trendOf } from '../../../src/scorecard/rules/trend';

const WITHIN_1_PERCENT = { relative: 0.01 };

describe('the trend', () => {
  it('is better, not higher', () => {
    const up = [{ actual: 110 }, { actual: 100 }] as const;
    expect(trendOf(...up, { direction: 'higher' }, WITHIN_1_PERCENT)).toBe('Better');
    expect(trendOf(...up, { direction: 'lower' }, WITHIN_1_PERCENT)).toBe('Worse');
  });

  it('is the same within 1 % of the size of the previous reading, the limit included', () => {
    const from = (before: number, now: number) =>
      trendOf({ actual: now }, { actual: before }, { direction: 'higher' }, WITHIN_1_PERCENT);
    expect(from(100, 101)).toBe('Same');
    expect(from(100, 99)).toBe('Same');
    expect(from(100, 101.1)).toBe('Better');
    expect(from(-100, -101.1)).toBe('Worse');
    expect(from(0, 0.001)).toBe('Better');
    expect(from(0, 0)).toBe('Same');
  });

  it('is the same within 0.001 for a KPI in %, the limit included', () => {
    const from = (before: number, now: number) =>
      trendOf({ actual: now }, { actual: before }, { direction: 'higher' }, { absolute: 0.001 });
    expect(from(0.95, 0.951)).toBe('Same');
    expect(from(0.95, 0.9512)).toBe('Better');
    expect(from(0.02, 0.0188)).toBe('Worse');
  });

  it('is better nearer to the target where nearer is better, each reading by its own target', () => {
    const target = { direction: 'target' } as const;
    const from = (before: [number, number], now: [number, number]) =>
      trendOf(
        { actual: now[0], target: now[1] },
        { actual: before[0], target: before[1] },
        target,
        WITHIN_1_PERCENT,
      );
    expect(from([26, 20], [22, 20])).toBe('Better');
    expect(from([20, 20], [25, 20])).toBe('Worse');
    expect(from([16, 20], [24, 20])).toBe('Same');
    expect(from([16, 20], [16, 17])).toBe('Better');
    expect(trendOf({ actual: 1 }, { actual: 2 }, target, WITHIN_1_PERCENT)).toBeUndefined();
  });

  it('is better nearer to the range and the same inside it', () => {
    const range = { direction: 'range', rangeLow: 10, rangeHigh: 20 } as const;
    const from = (before: number, now: number) =>
      trendOf({ actual: now }, { actual: before }, range, WITHIN_1_PERCENT);
    expect(from(30, 24)).toBe('Better');
    expect(from(15, 25)).toBe('Worse');
    expect(from(11, 19)).toBe('Same');
    expect(
      trendOf({ actual: 1 }, { actual: 2 }, { direction: 'range' }, WITHIN_1_PERCENT),
    ).toBeUndefined();
    const half = { direction: 'range', rangeLow: 10 } as const;
    expect(trendOf({ actual: 1 }, { actual: 2 }, half, WITHIN_1_PERCENT)).toBeUndefined();
  });

  it('is better from no to yes', () => {
    const yesNo = { direction: 'yesno' } as const;
    expect(trendOf({ actual: 1 }, { actual: 0 }, yesNo, WITHIN_1_PERCENT)).toBe('Better');
    expect(trendOf({ actual: 0 }, { actual: 1 }, yesNo, WITHIN_1_PERCENT)).toBe('Worse');
  });

  it('is unknown for a KPI that is only shown', () => {
    const none = { direction: 'none' } as const;
    expect(trendOf({ actual: 2 }, { actual: 1 }, none, WITHIN_1_PERCENT)).toBeUndefined();
  });
});
