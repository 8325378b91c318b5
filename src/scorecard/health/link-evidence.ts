import type { Kpi } from '../model/kpi';
import type { StrategyLink } from '../model/strategy-link';
import { kpiRuleOf } from '../rules/kpi-rule';
import { weightOf } from '../roll-up/weight-of';
import type { HealthContext } from './health-context';
import { lagInGrain } from './lag-in-grain';
import { commonGrain, movingTogether } from './moving-together';

/** What the figures say about a link of the strategy map. */
export interface LinkEvidence {
  readonly driver: Kpi;
  readonly driven: Kpi;
  /** Periods in which the change of both is known. */
  readonly periods: number;
  /** −1..1 between their changes; absent with too few periods, or when one of them never moves. */
  readonly correlation?: number;
  /** Whether they move as the link says; absent where a correlation is, or where more is not better in one of them. */
  readonly verdict?: 'for' | 'against' | 'no tie';
}

/** With fewer changes nothing is said. */
export const LEAST_PERIODS = 8;

/** Below this two figures share less than a tenth of their movement (r²). */
const WEAKEST_TIE = 0.3;

/**
 * Compares a KPI of the objective that helps with one of the objective that is helped, the lag of the link later: the two
 * that are paired, else the most important of each. Undefined where one of them has no KPI.
 */
export function linkEvidence(
  { from, to, lagPeriods = 0 }: StrategyLink,
  context: HealthContext,
): LinkEvidence | undefined {
  const pair = pairOf(context.kpisOf.get(from) ?? [], context.kpisOf.get(to) ?? []);
  if (pair === undefined) return undefined;
  const { driver, driven } = pair;
  const lag = lagInGrain(lagPeriods, commonGrain(driver, driven, context), context);
  const { correlation, periods } = movingTogether(driver, driven, lag, context);
  if (correlation === undefined || periods < LEAST_PERIODS) return { driver, driven, periods };
  const verdict = verdictOf(correlation, [driver, driven], context);
  return { driver, driven, periods, correlation, ...(verdict && { verdict }) };
}

type Pair = Pick<LinkEvidence, 'driver' | 'driven'>;

function pairOf(drivers: readonly Kpi[], driven: readonly Kpi[]): Pair | undefined {
  const all = drivers.flatMap((driver) => driven.map((each): Pair => ({ driver, driven: each })));
  const paired = all.find(
    (pair) =>
      pair.driver.pairedWith === pair.driven.id || pair.driven.pairedWith === pair.driver.id,
  );
  const importance = (pair: Pair): number => weightOf(pair.driver) + weightOf(pair.driven);
  return (
    paired ??
    all.reduce<Pair | undefined>(
      (best, pair) => (best && importance(best) >= importance(pair) ? best : pair),
      undefined,
    )
  );
}

/** Both become better together, or one becomes worse while the other becomes better. */
function verdictOf(
  correlation: number,
  kpis: readonly Kpi[],
  { settings }: HealthContext,
): LinkEvidence['verdict'] {
  if (Math.abs(correlation) < WEAKEST_TIE) return 'no tie';
  const ways = kpis.map((kpi) => {
    const { direction } = kpiRuleOf(kpi, settings);
    return direction === 'higher' ? 1 : direction === 'lower' ? -1 : 0;
  });
  const sign = ways.reduce<number>((product, way) => product * way, Math.sign(correlation));
  return sign === 0 ? undefined : sign > 0 ? 'for' : 'against';
}
