import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';

/** The review of one period and unit. It is closed once `closedOn` is there. */
export interface ReviewMeeting {
  readonly period: Period;
  readonly unit?: string;
  readonly meeting?: CalendarDate;
  readonly attendees?: string;
  readonly closedOn?: CalendarDate;
  readonly closedBy?: string;
  readonly gaps?: string;
}
