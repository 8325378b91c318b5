import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';
import type { Status } from './status';

export const SNAPSHOT_LEVELS = ['Scorecard', 'Unit', 'Perspective', 'Objective', 'KPI'] as const;

/** One frozen figure of a closed period. Snapshots are only ever added. */
export interface Snapshot {
  readonly closedOn: CalendarDate;
  readonly period: Period;
  readonly kind: 'First' | 'Restated';
  readonly reason?: string;
  readonly by?: string;
  readonly level: (typeof SNAPSHOT_LEVELS)[number];
  readonly id: string;
  readonly actual?: number;
  readonly target?: number;
  readonly achievement?: number;
  readonly status?: Status;
  readonly score?: number;
  readonly weight?: number;
}
