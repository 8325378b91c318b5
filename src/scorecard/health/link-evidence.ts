import type { Grain } from '../periods/grain';
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
  /** In which they are compared. */
  readonly grain: Grain;
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
 * Compares a KPI of the objective that helps with one of the objective that is helped, the lag of the link later: of those
 * of which enough is known the two that are paired, else the most important ones. Undefined where one of them has no KPI.
 */
export function linkEvidence(link: StrategyLink, context: HealthContext): LinkEvidence | undefined {
  const drivers = context.kpisOf.get(link.from) ?? [];
  const driven = context.kpisOf.get(link.to) ?? [];
  const compared = drivers.flatMap((driver) =>
    driven.map((each) => compare(driver, each, link.lagPeriods ?? 0, context)),
  );
  return compared.reduce<LinkEvidence | undefined>(
    (best, each) => (best && rankOf(best) >= rankOf(each) ? best : each),
    undefined,
  );
}

/** Enough figures count more than a pair, and that counts more than any weight. */
function rankOf({ driver, driven, periods }: LinkEvidence): number {
  const isPair = driver.pairedWith === driven.id || driven.pairedWith === driver.id;
  const importance = weightOf(driver) + weightOf(driven);
  return Number(periods >= LEAST_PERIODS) * 4 + Number(isPair) * 2 + importance / (1 + importance);
}

function compare(driver: Kpi, driven: Kpi, lag: number, context: HealthContext): LinkEvidence {
  const grain = commonGrain(driver, driven, context);
  const steps = lagInGrain(lag, grain, context);
  const { correlation, periods } = movingTogether(driver, driven, steps, context);
  const about = { driver, driven, grain, periods };
  if (correlation === undefined || periods < LEAST_PERIODS) return about;
  const verdict = verdictOf(correlation, [driver, driven], context);
  return { ...about, correlation, ...(verdict && { verdict }) };
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
