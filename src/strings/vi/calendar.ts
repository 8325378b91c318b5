import type { calendar as english } from '../en/calendar';

export const calendar: Record<keyof typeof english, string> = {
  months: '1 2 3 4 5 6 7 8 9 10 11 12',
  Week: 'Tuần {number}/{year}',
  Month: '{month}/{year}',
  Quarter: 'Quý {number}/{year}',
  'Half-year': 'Nửa năm {number}/{year}',
  Year: 'Năm {year}',
  day: '{day}/{month}/{year}',
};
