import { cutText } from '../../../src/review/styling/cut-text';

describe('cutText', () => {
  it('leaves what fits and cuts the rest with an ellipsis', () => {
    expect(cutText('Revenue', 7)).toBe('Revenue');
    expect(cutText('Revenues', 7)).toBe('Revenu…');
    expect(cutText('On time delivery', 4)).toBe('On…');
  });

  it('does not cut a character in two', () => {
    expect(cutText('ab😀cd', 4)).toBe('ab…');
  });
});
