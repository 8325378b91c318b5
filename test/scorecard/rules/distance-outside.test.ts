import { distanceOutside } from '../../../src/scorecard/rules/distance-outside';

describe('the distance outside a range', () => {
  it('is 0 inside, limits included', () => {
    expect([10, 15, 20].map((value) => distanceOutside(value, 10, 20))).toEqual([0, 0, 0]);
  });

  it('is counted from the nearer limit', () => {
    expect(distanceOutside(7, 10, 20)).toBe(3);
    expect(distanceOutside(24, 10, 20)).toBe(4);
  });
});
