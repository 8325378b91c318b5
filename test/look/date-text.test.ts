import { dateText } from '../../src/look/date-text';

it('writes a day as people do', () => {
  expect(dateText('2026-11-25', 'en')).toBe('25 Nov 2026');
  expect(dateText('2026-11-25', 'vi')).toBe('25/11/2026');
  expect(dateText('2026-01-05', 'en')).toBe('5 Jan 2026');
});

it('leaves what is no day as it is', () => {
  expect(dateText('2026-02-30', 'en')).toBe('2026-02-30');
});
