import type { Kpi } from '../scorecard/model/kpi';
import { isPercentUnit } from '../scorecard/rules/percent-unit';
import { decimalsNeeded } from './rounded-digits';

/** How a KPI's figures are counted and shown. */
export type Measure = Pick<Kpi, 'measureUnit' | 'decimals'>;

const TIME_UNIT =
  /^(day|hour|minute|week|month|ngày|giờ|phút|tuần|tháng)|^per 1[,.]?000|^trên 1[,.]?000/i;
const INDEX_UNIT = /^(index|nps|point|score|chỉ số|điểm)/i;
const SIGNIFICANT_DIGITS = 4;
const SMALL_RATE = 0.02;

/** Powers of ten by which a stored figure is multiplied to be shown: 2 for a %, which is stored as a fraction. */
export function shiftOf(measure: Measure): number {
  return isPercentUnit(measure.measureUnit) ? 2 : 0;
}

/**
 * Decimals of a KPI's figures: those of its definition, else by unit: % 1 (rates below 2 % 2), times 1, an index 0,
 * anything else as many as the figures have, up to four significant digits of the first. Blank figures are skipped.
 */
export function decimalsOf(measure: Measure, figures: readonly (number | undefined)[]): number {
  if (measure.decimals !== undefined) return measure.decimals;
  const unit = measure.measureUnit?.trim() ?? '';
  const known = figures.filter((figure): figure is number => figure !== undefined);
  const first = Math.abs(known.find((figure) => figure !== 0) ?? 0);
  if (isPercentUnit(unit)) return first > 0 && first < SMALL_RATE ? 2 : 1;
  if (TIME_UNIT.test(unit)) return 1;
  if (INDEX_UNIT.test(unit)) return 0;
  const wholeDigits = first === 0 ? 1 : Math.floor(Math.log10(first)) + 1;
  const most = Math.max(0, SIGNIFICANT_DIGITS - wholeDigits);
  return Math.min(most, Math.max(0, ...known.map((figure) => decimalsNeeded(figure))));
}
