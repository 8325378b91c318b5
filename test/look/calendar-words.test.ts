import { calendarWords, monthName } from '../../src/look/calendar-words';

it('has twelve months in each language', () => {
  for (const language of ['en', 'vi'] as const) {
    expect(calendarWords(language).months.split(' ')).toHaveLength(12);
  }
  expect(monthName(12, 'en')).toBe('Dec');
  expect(monthName(12, 'vi')).toBe('12');
});
