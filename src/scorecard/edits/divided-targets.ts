import type { Kpi } from '../model/kpi';
import { aggregationOf } from '../rules/aggregation-of';
import { allocate, allocateInTurn } from './allocate';
import { partDecimals } from './part-decimals';
import type { PeriodTarget } from './targets-from';

/**
 * Targets of a whole divided by shares, one list for each part. In every period the parts add up to the whole exactly;
 * those of a sum also stay with their share over the year, because what rounding takes in one month is given in the next.
 */
export function dividedTargets(
  whole: Kpi,
  targets: readonly PeriodTarget[],
  shares: readonly number[],
): readonly (readonly PeriodTarget[])[] {
  const figures = targets.map(({ target }) => target);
  const decimals = partDecimals(whole, figures, shares.length);
  const byPeriod =
    aggregationOf(whole) === 'sum'
      ? allocateInTurn(figures, shares, decimals)
      : figures.map((figure) => allocate(figure, shares, decimals));
  const toDate = targets.map(({ ytdTarget }) =>
    ytdTarget === undefined ? [] : allocate(ytdTarget, shares, decimals),
  );
  return shares.map((_, part) =>
    targets.map(({ period }, index): PeriodTarget => ({
      period,
      target: byPeriod[index]?.[part] ?? 0,
      ytdTarget: toDate[index]?.[part],
    })),
  );
}
