import { niceScale } from '../../../../workbench/excel/charts/model/value-scale';

describe('the scale of an axis', () => {
  it('begins at 0 and ends above the highest value', () => {
    expect(niceScale(10, 100)).toEqual({ minimum: 0, maximum: 120, majorUnit: 20 });
    expect(niceScale(0.4, 0.6)).toEqual({ minimum: 0, maximum: 0.7, majorUnit: 0.1 });
  });

  it('goes below 0 for negative values', () => {
    expect(niceScale(-30, 40)).toEqual({ minimum: -40, maximum: 50, majorUnit: 10 });
  });

  it('leaves 0 out when values differ little', () => {
    expect(niceScale(95, 100).minimum).toBeGreaterThan(80);
  });

  it('keeps what was asked for', () => {
    expect(niceScale(1, 9, { minimum: -5, maximum: 20, majorUnit: 5 })).toEqual({
      minimum: -5,
      maximum: 20,
      majorUnit: 5,
    });
  });

  it('exists without values', () => {
    const { minimum, maximum } = niceScale(Infinity, -Infinity);
    expect(maximum).toBeGreaterThan(minimum);
  });
});
