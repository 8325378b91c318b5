import { colourOfScore, type ScoreScale } from '../scorecard/rules/score-scale';
import { decimalsTelling } from './decimals-telling';
import { formatNumber } from './format-number';
import { roundTo } from './rounded-digits';
import type { Separators } from './separators';

/** Decimals of a score × 100: one, or more where one would show another colour. */
export function scoreDecimals(score: number, scale: ScoreScale): number {
  const exact = colourOfScore(score, scale);
  return decimalsTelling(
    1,
    (decimals) => colourOfScore(roundTo(score, decimals, 2), scale) === exact,
  );
}

/** A score (1 = on target) × 100 without unit: 0.962 is 96.2. */
export function formatScore(score: number, scale: ScoreScale, separators: Separators): string {
  return formatNumber(score, { decimals: scoreDecimals(score, scale), separators, shift: 2 });
}

/** A change of score × 100 with its sign: 0.0125 is +1.3. Contributions have two decimals. */
export function formatScoreChange(change: number, separators: Separators, decimals = 1): string {
  return formatNumber(change, { decimals, separators, signed: true, shift: 2 });
}
