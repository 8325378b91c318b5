import type { CalendarDate } from '../periods/calendar-date';

/** A finding of the health check that somebody decided to leave as it is. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The id of the object, or blank for the whole scorecard. */
  readonly object?: string;
  readonly reason?: string;
  readonly who?: string;
  readonly when?: CalendarDate;
}
