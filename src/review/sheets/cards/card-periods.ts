import { MONTH_FORMAT } from '../../../look/excel-formats';
import { periodLabel } from '../../../look/period-label';
import { firstDayOf } from '../../../scorecard/periods/period-days';
import { samePeriod } from '../../../scorecard/periods/period';
import { yearBefore } from '../../../scorecard/periods/year-before';
import { dateSerial } from '../../book/date-serial';
import { SHOWN_PERIODS } from '../../subject/data-window';
import type { ReviewSubject } from '../../subject/review-subject';
import { CARD_COLUMNS } from './card-grid';

/** One column of the charts and tables of all cards. */
export interface CardPeriod {
  /** Of the window of the data, from 0. */
  readonly position: number;
  readonly column: number;
  /** A day with its format, or a text. */
  readonly heading: string | number;
  readonly format?: string;
  readonly label: string;
  /** Inside the reviewed period, or inside the same one a year ago. */
  readonly kind: 'reviewed' | 'year ago' | 'usual';
}

const MONTH_FORMATS = { en: MONTH_FORMAT, vi: 'mm/yy' };

/** The last periods up to the reviewed one; the last stands in the last column. */
export function cardPeriods(subject: ReviewSubject): readonly CardPeriod[] {
  const { window, language, settings } = subject;
  const count = Math.min(SHOWN_PERIODS, window.now + 1);
  const reviewed = window.periods.slice(window.now - window.span + 1, window.now + 1);
  return window.periods.slice(window.now - count + 1, window.now + 1).map((period, index) => {
    const day =
      period.grain === 'Month' ? dateSerial(firstDayOf(period, settings.calendar)) : undefined;
    const label = periodLabel(period, language);
    const isReviewed = reviewed.some((each) => samePeriod(each, period));
    const isYearAgo = reviewed.some((each) => samePeriod(yearBefore(each), period));
    return {
      position: window.now - count + 1 + index,
      column: CARD_COLUMNS.lastPeriod - count + 1 + index,
      heading: day ?? label,
      format: day === undefined ? undefined : MONTH_FORMATS[language],
      label,
      kind: isReviewed ? 'reviewed' : isYearAgo ? 'year ago' : 'usual',
    };
  });
}
