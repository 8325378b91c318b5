import type { CalendarDate } from '../periods/calendar-date';
import type { Grain } from '../periods/grain';
import type { Aggregation } from './aggregation';
import type { Direction } from './direction';
import type { ThresholdKind } from './threshold-kind';

/** The definition of one KPI, as entered: a field that is not there is a blank cell (defaults: `kpi-rule.ts`). */
export interface Kpi {
  readonly id: string;
  readonly name: string;
  readonly objective?: string;
  readonly unit?: string;
  /** A KPI of the parent unit that this one is a part of. */
  readonly partOf?: string;
  /** Share of the whole, a ratio. */
  readonly share?: number;
  readonly owner?: string;
  /** What the figures count: %, kEUR, days. A % is stored as a fraction. */
  readonly measureUnit?: string;
  readonly decimals?: number;
  readonly direction?: Direction;
  readonly baseline?: number;
  readonly rangeLow?: number;
  readonly rangeHigh?: number;
  readonly thresholds?: ThresholdKind;
  readonly green?: number;
  readonly amber?: number;
  readonly weight?: number;
  readonly critical?: boolean;
  readonly frequency?: Grain;
  readonly aggregation?: Aggregation;
  readonly type?: 'Leading' | 'Lagging';
  readonly pairedWith?: string;
  readonly class?: 'Strategic' | 'Operational';
  readonly indicator?: 'KRI' | 'PI' | 'KPI';
  readonly function?: string;
  readonly targetBasis?: 'History' | 'Benchmark' | 'Plan';
  readonly targetDue?: CalendarDate;
  readonly definition?: string;
  readonly dataSource?: string;
  readonly collectedBy?: string;
  readonly specific?: boolean;
  readonly measurable?: boolean;
  readonly achievable?: boolean;
  readonly relevant?: boolean;
  readonly timeBound?: boolean;
  readonly nextReview?: CalendarDate;
  readonly activeFrom?: CalendarDate;
  readonly activeTo?: CalendarDate;
}
