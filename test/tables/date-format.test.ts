import { isDateFormat } from '../../src/tables/date-format';

describe('a number format that shows a date', () => {
  it.each(['yyyy-mm-dd', 'd/m/yy h:mm', '[$-409]mmm yy;@', 'mmmm', '[Red]dd'])('is %s', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0 "days"',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss',
    '[Blue]0',
    '0\\d',
    '_d0',
  ])('is not %s', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
