import { colourOf } from '../scorecard/rules/colour';
import type { KpiRule } from '../scorecard/rules/kpi-rule';
import { ratioPosition } from '../scorecard/rules/position';
import { decimalsTelling } from './decimals-telling';
import { formatPercent } from './format-number';
import { roundTo } from './rounded-digits';
import type { Separators } from './separators';

/** The thresholds an achievement must not be rounded across. */
export type AchievementRule = Pick<KpiRule, 'thresholds' | 'green' | 'amber'>;

/** Decimals of an achievement in %: one, or more where one would show another colour. */
export function achievementDecimals(achievement: number, rule: AchievementRule): number {
  const { thresholds, green, amber } = rule;
  if (thresholds !== 'ratio' || green === undefined || amber === undefined) return 1;
  const colour = (ratio: number) => colourOf(ratioPosition(ratio, green, amber));
  const exact = colour(achievement);
  return decimalsTelling(1, (decimals) => colour(roundTo(achievement, decimals, 2)) === exact);
}

/** An achievement (ratio) in %: 0.952 is 95.2%, and 0.8996 with amber from 90 % is 89.96%. */
export function formatAchievement(
  achievement: number,
  rule: AchievementRule,
  separators: Separators,
): string {
  return formatPercent(achievement, {
    decimals: achievementDecimals(achievement, rule),
    separators,
  });
}
