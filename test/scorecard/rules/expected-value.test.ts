import { expectedValue } from '../../../src/scorecard/rules/expected-value';

describe('the value expected at a day', () => {
  it('is half-way after half of the time', () => {
    expect(expectedValue(0, 30, 15, 0, 1)).toBe(0.5);
    expect(expectedValue(100, 200, 150, 40, 60)).toBe(50);
  });

  it('falls where the line falls', () => {
    expect(expectedValue(0, 4, 1, 20, 12)).toBe(18);
  });

  it('is the first value before the start and the last after the end', () => {
    expect(expectedValue(10, 20, 5, 40, 60)).toBe(40);
    expect(expectedValue(10, 20, 25, 40, 60)).toBe(60);
  });

  it('is unknown when the end is not after the start', () => {
    expect(expectedValue(10, 10, 10, 0, 1)).toBeUndefined();
    expect(expectedValue(20, 10, 15, 0, 1)).toBeUndefined();
  });
});
