import { colourOfScore, isPossibleScale } from '../../../src/scorecard/rules/score-scale';
import { DEFAULT_SCALE } from '../default-scale';

describe("a scorecard's scale", () => {
  it('is possible with floor < amber < green ≤ cap', () => {
    expect(isPossibleScale(DEFAULT_SCALE)).toBe(true);
    expect(isPossibleScale({ ...DEFAULT_SCALE, scoreCap: 1 })).toBe(true);
  });

  it('is impossible in any other order', () => {
    expect(isPossibleScale({ ...DEFAULT_SCALE, scoreCap: 0.99 })).toBe(false);
    expect(isPossibleScale({ ...DEFAULT_SCALE, amberFrom: 1 })).toBe(false);
    expect(isPossibleScale({ ...DEFAULT_SCALE, scoreFloor: 0.9 })).toBe(false);
    expect(isPossibleScale({ ...DEFAULT_SCALE, scoreFloor: -1, amberFrom: 0 })).toBe(false);
  });
});

describe('the colour of a score', () => {
  it('is the better one on a boundary, with a tolerance for binary fractions', () => {
    const colours = [1, 1 - 1e-10, 0.99, 0.9, 0.3 * 3, 0.8999].map((score) =>
      colourOfScore(score, DEFAULT_SCALE),
    );
    expect(colours).toEqual(['Green', 'Green', 'Amber', 'Amber', 'Amber', 'Red']);
  });

  it('is red just below amber and amber just below green', () => {
    expect(colourOfScore(0.9 - 1e-6, DEFAULT_SCALE)).toBe('Red');
    expect(colourOfScore(1 - 1e-6, DEFAULT_SCALE)).toBe('Amber');
  });
});
