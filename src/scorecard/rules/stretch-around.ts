import { actualsAt } from './actuals-at';
import type { Stretch } from './colour-bands';
import type { KpiRule } from './kpi-rule';

/** So much of what is shown lies beyond the outermost limit, on either side. */
const ROOM = 0.4;
/** Where there is a single limit, the stretch is this share of it. */
const SHARE_OF_ONE = 0.2;

/** The actuals worth showing of a rule: its limits and target with room around them; undefined where it has none. */
export function stretchAround(rule: KpiRule, target: number | undefined): Stretch | undefined {
  const { direction, green, amber, rangeLow, rangeHigh } = rule;
  if (direction === 'none') return undefined;
  if (direction === 'yesno') return { from: 0, to: 1 };
  const bounds = [green, amber].flatMap((bound) =>
    bound === undefined ? [] : actualsAt(bound, target, rule),
  );
  const fixed = direction === 'range' ? [rangeLow, rangeHigh] : [target];
  const points = [...bounds, ...fixed].filter((point) => point !== undefined);
  if (points.length === 0) return undefined;
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const room = ROOM * (high - low || Math.abs(high) * SHARE_OF_ONE || 1);
  // Nothing below zero is shown of what never is.
  const from = low > 0 ? Math.max(0, low - room) : low - room;
  return { from, to: high + room };
}
