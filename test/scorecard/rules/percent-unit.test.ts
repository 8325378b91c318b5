import { isPercentUnit } from '../../../src/scorecard/rules/percent-unit';

describe('a measure unit', () => {
  it('is per cent when it starts with %', () => {
    expect(['%', '% of orders', ' %'].map(isPercentUnit)).toEqual([true, true, true]);
  });

  it('is not per cent otherwise', () => {
    expect([undefined, '', 'kEUR', 'days', 'per 1,000'].map(isPercentUnit)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
