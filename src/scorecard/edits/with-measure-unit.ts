import type { Kpi } from '../model/kpi';
import { isPercentUnit } from '../rules/percent-unit';

/** What of a KPI is counted in its unit, its target among it. */
export interface FiguresInUnit {
  readonly kpi: Kpi;
  readonly target: number | undefined;
}

/** A % is kept as a fraction: when a unit becomes one, or is one no longer, what was typed goes on reading the same. */
export function withMeasureUnit(
  { kpi, target }: FiguresInUnit,
  measureUnit: string | undefined,
): FiguresInUnit {
  const [was, is] = [isPercentUnit(kpi.measureUnit), isPercentUnit(measureUnit)];
  const scale = (value: number | undefined): number | undefined =>
    value === undefined || was === is ? value : Number(`${value}e${is ? -2 : 2}`);
  const inUnit = (kpi.thresholds ?? 'ratio') !== 'ratio';
  return {
    kpi: {
      ...kpi,
      measureUnit,
      baseline: scale(kpi.baseline),
      rangeLow: scale(kpi.rangeLow),
      rangeHigh: scale(kpi.rangeHigh),
      green: inUnit ? scale(kpi.green) : kpi.green,
      amber: inUnit ? scale(kpi.amber) : kpi.amber,
    },
    target: scale(target),
  };
}
