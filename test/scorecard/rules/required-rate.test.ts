import { requiredPerPeriod } from '../../../src/scorecard/rules/required-rate';

describe('what each remaining period must bring', () => {
  it('is the rest of the target divided by the periods left', () => {
    expect(requiredPerPeriod(900, 1200, 3)).toBe(100);
  });

  it('is negative when the target is already passed', () => {
    expect(requiredPerPeriod(1260, 1200, 2)).toBe(-30);
  });

  it('is unknown when no period is left', () => {
    expect(requiredPerPeriod(900, 1200, 0)).toBeUndefined();
  });
});
