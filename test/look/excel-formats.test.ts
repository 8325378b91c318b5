import {
  percentFormat,
  SCORE_CHANGE_FORMAT,
  valueFormat,
  VARIANCE_PERCENT_FORMAT,
  varianceFormat,
} from '../../src/look/excel-formats';

const percent = { measureUnit: '%' };
const money = { measureUnit: 'kEUR' };

it('formats figures by their unit', () => {
  expect(valueFormat(money, 0)).toBe('#,##0');
  expect(valueFormat({ measureUnit: 'days' }, 1)).toBe('#,##0.0');
  expect(valueFormat(percent, 1)).toBe('0.0%');
  expect(valueFormat(percent, 2)).toBe('0.00%');
  expect(percentFormat(2)).toBe('0.00%');
});

it('formats variances with plus and a true minus sign', () => {
  expect(varianceFormat(money, 0, 'en')).toBe('+#,##0;"\u2212"#,##0;#,##0');
  expect(SCORE_CHANGE_FORMAT).toBe('+0.0;"\u2212"0.0;0.0');
  expect(VARIANCE_PERCENT_FORMAT).toBe('+0.0%;"\u2212"0.0%;0.0%');
});

it('formats variances of percentages as points', () => {
  expect(varianceFormat(percent, 1, 'en')).toBe('+0.0" pts";"\u2212"0.0" pts";0.0" pts"');
  expect(varianceFormat(percent, 1, 'vi')).toBe('+0.0" điểm %";"\u2212"0.0" điểm %";0.0" điểm %"');
});
