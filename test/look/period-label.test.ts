import { periodLabel } from '../../src/look/period-label';
import { isoWeekPeriod } from '../../src/scorecard/periods/iso-week';
import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../src/scorecard/periods/period';

const week: Period = isoWeekPeriod(2026, 41) ?? yearPeriod(0);

it.each([
  [monthPeriod(2026, 10), 'Oct 2026', '10/2026'],
  [monthPeriod(2027, 1), 'Jan 2027', '1/2027'],
  [quarterPeriod(2026, 3), 'Q3 2026', 'Quý 3/2026'],
  [halfYearPeriod(2026, 1), 'H1 2026', '6 tháng đầu năm 2026'],
  [halfYearPeriod(2026, 2), 'H2 2026', '6 tháng cuối năm 2026'],
  [yearPeriod(2026), 'FY 2026', 'Năm 2026'],
  [week, 'Week 41 2026', 'Tuần 41/2026'],
])('names the period %o', (period, english, vietnamese) => {
  expect(periodLabel(period, 'en')).toBe(english);
  expect(periodLabel(period, 'vi')).toBe(vietnamese);
});
