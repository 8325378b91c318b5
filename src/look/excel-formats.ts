import { isPercentUnit } from '../scorecard/rules/percent-unit';
import type { Language } from '../strings/dictionary';
import { measure as english } from '../strings/en/measure';
import { measure as vietnamese } from '../strings/vi/measure';
import type { Measure } from './measure';

const WORDS = { en: english, vi: vietnamese };
/** Excel's own minus is a hyphen; in signed columns a true minus stands under the plus. */
const MINUS = '"\u2212"';

/** A score or points of score × 100, and the change of one. */
export const SCORE_FORMAT = '0.0';
export const SCORE_CHANGE_FORMAT = signed('0.0');
/** A variance as a ratio of |target|. */
export const VARIANCE_PERCENT_FORMAT = signed('0.0%');
export const DATE_FORMAT = 'd mmm yy';

/** Excel's format code of a day that stands for its month; Vietnamese months are numbers. */
export function monthFormat(language: Language): string {
  return language === 'vi' ? 'mm/yy' : 'mmm yy';
}

/** Excel's format code of a ratio shown in %: achievements, shares, coverage. */
export function percentFormat(decimals: number): string {
  return `${digits('0', decimals)}%`;
}

/** Excel's format code of a KPI's actual and target. The cell holds the stored figure, a fraction for a %. */
export function valueFormat(measure: Measure, decimals: number): string {
  return isPercentUnit(measure.measureUnit) ? percentFormat(decimals) : digits('#,##0', decimals);
}

/** Excel's format code of a favourable variance. For a % the cell holds points: the difference × 100. */
export function varianceFormat(measure: Measure, decimals: number, language: Language): string {
  if (!isPercentUnit(measure.measureUnit)) return signed(digits('#,##0', decimals));
  return signed(`${digits('0', decimals)}" ${WORDS[language].points}"`);
}

function digits(whole: string, decimals: number): string {
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}

function signed(code: string): string {
  return `+${code};${MINUS}${code};${code}`;
}
