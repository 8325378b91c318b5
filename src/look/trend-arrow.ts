import type { Trend } from '../scorecard/rules/trend';

const ARROWS: Readonly<Record<Trend, string>> = { Better: '↑', Same: '→', Worse: '↓' };

/** Up is better, also where lower is better; never a triangle, which means amber. */
export function trendArrow(trend: Trend): string {
  return ARROWS[trend];
}
