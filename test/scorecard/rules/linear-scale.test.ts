import fc from 'fast-check';
import { linearScale } from '../../../src/scorecard/rules/linear-scale';

describe('a straight line from worst to best', () => {
  it('is 0 at the worst, 1 at the best and a half in the middle', () => {
    expect([300, 600, 900].map((value) => linearScale(value, 300, 900, true))).toEqual([0, 0.5, 1]);
  });

  it('works where less is better', () => {
    expect(linearScale(3, 4, 2, true)).toBe(0.5);
    expect(linearScale(5, 4, 2, false)).toBe(-0.5);
  });

  it('stays within 0 and 1 only when clamped', () => {
    expect(linearScale(1200, 300, 900, true)).toBe(1);
    expect(linearScale(0, 300, 900, true)).toBe(0);
    expect(linearScale(1200, 300, 900, false)).toBe(1.5);
    expect(linearScale(0, 300, 900, false)).toBe(-0.5);
  });

  it('leads nowhere when worst is best', () => {
    expect(linearScale(5, 5, 5, true)).toBeUndefined();
  });

  it('gives the value back when read the other way', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, (value, worst, best) => {
        fc.pre(worst !== best);
        const share = linearScale(value, worst, best, false) ?? NaN;
        expect(worst + share * (best - worst)).toBeCloseTo(value, 8);
      }),
    );
  });
});
