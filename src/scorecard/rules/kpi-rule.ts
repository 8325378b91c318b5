import type { Aggregation } from '../model/aggregation';
import type { Direction } from '../model/direction';
import type { Kpi } from '../model/kpi';
import type { ThresholdKind } from '../model/threshold-kind';
import type { Settings } from '../evaluation/settings';
import { aggregationOf } from './aggregation-of';

/** How one KPI is judged: its definition with every default filled in. */
export interface KpiRule {
  readonly direction: Direction;
  readonly thresholds: ThresholdKind;
  /** From where green starts, in the threshold kind: ratio, distance, or value. */
  readonly green?: number;
  readonly amber?: number;
  readonly baseline?: number;
  readonly rangeLow?: number;
  readonly rangeHigh?: number;
  readonly aggregation: Aggregation;
}

/** Fills the blanks of a KPI's definition. Defaults: scoring.md and the table of blank cells. */
export function kpiRuleOf(
  kpi: Partial<Kpi>,
  settings: Pick<Settings, 'greenFrom' | 'amberFrom'>,
): KpiRule {
  const thresholds = kpi.thresholds ?? 'ratio';
  const { green, amber } = thresholdsOf(kpi, thresholds, settings);
  return {
    direction: kpi.direction ?? impliedDirection(thresholds, green, amber),
    thresholds,
    green,
    amber,
    baseline: kpi.baseline,
    rangeLow: kpi.rangeLow,
    rangeHigh: kpi.rangeHigh,
    aggregation: aggregationOf(kpi),
  };
}

function thresholdsOf(
  kpi: Partial<Kpi>,
  kind: ThresholdKind,
  settings: Pick<Settings, 'greenFrom' | 'amberFrom'>,
): { green?: number; amber?: number } {
  if (kind === 'values') return { green: kpi.green, amber: kpi.amber };
  if (kind === 'points') {
    const green = kpi.green ?? 0;
    return { green, amber: kpi.amber ?? green };
  }
  const green = kpi.green ?? settings.greenFrom;
  // A KPI that is green from 85 % needs no amber of its own to be possible.
  return { green, amber: kpi.amber ?? Math.min(settings.amberFrom, green) };
}

/** With raw values and no direction given, the order of green and amber says which way is better. */
function impliedDirection(kind: ThresholdKind, green?: number, amber?: number): Direction {
  const lowerIsGreen = green !== undefined && amber !== undefined && green < amber;
  return kind === 'values' && lowerIsGreen ? 'lower' : 'higher';
}

/**
 * The rule for a total of `periods` readings: limits in the KPI's own unit grow with the number of periods of a
 * sum; ratios stay.
 */
export function scaleRule(rule: KpiRule, periods: number): KpiRule {
  if (rule.aggregation !== 'sum' || periods === 1) return rule;
  const times = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : value * periods;
  const inUnit = rule.thresholds !== 'ratio';
  return {
    ...rule,
    green: inUnit ? times(rule.green) : rule.green,
    amber: inUnit ? times(rule.amber) : rule.amber,
    baseline: times(rule.baseline),
    rangeLow: times(rule.rangeLow),
    rangeHigh: times(rule.rangeHigh),
  };
}
