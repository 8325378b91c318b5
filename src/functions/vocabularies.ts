import type { ForecastRequest } from '../scorecard/series/forecast';
import type { Vocabulary } from '../tables/words/vocabulary';

/** How statuses are rolled up. */
export type StatusRule = 'Worst' | 'Majority';

export const STATUS_RULE_WORDS: Vocabulary<StatusRule> = {
  Worst: ['lowest', 'xấu nhất', 'thấp nhất'],
  Majority: ['most', 'đa số'],
};

export const FORECAST_WORDS: Vocabulary<ForecastRequest> = {
  auto: ['automatic', 'tự động'],
  'run-rate': ['run rate', 'runrate', 'nhịp hiện tại'],
  'prior-year': ['prior year', 'last year', 'năm trước', 'cùng kỳ'],
  trend: ['linear', 'linear trend', 'xu hướng'],
};

/** The longest series of readings in one year that makes sense for a grain of days. */
export const MOST_PERIODS = 366;
