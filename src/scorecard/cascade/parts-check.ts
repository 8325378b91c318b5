import type { Evaluation } from '../evaluation/evaluation';
import type { KpiResult } from '../evaluation/kpi-result';
import { groupBy } from '../group-by';
import { TOLERANCE } from '../rules/tolerance';
import { sumOf } from '../series/aggregate';

/** A KPI whose parts in lower units should add up to it. */
export interface PartsCheck {
  readonly whole: KpiResult;
  readonly parts: readonly KpiResult[];
  /** Sum of the parts' actuals; absent while a part or the whole has no actual. */
  readonly sum?: number;
  /** Whole less sum, in the KPI's own unit. */
  readonly difference?: number;
  readonly addsUp?: boolean;
}

/** Checks Σ parts = whole for every additive KPI that has parts. Shown, never used to replace the whole. */
export function checkParts({ kpis, kpiById }: Pick<Evaluation, 'kpis' | 'kpiById'>): PartsCheck[] {
  const parts = kpis.filter(({ kpi }) => kpi.partOf !== undefined);
  const partsOf = groupBy(parts, ({ kpi }) => kpi.partOf ?? '');
  return [...partsOf].flatMap(([id, ofWhole]) => {
    const whole = kpiById.get(id);
    return whole?.rule.aggregation === 'sum' ? [checkOne(whole, ofWhole)] : [];
  });
}

function checkOne(whole: KpiResult, parts: readonly KpiResult[]): PartsCheck {
  const actuals = parts.flatMap(({ actual }) => (actual === undefined ? [] : [actual]));
  if (whole.actual === undefined || actuals.length < parts.length) return { whole, parts };
  const sum = sumOf(actuals);
  const difference = whole.actual - sum;
  const tolerance = TOLERANCE * Math.max(1, Math.abs(whole.actual), Math.abs(sum));
  return { whole, parts, sum, difference, addsUp: Math.abs(difference) <= tolerance };
}
