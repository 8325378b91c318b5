import { decimalsTelling } from '../../src/look/decimals-telling';

it('takes the fewest decimals that tell', () => {
  expect(decimalsTelling(1, () => true)).toBe(1);
  expect(decimalsTelling(1, (decimals) => decimals >= 4)).toBe(4);
});

it('ends where a number has no more digits', () => {
  expect(decimalsTelling(1, () => false)).toBe(15);
});
