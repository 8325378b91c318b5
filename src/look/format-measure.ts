import { isPercentUnit } from '../scorecard/rules/percent-unit';
import type { Language } from '../strings/dictionary';
import { measure as english } from '../strings/en/measure';
import { measure as vietnamese } from '../strings/vi/measure';
import { formatNumber, formatPercent } from './format-number';
import { shiftOf, type Measure } from './measure';
import type { Separators } from './separators';
import { singularOf } from './singular';

const WORDS = { en: english, vi: vietnamese };

/** Narrow and unbreakable, so that a figure and its unit stay on one line. */
const UNIT_SPACE = '\u202f';
/** VND bn, EUR m: a currency code and its scale stand before the amount. */
const CODE_AND_SCALE = /^[A-Z]{3} \S/;
/** Words that say what kind of figure it is, not what it counts: nobody reads "44 index". */
const KIND_OF_FIGURE = /^(index|number|count|score|ratio|chỉ số|số|tỷ số)$/i;

export interface MeasureLook {
  readonly decimals: number;
  readonly separators: Separators;
  readonly signed?: boolean;
}

/** A figure with its unit: 52.0 days, 93.4%, VND bn 412.6; without a unit the bare number. */
export function formatMeasure(value: number, measure: Measure, look: MeasureLook): string {
  if (isPercentUnit(measure.measureUnit)) return formatPercent(value, look);
  const number = formatNumber(value, look);
  const unit = measure.measureUnit?.trim();
  return withUnit(number, unit !== undefined && isOne(number) ? singularOf(unit) : unit);
}

/** The first of two figures of which the second has the unit: 114.2 of 120.0 days. A % or leading unit stays. */
export function formatBare(value: number, measure: Measure, look: MeasureLook): string {
  const unit = measure.measureUnit?.trim() ?? '';
  const stays = isPercentUnit(unit) || CODE_AND_SCALE.test(unit);
  return stays ? formatMeasure(value, measure, look) : formatNumber(value, look);
}

/** A difference between two figures with its unit; between two percentages it is in points: 1.6 pts, 1 pt. */
export function formatDifference(
  value: number,
  measure: Measure,
  look: MeasureLook,
  language: Language,
): string {
  if (!isPercentUnit(measure.measureUnit)) return formatMeasure(value, measure, look);
  const number = formatNumber(value, { ...look, shift: shiftOf(measure) });
  return withUnit(number, isOne(number) ? WORDS[language].point : WORDS[language].points);
}

function isOne(number: string): boolean {
  return /^[+\u2212]?1$/.test(number);
}

function withUnit(number: string, unit: string | undefined): string {
  if (!unit || KIND_OF_FIGURE.test(unit)) return number;
  return CODE_AND_SCALE.test(unit)
    ? `${unit}${UNIT_SPACE}${number}`
    : `${number}${UNIT_SPACE}${unit}`;
}
