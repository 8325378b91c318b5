import { monthFormat } from '../../look/excel-formats';
import { periodLabel } from '../../look/period-label';
import { lastDayOf } from '../../scorecard/periods/period-days';
import type { Period } from '../../scorecard/periods/period';
import { dateSerial } from '../book/date-serial';
import type { ReviewSubject } from '../subject/review-subject';

/** What stands above the figures of a period. */
export interface PeriodHeading {
  /** A day with its format, or a text. */
  readonly content: string | number;
  readonly format?: string;
}

/** A month is its last day, as in the tables, so that Excel knows it as a date; other periods are words. */
export function periodHeading(
  period: Period,
  { settings, language }: Pick<ReviewSubject, 'settings' | 'language'>,
): PeriodHeading {
  const day = period.grain === 'Month' ? lastDayOf(period, settings.calendar) : undefined;
  const serial = dateSerial(day);
  if (serial === undefined) return { content: periodLabel(period, language) };
  return { content: serial, format: monthFormat(language) };
}
