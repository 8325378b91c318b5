import { GRAINS, isFiner } from '../../../src/scorecard/periods/grain';

describe('grains', () => {
  it('run from week to year', () => {
    expect(GRAINS).toEqual(['Week', 'Month', 'Quarter', 'Half-year', 'Year']);
  });

  it('are finer than those after them and than no other', () => {
    GRAINS.forEach((a, indexOfA) => {
      GRAINS.forEach((b, indexOfB) => {
        expect(isFiner(a, b)).toBe(indexOfA < indexOfB);
      });
    });
  });
});
