import type { CalendarDate } from '../periods/calendar-date';

/** Where a scorecard's data was imported from, and the mapping that was agreed. */
export interface ImportRecord {
  readonly sheet: string;
  readonly range: string;
  readonly plan?: string;
  readonly lastRun?: CalendarDate;
}
