import { measureText, readMeasure } from '../../src/look/read-measure';
import { separatorsOf } from '../../src/look/separators';

const en = separatorsOf('en');
const percent = { measureUnit: '%' };

it.each([
  ['96.1', undefined, 0.961, true],
  ['96.1%', undefined, 0.961, false],
  ['0.961', 0.94, 0.961, true],
  ['0.961', 0.0095, 0.00961, true],
  ['0.5', undefined, 0.005, true],
  ['=46/50', undefined, 0.92, true],
  ['=46/50%', 0.9, 0.92, true],
  ['0', 0.9, 0, false],
  ['-2.5', 0.01, -0.025, true],
])('reads %j beside %j as a share of %j', (text, near, value, isReadAsPercent) => {
  expect(readMeasure(text, percent, en, near)).toEqual({ value, isReadAsPercent });
});

it('takes a figure of another unit as it is typed', () => {
  const days = { measureUnit: 'days' };
  expect(readMeasure('52', days, en, 0.5)).toEqual({ value: 52, isReadAsPercent: false });
  expect(readMeasure('', days, en)).toBeUndefined();
  expect(readMeasure('many', days, en)).toBe('not a number');
});

it('gives a figure in full to be changed', () => {
  expect(measureText(0.9612345, percent, en)).toBe('96.12345');
  expect(measureText(-1234567.5, { measureUnit: 'kEUR' }, en)).toBe('\u22121234567.5');
  expect(readMeasure(measureText(0.07, percent, en), percent, en, 0.07)?.valueOf()).toMatchObject({
    value: 0.07,
  });
});
