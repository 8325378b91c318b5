import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { isoWeekPeriod } from '../../scorecard/periods/iso-week';
import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../scorecard/periods/period';
import type { PeriodLabel } from './period-label';

/**
 * The period of a label. A year that the label lacks is `year`. A month of a fiscal year is one of the twelve that the
 * fiscal calendar puts into it; a year pair or FY names the fiscal year by its end.
 */
export function resolvePeriod(
  label: PeriodLabel,
  year: number | undefined,
  calendar: FiscalCalendar,
): Period | undefined {
  const own = label.year ?? year;
  if (own === undefined) return undefined;
  switch (label.grain) {
    case 'Week':
      return isoWeekPeriod(own, label.number);
    case 'Month':
      return monthOf(label, own, calendar);
    case 'Quarter':
      return quarterPeriod(own, label.number);
    case 'Half-year':
      return halfYearPeriod(own, label.number);
    case 'Year':
      return yearPeriod(own);
  }
}

function monthOf(label: PeriodLabel, year: number, calendar: FiscalCalendar): Period {
  const { startMonth, namedBy } = calendar;
  const month = label.isFiscalNumber ? ((label.number + startMonth - 2) % 12) + 1 : label.number;
  if (startMonth === 1 || !(label.isFiscalNumber || label.isFiscalYear))
    return monthPeriod(year, month);
  const isInFirstYear = month >= startMonth;
  const calendarYear =
    namedBy === 'end' ? year - (isInFirstYear ? 1 : 0) : year + (isInFirstYear ? 0 : 1);
  return monthPeriod(calendarYear, month);
}
