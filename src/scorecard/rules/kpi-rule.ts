import type { Aggregation } from '../model/aggregation';
import type { Direction } from '../model/direction';
import type { ThresholdKind } from '../model/threshold-kind';

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
