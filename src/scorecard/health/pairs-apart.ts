import type { Kpi } from '../model/kpi';
import { finding, type Finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';
import { lagInGrain } from './lag-in-grain';
import { commonGrain, movingTogether } from './moving-together';

/** With fewer changes, two figures often agree or disagree by chance. */
const LEAST_PERIODS = 12;

/** Below this a pair shares less than 1 % of its movement (r²): not even a weak tie. */
const WEAKEST_TIE = 0.1;

/** A KPI and the one it should move, with the periods it takes on the map. */
interface Pair {
  readonly driver: Kpi;
  readonly driven: Kpi;
  /** In periods of the scorecard's grain. */
  readonly lag: number;
}

/** L3: a pair that never moves together. */
export const pairsApart: HealthRule = {
  code: 'L3',
  check: (context) => {
    const pairs = pairsOf(context);
    return { checked: pairs.length, findings: pairs.flatMap((pair) => apart(pair, context)) };
  },
};

function pairsOf(context: HealthContext): Pair[] {
  const seen = new Set<string>();
  return context.kpis.flatMap((kpi) => {
    const other = context.kpiById.get(kpi.pairedWith ?? '');
    if (!other || other === kpi) return [];
    const key = JSON.stringify([kpi.id, other.id].sort());
    if (seen.has(key)) return [];
    seen.add(key);
    return pairOf(kpi, other, context);
  });
}

/** The link between the two objectives says which one drives and how long it takes; without a link the types do. */
function pairOf(kpi: Kpi, other: Kpi, { scorecard }: HealthContext): Pair {
  const linkFrom = (a: Kpi, b: Kpi): number | undefined => {
    const link = scorecard.links.find(({ from, to }) => from === a.objective && to === b.objective);
    return link && (link.lagPeriods ?? 0);
  };
  const forth = linkFrom(kpi, other);
  if (forth !== undefined) return { driver: kpi, driven: other, lag: forth };
  const back = linkFrom(other, kpi);
  if (back !== undefined) return { driver: other, driven: kpi, lag: back };
  const isDriven = kpi.type === 'Lagging' || other.type === 'Leading';
  return isDriven ? { driver: other, driven: kpi, lag: 0 } : { driver: kpi, driven: other, lag: 0 };
}

function apart({ driver, driven, lag }: Pair, context: HealthContext): Finding[] {
  const grain = commonGrain(driver, driven, context);
  const steps = lagInGrain(lag, grain, context);
  const { correlation, periods } = movingTogether(driver, driven, steps, context);
  if (correlation === undefined || periods < LEAST_PERIODS) return [];
  if (Math.abs(correlation) >= WEAKEST_TIE) return [];
  const data = { name: driver.name, id: driver.id, with: driven.name, periods, lag: steps };
  return [finding('pairMovesApart', kpiObject(driver, 'pairedWith'), data)];
}
