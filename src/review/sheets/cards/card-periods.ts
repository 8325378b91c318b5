import { periodLabel } from '../../../look/period-label';
import { samePeriod } from '../../../scorecard/periods/period';
import { yearBefore } from '../../../scorecard/periods/year-before';
import { SHOWN_PERIODS } from '../../subject/data-window';
import type { ReviewSubject } from '../../subject/review-subject';
import { periodHeading, type PeriodHeading } from '../period-heading';
import { CARD_COLUMNS } from './card-grid';

/** One column of the charts and tables of all cards. */
export interface CardPeriod {
  /** Of the window of the data, from 0. */
  readonly position: number;
  readonly column: number;
  readonly heading: PeriodHeading;
  readonly label: string;
  /** Inside the reviewed period, or inside the same one a year ago. */
  readonly kind: 'reviewed' | 'year ago' | 'usual';
}

/** The last periods up to the reviewed one; the last stands in the last column. */
export function cardPeriods(subject: ReviewSubject): readonly CardPeriod[] {
  const { window, language } = subject;
  const count = Math.min(SHOWN_PERIODS, window.now + 1);
  const reviewed = window.periods.slice(window.now - window.span + 1, window.now + 1);
  return window.periods.slice(window.now - count + 1, window.now + 1).map((period, index) => {
    const isReviewed = reviewed.some((each) => samePeriod(each, period));
    const isYearAgo = reviewed.some((each) => samePeriod(yearBefore(each), period));
    return {
      position: window.now - count + 1 + index,
      column: CARD_COLUMNS.lastPeriod - count + 1 + index,
      heading: periodHeading(period, subject),
      label: periodLabel(period, language),
      kind: isReviewed ? 'reviewed' : isYearAgo ? 'year ago' : 'usual',
    };
  });
}
