import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import type { Period } from '../periods/period';
import { dividedLimits } from './divided-limits';
import { dividedTargets } from './divided-targets';
import { putFigures, type FigureChange } from './put-figures';
import { takeOverKpi } from './take-over-kpi';
import { takeOverObjective } from './take-over-objective';
import { targetsFrom, type PeriodTarget } from './targets-from';

/** divided: by the shares, adding up exactly; same: everybody has the target of the whole, as for a rate; none. */
export type TargetsOfParts = 'divided' | 'same' | 'none';

/** Over which units a KPI is split, and how. Shares are ratios that add up to 1. */
export interface SplitPlan {
  readonly kpi: Kpi;
  readonly parts: readonly { readonly unit: Unit; readonly share: number }[];
  readonly targets: TargetsOfParts;
  /** The first period whose target is written, and in which the new KPIs are in use. */
  readonly from: Period;
}

/** The part of one unit. */
export interface SplitRow {
  readonly kpi: Kpi;
  readonly unit: Unit;
  /** False where the unit has a part already: share and targets are changed, its definition stays. */
  readonly isNew: boolean;
  /** What the part measures; absent when the whole measures nothing either. */
  readonly objective?: Objective;
  readonly isNewObjective: boolean;
  readonly targets: readonly PeriodTarget[];
}

export interface Split {
  readonly scorecard: Scorecard;
  readonly rows: readonly SplitRow[];
}

/** Splits a KPI over units: each has a KPI that is `Part of` it with a `Share`, on an objective that supports the whole's. */
export function splitKpi(scorecard: Scorecard, plan: SplitPlan): Split {
  const { kpi: whole, parts, from } = plan;
  const shares = parts.map(({ share }) => share);
  const targets = targetsOfParts(targetsFrom(scorecard, whole, from), shares, plan);
  const limits = plan.targets === 'divided' ? dividedLimits(whole, shares) : [];
  const rows: SplitRow[] = [];
  let changed = scorecard;
  parts.forEach(({ unit, share }, index) => {
    const made = withPart(changed, plan, { unit, share, limits: limits[index] ?? {} });
    changed = made.scorecard;
    rows.push({ ...made.row, targets: targets[index] ?? [] });
  });
  return { scorecard: putFigures(changed, rows.flatMap(figuresOf)), rows };
}

/** The part of a KPI that a unit has already. */
export function partOfUnit(
  { kpis, objectives }: Scorecard,
  whole: Kpi,
  unit: Unit,
): Kpi | undefined {
  return kpis.find(
    (kpi) =>
      kpi.partOf === whole.id &&
      (kpi.unit ?? objectives.find(({ id }) => id === kpi.objective)?.unit) === unit.id,
  );
}

interface Part {
  readonly unit: Unit;
  readonly share: number;
  readonly limits: Partial<Kpi>;
}

function withPart(
  scorecard: Scorecard,
  { kpi: whole, from }: SplitPlan,
  { unit, share, limits }: Part,
): { readonly scorecard: Scorecard; readonly row: Omit<SplitRow, 'targets'> } {
  const there = partOfUnit(scorecard, whole, unit);
  if (there) {
    const kpi = { ...there, share };
    const kpis = scorecard.kpis.map((each) => (each === there ? kpi : each));
    const objective = scorecard.objectives.find(({ id }) => id === there.objective);
    const row = { kpi, unit, isNew: false, objective, isNewObjective: false };
    return { scorecard: { ...scorecard, kpis }, row };
  }
  const above = scorecard.objectives.find(({ id }) => id === whole.objective);
  const taken = above && takeOverObjective(scorecard, above, unit);
  const before = taken?.scorecard ?? scorecard;
  const objective = taken?.objective;
  const own = takeOverKpi(before, whole, { unit, objective, from });
  const kpi: Kpi = { ...own, ...limits, partOf: whole.id, share };
  const row = { kpi, unit, isNew: true, objective, isNewObjective: taken?.isNew === true };
  return { scorecard: { ...before, kpis: [...before.kpis, kpi] }, row };
}

/** The targets of each part. */
function targetsOfParts(
  targets: readonly PeriodTarget[],
  shares: readonly number[],
  plan: SplitPlan,
): readonly (readonly PeriodTarget[])[] {
  if (plan.targets === 'none') return [];
  return plan.targets === 'divided'
    ? dividedTargets(plan.kpi, targets, shares)
    : shares.map(() => targets);
}

function figuresOf({ kpi, targets }: SplitRow): readonly FigureChange[] {
  return targets.map(({ period, target, ytdTarget }) => ({
    kpi: kpi.id,
    period,
    figures: ytdTarget === undefined ? { target } : { target, ytdTarget },
  }));
}
