import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';

export const ACTION_STATUSES = ['Open', 'In progress', 'Done', 'Dropped'] as const;

/** What somebody will do about a KPI, and by when. */
export interface Action {
  readonly id: string;
  readonly raisedIn?: Period;
  readonly kpi?: string;
  readonly action: string;
  readonly owner?: string;
  readonly firstDue?: CalendarDate;
  readonly due?: CalendarDate;
  readonly status?: (typeof ACTION_STATUSES)[number];
  readonly doneOn?: CalendarDate;
  readonly reason?: string;
  readonly result?: string;
}
