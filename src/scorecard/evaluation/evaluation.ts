import type { Objective } from '../model/objective';
import type { Perspective } from '../model/perspective';
import type { Status } from '../model/status';
import type { Unit } from '../model/unit';
import type { Period } from '../periods/period';
import type { Settings } from './settings';
import type { KpiResult } from './kpi-result';

/** A rolled-up result: objective, perspective, unit or the whole scorecard. */
export interface NodeResult {
  /** On the scorecard's scale, 1 = on target. Absent: no child has a score, or too little weight has data. */
  readonly score?: number;
  readonly status: Status;
  /** Share of weight with data, 0..1. Absent when nothing below can be scored. */
  readonly coverage?: number;
  /** Score now less score of the period before, both on the 0..1 scale. */
  readonly change?: number;
  readonly weight: number;
  /** Share of the parent, after weights of missing siblings went to the others. */
  readonly shareOfParent?: number;
  readonly absoluteShare?: number;
  /** A red critical KPI keeps this parent from being green. */
  readonly heldByCritical: boolean;
}

export interface ObjectiveResult extends NodeResult {
  readonly objective: Objective;
  readonly kpis: readonly KpiResult[];
  /** What the roll-up gives, when somebody overrode the shown status. */
  readonly computedStatus: Status;
  readonly override?: { readonly status: Status; readonly reason?: string };
  /** Weighted mean of the objectives of lower units that contribute to this one; shown beside, not mixed in. */
  readonly supporting?: NodeResult;
}

export interface PerspectiveResult extends NodeResult {
  readonly perspective: Perspective;
  readonly objectives: readonly ObjectiveResult[];
}

/** One unit's scorecard: its perspectives with its own objectives. `unit` is absent for a company without Units rows. */
export interface UnitResult extends NodeResult {
  readonly unit?: Unit;
  readonly perspectives: readonly PerspectiveResult[];
  readonly children: readonly UnitResult[];
}

/** The whole answer for one period. */
export interface Evaluation {
  readonly period: Period;
  readonly settings: Settings;
  /** The company: the top of the tree of units. */
  readonly overall: UnitResult;
  /** Every active KPI in the order of the KPIs table, with or without an objective. */
  readonly kpis: readonly KpiResult[];
  /** Every active KPI by id. */
  readonly kpiById: ReadonlyMap<string, KpiResult>;
}
