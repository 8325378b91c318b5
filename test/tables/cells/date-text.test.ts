import { dateFromText } from '../../../src/tables/cells/date-text';

describe('a date typed as a text', () => {
  it.each([
    ['2026-10-31', 31],
    ['2026/10/31', 31],
    ['31/10/2026', 31],
    ['10/31/2026', 31],
    ['31.10.2026', 31],
    ['1.10.2026', 1],
    ['10/10/2026', 10],
  ])('%p is day %p of October 2026', (text, day) => {
    expect(dateFromText(text)).toEqual({ year: 2026, month: 10, day });
  });

  it('could be two days when both numbers can be a month', () => {
    expect(dateFromText('1/10/2026')).toBe('ambiguous');
  });

  it.each(['31/13/2026', '2026-02-30', '31/10-2026', '31/10/26', 'soon', ''])(
    '%p is no day',
    (text) => {
      expect(dateFromText(text)).toBeUndefined();
    },
  );
});
