import { formatNumber } from '../../../look/format-number';
import { figureDecimals } from '../../../look/figure-decimals';
import { shiftOf } from '../../../look/measure';
import { separatorsOf } from '../../../look/separators';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { CARD_WIDTHS } from './card-grid';
import type { CardPeriod } from './card-periods';
import { cardSeries } from './card-series';

/** The figures are smaller than what a column's width is counted in. */
const WIDTH_OF_DIGIT = 0.86;
const MARGIN = 1;
const WIDEST = 20;

/** Width of the columns of periods, in characters, in which the longest figure of all cards can be read. */
export function periodWidth(
  subject: ReviewSubject,
  rows: readonly KpiRow[],
  periods: readonly CardPeriod[],
): number {
  const separators = separatorsOf(subject.language);
  let longest = 0;
  for (const kpi of rows) {
    const { kpi: measure, actual, target, rule } = kpi.result;
    const decimals = figureDecimals({ actual, target, rule, measure });
    const shift = shiftOf(measure);
    for (const point of cardSeries(subject, kpi, periods)) {
      for (const figure of [point.actual, point.target, point.high, point.low]) {
        if (figure === undefined) continue;
        const text = formatNumber(figure, { decimals, separators, shift });
        longest = Math.max(longest, text.length + (shift > 0 ? 1 : 0));
      }
    }
  }
  const wanted = Math.ceil(longest * WIDTH_OF_DIGIT + MARGIN);
  return Math.min(WIDEST, Math.max(CARD_WIDTHS.period, wanted));
}
