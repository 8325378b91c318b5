import fc from 'fast-check';
import { shares } from '../../../src/scorecard/roll-up/shares';

const anyWeights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

describe('shares', () => {
  it('are weights divided by their sum', () => {
    expect(shares([90, 10])).toEqual([0.9, 0.1]);
    expect(shares([1, 1, 2])).toEqual([0.25, 0.25, 0.5]);
  });

  it('are all 0 when no weight counts', () => {
    expect(shares([0, 0])).toEqual([0, 0]);
    expect(shares([])).toEqual([]);
  });

  it('add up to 1 as soon as one weight counts', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const sum = shares(weights).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(weights.some((weight) => weight > 0) ? 1 : 0, 12);
      }),
    );
  });
});
