import fc from 'fast-check';
import { favourableOf } from '../../../src/scorecard/rules/favourable';

const ALL_MATERIAL = { amount: 0, percent: 0 };

describe('favourable, adverse or on plan', () => {
  it('is the sign of the variance when everything is material', () => {
    expect(favourableOf(5, 100, ALL_MATERIAL)).toBe('F');
    expect(favourableOf(-5, 100, ALL_MATERIAL)).toBe('A');
    expect(favourableOf(0, 100, ALL_MATERIAL)).toBe('On plan');
  });

  it('is on plan unless both the amount and the share are over their limits', () => {
    const materiality = { amount: 10, percent: 0.05 };
    expect(favourableOf(-11, 100, materiality)).toBe('A');
    expect(favourableOf(-9, 100, materiality)).toBe('On plan');
    expect(favourableOf(-11, 1000, materiality)).toBe('On plan');
    expect(favourableOf(60, 1000, materiality)).toBe('F');
  });

  it('is on plan at a limit', () => {
    expect(favourableOf(-10, 100, { amount: 10, percent: 0 })).toBe('On plan');
    expect(favourableOf(0.95 - 1, 1, { amount: 0, percent: 0.05 })).toBe('On plan');
  });

  it('looks at the amount only when the target is 0 or missing', () => {
    expect(favourableOf(-11, 0, { amount: 10, percent: 0.05 })).toBe('A');
    expect(favourableOf(11, undefined, { amount: 10, percent: 0.05 })).toBe('F');
  });

  it('turns round with the variance', () => {
    const amount = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(amount, amount, fc.nat(50), (variance, target, limit) => {
        const materiality = { amount: limit, percent: limit / 100 };
        const opposite = { F: 'A', A: 'F', 'On plan': 'On plan' };
        const there = favourableOf(variance, target, materiality);
        expect(favourableOf(-variance, target, materiality)).toBe(opposite[there]);
      }),
    );
  });
});
