import { separatorsOf } from '../../src/look/separators';

it('swaps point and comma between English and Vietnamese', () => {
  expect(separatorsOf('en')).toEqual({ decimal: '.', group: ',' });
  expect(separatorsOf('vi')).toEqual({ decimal: ',', group: '.' });
});
