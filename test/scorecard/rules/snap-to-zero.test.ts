import { snapToZero } from '../../../src/scorecard/rules/snap-to-zero';

describe('a value next to zero', () => {
  it('counts as zero up to 1e-12', () => {
    expect(snapToZero(1e-12)).toBe(0);
    expect(snapToZero(-1e-13)).toBe(0);
    expect(snapToZero(0.3 - 0.1 - 0.2)).toBe(0);
  });

  it('stays what it is above', () => {
    expect(snapToZero(1.1e-12)).toBe(1.1e-12);
    expect(snapToZero(-0.001)).toBe(-0.001);
  });
});
