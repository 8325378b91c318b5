import { decimalsOf, shiftOf } from '../../src/look/measure';

describe('decimals of a measure', () => {
  it('are those of its definition where it has them', () => {
    expect(decimalsOf({ measureUnit: '%', decimals: 3 }, [0.5])).toBe(3);
    expect(decimalsOf({ measureUnit: 'kEUR', decimals: 0 }, [114.2])).toBe(0);
  });

  it.each([
    ['%', 0.95, 1],
    ['% of revenue', 0.019, 2],
    ['days', 45, 1],
    ['giờ', 45, 1],
    ['per 1,000', 3, 1],
    ['index', 41.4, 0],
    ['NPS', 41.4, 0],
  ])('follow the unit %s', (measureUnit, figure, decimals) => {
    expect(decimalsOf({ measureUnit }, [figure])).toBe(decimals);
  });

  it('are as many as the figures of any other unit have, up to four significant digits', () => {
    expect(decimalsOf({ measureUnit: 'kEUR' }, [120, 114.2])).toBe(1);
    expect(decimalsOf({}, [120, 114])).toBe(0);
    expect(decimalsOf({}, [1234.56, 1200.5])).toBe(0);
    expect(decimalsOf({}, [0.95, 0.934])).toBe(3);
    expect(decimalsOf({}, [undefined, 1 / 3])).toBe(4);
    expect(decimalsOf({}, [undefined, undefined])).toBe(0);
    expect(decimalsOf({}, [0, 3])).toBe(0);
  });
});

it('shows the stored fraction of a % a hundred times larger', () => {
  expect(shiftOf({ measureUnit: '%' })).toBe(2);
  expect(shiftOf({ measureUnit: 'days' })).toBe(0);
  expect(shiftOf({})).toBe(0);
});
