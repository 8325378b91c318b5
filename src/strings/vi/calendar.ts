import type { calendar as english } from '../en/calendar';

export const calendar: Record<keyof typeof english, string> = {
  months: '1 2 3 4 5 6 7 8 9 10 11 12',
  Week: 'Tuần {number}/{year}',
  Month: '{month}/{year}',
  Quarter: 'Quý {number}/{year}',
  firstHalf: '6 tháng đầu năm {year}',
  secondHalf: '6 tháng cuối năm {year}',
  Year: 'Năm {year}',
  day: '{day}/{month}/{year}',
};
