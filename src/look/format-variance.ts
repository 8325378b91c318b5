import { isPercentUnit } from '../scorecard/rules/percent-unit';
import type { Favourable } from '../scorecard/rules/favourable';
import type { Language } from '../strings/dictionary';
import { measure as english } from '../strings/en/measure';
import { fill } from '../strings/fill';
import { measure as vietnamese } from '../strings/vi/measure';
import { formatDifference, type MeasureLook } from './format-measure';
import { formatPercent } from './format-number';
import type { Measure } from './measure';

const WORDS = { en: english, vi: vietnamese };
const FULL = { F: 'favourable', A: 'adverse', 'On plan': 'onPlan' } as const;
const TIGHT = { F: 'favourableMark', A: 'adverseMark', 'On plan': 'onPlanMark' } as const;

/** A favourable variance (positive is good) as the rules give it. */
export interface Variance {
  /** In the KPI's own unit. */
  readonly amount: number;
  /** Ratio of |target|; absent when the target is 0. */
  readonly percent?: number;
  readonly favourable: Favourable;
}

/** Amount, favourable or adverse, and share of the target: 7.0 days adverse (15.6%). Points have no share. */
export function formatVariance(
  variance: Variance,
  measure: Measure,
  look: MeasureLook,
  language: Language,
): string {
  const { favourable, percent } = variance;
  const amount = amountText(variance, measure, look, language);
  const text = fill(WORDS[language][FULL[favourable]], { amount });
  const withoutShare = favourable === 'On plan' || isPercentUnit(measure.measureUnit);
  if (percent === undefined || withoutShare) return text;
  const share = formatPercent(Math.abs(percent), { decimals: 1, separators: look.separators });
  return `${text} (${share})`;
}

/** The same for a tight table, without unit: 7.0 A. */
export function formatVarianceTight(
  variance: Variance,
  measure: Measure,
  look: MeasureLook,
  language: Language,
): string {
  const unit = isPercentUnit(measure.measureUnit) ? '%' : undefined;
  const amount = amountText(variance, { measureUnit: unit }, look, language);
  return fill(WORDS[language][TIGHT[variance.favourable]], { amount });
}

/** A word says whether a material variance is good; an immaterial one has its sign. */
function amountText(
  { amount, favourable }: Variance,
  measure: Measure,
  look: MeasureLook,
  language: Language,
): string {
  const signed = favourable === 'On plan';
  const shown = signed ? amount : Math.abs(amount);
  return formatDifference(shown, measure, { ...look, signed }, language);
}
