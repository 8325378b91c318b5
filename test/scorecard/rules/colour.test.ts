import { colourOf } from '../../../src/scorecard/rules/colour';
import { ratioPosition } from '../../../src/scorecard/rules/position';

function colour(achievement: number, green = 1, amber = 0.9) {
  return colourOf(ratioPosition(achievement, green, amber));
}

describe('a colour', () => {
  it('is green from green, amber from amber, else red', () => {
    expect([1.2, 0.95, 0.5].map((achievement) => colour(achievement))).toEqual([
      'Green',
      'Amber',
      'Red',
    ]);
  });

  it('is the better one on a boundary', () => {
    expect(colour(1)).toBe('Green');
    expect(colour(0.9)).toBe('Amber');
  });

  it('does not suffer from binary fractions', () => {
    expect(colour(0.1 + 0.2, 0.3, 0.2)).toBe('Green');
    expect(colour(1 - 1e-10)).toBe('Green');
    expect(colour(0.3 - 0.1, 0.3, 0.2)).toBe('Amber');
  });

  it('is decided on the unrounded figure', () => {
    expect(colour(0.8996)).toBe('Red');
    expect(colour(0.9999)).toBe('Amber');
    expect(colour(1 - 1e-8)).toBe('Amber');
  });

  it('is never amber where green is amber', () => {
    expect(colour(0.85, 0.85, 0.85)).toBe('Green');
    expect(colour(0.849, 0.85, 0.85)).toBe('Red');
  });
});
