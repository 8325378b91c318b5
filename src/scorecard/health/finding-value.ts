import type { Kpi } from '../model/kpi';
import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';

/** A figure of a KPI as stored; how it is shown depends on what it counts. */
export interface FigureValue {
  readonly figure: number;
  readonly measure: Pick<Kpi, 'measureUnit' | 'decimals'>;
  /** A gap between two figures: of a KPI in % it is shown in points. */
  readonly isDifference?: true;
}

/** What a KPI is ticked for in the columns S, M, A, R and T. */
export type SmartField = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/** What the sentence of a finding is filled with; it is worded where the sentence is. */
export type FindingValue =
  | string
  | number
  | FigureValue
  | { readonly period: Period }
  | { readonly date: CalendarDate }
  | { readonly smart: readonly SmartField[] };

export type FindingValues = Readonly<Record<string, FindingValue>>;
