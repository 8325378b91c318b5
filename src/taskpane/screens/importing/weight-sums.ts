import type { ProposedKpi, Region } from '../../../import/proposal/proposal';

/** Weights that do not add up: of all KPIs, or of those of a perspective. */
export interface WeightSum {
  readonly perspective?: string;
  /** As a fraction. */
  readonly sum: number;
}

/** Sums between these are meant to be 100%; others are points. */
const LEAST = 0.5;
const MOST = 1.5;
/** Weights are rounded. */
const CLOSE = 0.0005;
/** Weights above this are per cent as whole numbers. */
const WHOLE = 1.5;

/**
 * The weights of a region that should add up to 100% and do not: together, or where they are given for each perspective apart, of
 * these.
 */
export function weightsOff(
  { id }: Pick<Region, 'id'>,
  kpis: readonly ProposedKpi[],
): readonly WeightSum[] {
  const own = kpis.filter((kpi) => kpi.source.region === id && kpi.weight !== undefined);
  const isWhole = own.some(({ weight = 0 }) => weight > WHOLE);
  const sumOf = (some: readonly ProposedKpi[]): number =>
    some.reduce((sum, { weight = 0 }) => sum + weight, 0) / (isWhole ? 100 : 1);
  const whole = sumOf(own);
  if (isMeant(whole)) return isFull(whole) ? [] : [{ sum: whole }];
  const perspectives = [...new Set(own.map(({ perspective }) => perspective))];
  const parts = perspectives.map((perspective) => ({
    ...(perspective === undefined ? {} : { perspective }),
    sum: sumOf(own.filter((kpi) => kpi.perspective === perspective)),
  }));
  if (parts.length < 2 || !parts.every(({ sum }) => isMeant(sum))) return [];
  return parts.filter(({ sum }) => !isFull(sum));
}

function isMeant(sum: number): boolean {
  return sum > LEAST && sum < MOST;
}

function isFull(sum: number): boolean {
  return Math.abs(sum - 1) < CLOSE;
}
